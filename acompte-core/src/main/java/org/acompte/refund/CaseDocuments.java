package org.acompte.refund;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReason;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Draft;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleRules;
import org.joda.money.Money;

/**
 * The documents of a refund case: its credit note with the indemnity invoice, and what cancels both.
 * <p>
 * A draft is made from the sale as it is when the document is recorded, so both go through the same steps.
 */
final class CaseDocuments {
    private final SaleSide side;
    private final RefundBooks books;

    CaseDocuments(SaleSide side, RefundBooks books) {
        this.side = side;
        this.books = books;
    }

    Draft<CreditNote> draftCreditNote(LocalDate on) {
        Sale released = side.released(on);
        Money total = split().credited();
        VatBreakdown left = released.availableOf(side.deposit());
        Credit credit =
                total.isGreaterThan(left.withVat()) ? Credit.ofWithVat(total) : Credit.ofTreatments(left.carve(total));
        return released.draftCreditNote(side.deposit(), credit, books.opened.code());
    }

    Optional<Draft<IndemnityInvoice>> draftIndemnity(CreditNote note) {
        return split().indemnity().map(kept -> credited(note).draftIndemnity(kept.amount(), kept.basis()));
    }

    /** The sale after the credit note and the indemnity invoice. */
    Sale credited(CreditNote note, Optional<IndemnityInvoice> indemnity) {
        if (!note.corrected().equals(side.deposit().reference())) {
            throw RefundRules.CREDIT_NOTE_DEPOSIT.broken(
                    "number",
                    note.number(),
                    "corrected",
                    note.corrected(),
                    "case",
                    books.opened.number(),
                    "deposit",
                    books.opened.deposit());
        }
        side.requireHeld(books);
        Sale credited = credited(note);
        return indemnity.map(credited::plus).orElse(credited);
    }

    /**
     * The case gives free what it holds for its own credit note, and then holds what is to be paid or stays invoiced.
     */
    private Sale credited(CreditNote note) {
        Money stays = split().consideration();
        Sale credited = side.released(note.issuedOn()).plus(note);
        return side.at(credited).holding(split().refund().plus(stays), stays, note.issuedOn());
    }

    private RefundSplit split() {
        return books.content.orElseThrow().split();
    }

    Optional<Draft<CreditNote>> draftIndemnityCredit(LocalDate on, CreditReason reason) {
        Sale released = side.released(on);
        return issued().indemnity()
                .flatMap(claim -> released.invoice(claim.number()))
                .map(invoice -> released.draftCreditNote(invoice, reason));
    }

    Draft<CreditReversal> draftReversal(Optional<CreditNote> ofIndemnity, LocalDate on, CreditReason reason) {
        return ready(ofIndemnity, on).draftCreditReversal(recorded(issued()), reason);
    }

    /** The sale after the credit note is cancelled, and with it the indemnity. */
    Sale reversed(CreditReversal reversal, Optional<CreditNote> ofIndemnity) {
        return ready(ofIndemnity, reversal.issuedOn()).plus(reversal);
    }

    /** The sale in which nothing is held any more, and the money of the indemnity is back on the deposit. */
    private Sale ready(Optional<CreditNote> ofIndemnity, LocalDate on) {
        Sale released = side.released(on);
        if (ofIndemnity.isEmpty()) {
            return released;
        }
        CreditNote note = ofIndemnity.get();
        requireIndemnity(note);
        Sale credited = released.plus(note);
        Invoice indemnity = credited.invoice(note.corrected().number()).orElseThrow();
        Money back = credited.refundableOf(indemnity);
        return back.isZero()
                ? credited
                : credited.plus(Reallocation.of(indemnity, side.deposit(), back, note.issuedOn()));
    }

    private void requireIndemnity(CreditNote note) {
        Optional<RefundDetails.Claim> claim = issued().indemnity();
        String credited = note.corrected().number();
        Money total = note.amount().withVat();
        if (claim.isEmpty()
                || !credited.equals(claim.get().number())
                || !total.equals(claim.get().kept().amount())) {
            throw RefundRules.INDEMNITY_CREDIT.broken(
                    "case",
                    books.opened.number(),
                    "credited",
                    total + " of " + credited,
                    "indemnity",
                    claim.map(each -> each.number() + " over " + each.kept().amount())
                            .orElse("none"));
        }
    }

    private RefundDetails.CreditNoted issued() {
        return books.creditNote.orElseThrow();
    }

    private CreditNote recorded(RefundDetails.CreditNoted issued) {
        return side.sale().facts().stream()
                .filter(CreditNote.class::isInstance)
                .map(CreditNote.class::cast)
                .filter(note -> note.number().equals(issued.number()))
                .findFirst()
                .orElseThrow(() -> SaleRules.CREDIT_REVERSAL_UNKNOWN.broken(
                        "sale",
                        books.opened.sale(),
                        "creditNote",
                        issued.number(),
                        "date",
                        issued.issuedOn(),
                        "number",
                        books.opened.deposit()));
    }
}
