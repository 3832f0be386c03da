package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.SaleDocument;

/** Number, dates, what the document refers to, and where and what is supplied. */
final class DateMentions {
    private final Subject subject;
    private final SellerProfile seller;
    private final SaleProfile sale;
    private final MentionWriter writer;

    DateMentions(Subject subject, SellerProfile seller, SaleProfile sale, MentionWriter writer) {
        this.subject = subject;
        this.seller = seller;
        this.sale = sale;
        this.writer = writer;
    }

    void write(SaleDocument document) {
        number(document);
        Phrase issued = subject.toConsumer() ? Phrase.ISSUE_DATE_OF_NOTE : Phrase.ISSUE_DATE;
        writer.print(MentionKind.ISSUE_DATE, issued, "an invoice is dated", date(subject.day()));
        references(document);
        if (subject.kind() == DocumentKind.DEPOSIT_INVOICE && !subject.toConsumer()) {
            payment();
        }
        suppliedOn(document)
                .filter(day -> !day.equals(subject.day()))
                .ifPresent(day -> writer.print(
                        MentionKind.SUPPLY_DATE,
                        Phrase.SUPPLY_DATE,
                        "the supply was on another day than the issue",
                        date(day)));
        if (!subject.toConsumer() && writer.isAskedFor(MentionTexts.REFORM.of(seller.sizeClass()))) {
            category();
            delivery();
        }
    }

    private void number(SaleDocument document) {
        boolean corrective = document.header().replaces().isPresent();
        String title = corrective ? "Facture rectificative" : subject.kind().title();
        Map<String, String> values = Map.of("title", title, "number", subject.number());
        writer.print(MentionKind.NUMBER, Phrase.NUMBER, "an invoice has a number of its own", values);
    }

    private void references(SaleDocument document) {
        document.header()
                .replaces()
                .ifPresent(old -> writer.print(
                        MentionKind.REPLACED_INVOICE,
                        Phrase.REPLACEMENT,
                        "the invoice replaces another one",
                        reference(old)));
        if (document instanceof CreditNote note) {
            writer.print(
                    MentionKind.CORRECTED_INVOICE,
                    Phrase.CREDIT,
                    "a credit note names the invoice that it corrects",
                    reference(note.corrected()));
        }
        if (document instanceof CreditReversal reversal) {
            Map<String, String> values = Map.of(
                    "number", reversal.creditNote().number(),
                    "date", Shown.date(reversal.creditNote().issuedOn()),
                    "invoice", reversal.invoice().number(),
                    "invoiced", Shown.date(reversal.invoice().issuedOn()));
            writer.print(
                    MentionKind.CORRECTED_INVOICE,
                    Phrase.CREDIT_REVERSAL,
                    "the document cancels a credit note",
                    values);
        }
        List<Deduction> deductions = document instanceof Invoice invoice ? invoice.deductions() : List.of();
        for (Deduction deduction : deductions) {
            Map<String, String> values = Map.of(
                    "number", deduction.deposit().number(),
                    "date", Shown.date(deduction.deposit().issuedOn()),
                    "base", Shown.money(deduction.amount().withoutVat()),
                    "vat", Shown.money(deduction.amount().vat()));
            writer.print(
                    MentionKind.DEDUCTED_DEPOSIT,
                    Phrase.DEDUCTED_DEPOSIT,
                    "the invoice deducts a deposit that was invoiced",
                    values);
        }
    }

    private void payment() {
        for (LocalDate day : subject.paidOn()) {
            if (!day.equals(subject.day())) {
                writer.print(
                        MentionKind.DEPOSIT_PAYMENT_DATE,
                        Phrase.DEPOSIT_PAYMENT_DATE,
                        "the deposit was paid on another day than that of the issue",
                        date(day));
            }
        }
        if (subject.paidOn().isEmpty()) {
            writer.lack(
                    MentionKind.DEPOSIT_PAYMENT_DATE,
                    Phrase.DEPOSIT_PAYMENT_DATE,
                    "the day of the payment, once the deposit is paid; it is printed if it is not that of the issue",
                    "the sale names no payment of the deposit");
        }
    }

    private void category() {
        if (subject.natures().isEmpty()) {
            return;
        }
        boolean both = subject.natures().size() > 1;
        Phrase one = subject.natures().contains(SupplyNature.GOODS) ? Phrase.GOODS : Phrase.SERVICES;
        writer.print(
                MentionKind.OPERATION_CATEGORY,
                both ? Phrase.GOODS_AND_SERVICES : one,
                "the lines are " + Shown.natures(subject.natures()));
    }

    private void delivery() {
        if (!subject.natures().contains(SupplyNature.GOODS)) {
            return;
        }
        String reason = "goods are delivered, and the seller is of the size "
                + seller.sizeClass().code();
        if (sale.delivery().isEmpty()) {
            String supply = "where the goods are delivered: to the address of the buyer or to another one";
            writer.lack(MentionKind.DELIVERY_ADDRESS, Phrase.DELIVERY_ADDRESS, supply, reason);
        } else if (sale.delivery().get() instanceof Delivery.To to
                && !to.address().equals(subject.buyer().address())) {
            Map<String, String> values = Map.of("address", Shown.address(to.address()));
            writer.print(
                    MentionKind.DELIVERY_ADDRESS, Phrase.DELIVERY_ADDRESS, reason + ", to another address", values);
        }
    }

    private static Optional<LocalDate> suppliedOn(SaleDocument document) {
        if (document instanceof FinalInvoice last) {
            return last.suppliedOn();
        }
        return document instanceof ProgressInvoice progress ? progress.suppliedOn() : Optional.empty();
    }

    private static Map<String, String> date(LocalDate day) {
        return Map.of("date", Shown.date(day));
    }

    private static Map<String, String> reference(DocumentReference document) {
        return Map.of("number", document.number(), "date", Shown.date(document.issuedOn()));
    }
}
