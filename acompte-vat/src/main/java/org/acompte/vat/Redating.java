package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Receipt;
import org.acompte.sale.SaleFact;

/**
 * The days of what was declared of one invoice, as far as they may still change.
 * <p>
 * VAT that a supply or an invoice makes due is due earlier as far as money came before. VAT on an advance that came after
 * the supply was no advance and belongs to the supply. Money that came on another day than the fact that uses it counts on
 * its own day.
 */
final class Redating {
    private final TaxPoints points;
    /** The tax point of the supply or the invoice, per treatment. */
    private final Map<VatTreatment, Due> documents = new HashMap<>();
    /** What the receipts of a deposit made due, the oldest first. */
    private final Deque<Advance> advances = new ArrayDeque<>();
    /** What is declared on the day of the supply or the invoice. */
    private VatBreakdown byDocument;
    /** What was moved from there to the day of its receipt. */
    private VatBreakdown early;

    /** An advance that was declared on its day. */
    private record Advance(LocalDate on, VatBreakdown amount) {}

    /** VAT that moves from one day to another. */
    record Move(Due from, Due to, VatBreakdown.Row row, SaleFact cause) {}

    Redating(TaxPoints points, VatBreakdown nothing) {
        this.points = points;
        this.byDocument = nothing;
        this.early = nothing;
    }

    /** Takes notice of what was declared on a day; of what comes off, first what a document made due. */
    void declared(VatBreakdown.Row change, Due due) {
        VatBreakdown part = VatBreakdown.zero(byDocument.currency()).plus(change.treatment(), change.amount());
        if (change.amount().withVatMinor() < 0) {
            byDocument = byDocument.excessOver(part.negated().excessOver(nothing()));
        } else if (due.point().basis() != TaxPointBasis.ON_RECEIPT) {
            documents.put(change.treatment(), due);
            byDocument = byDocument.plus(part);
        }
    }

    private VatBreakdown nothing() {
        return VatBreakdown.zero(byDocument.currency());
    }

    /**
     * What moves because of a receipt.
     *
     * @param receipt the money that came or went
     * @param fact the fact that recorded it
     * @param change what the fact declared of the invoice
     * @param deposit whether the invoice is a deposit
     */
    List<Move> by(Receipt receipt, SaleFact fact, VatBreakdown change, boolean deposit) {
        List<Move> moves = new ArrayList<>();
        for (VatBreakdown.Row row : receipt.amount().rows()) {
            if (row.amount().withVatMinor() > 0) {
                came(row, receipt.cause(), fact, change, deposit, moves);
            } else if (row.amount().withVatMinor() < 0) {
                went(row, fact, moves);
            }
        }
        return moves;
    }

    private void came(
            VatBreakdown.Row row,
            SaleFact cause,
            SaleFact fact,
            VatBreakdown change,
            boolean deposit,
            List<Move> moves) {
        VatTreatment treatment = row.treatment();
        LocalDate day = UntaxedAdvance.receivedOn(cause);
        TaxPoint advance = points.advance(treatment, day);
        if (advance.basis() != TaxPointBasis.ON_RECEIPT && advance.basis() != TaxPointBasis.ON_INVOICE) {
            return;
        }
        Due document = documents.get(treatment);
        if (document != null && day.isBefore(document.on())) {
            VatBreakdown part = of(row).cappedAt(byDocument);
            byDocument = byDocument.minus(part);
            early = early.plus(part);
            add(part, document, new Due(day, advance), cause, moves);
            return;
        }
        boolean otherDay = !day.equals(fact.occurredOn());
        if (document != null || !(otherDay || deposit)) {
            return;
        }
        VatBreakdown part = of(row).cappedAt(change.excessOver(nothing()));
        if (otherDay) {
            add(part, new Due(fact.occurredOn(), advance), new Due(day, advance), cause, moves);
        }
        if (deposit && !part.isZero()) {
            advances.addLast(new Advance(day, part));
        }
    }

    private void went(VatBreakdown.Row row, SaleFact fact, List<Move> moves) {
        VatTreatment treatment = row.treatment();
        VatBreakdown gone = of(row).negated().excessOver(nothing());
        Due document = documents.get(treatment);
        LocalDate day = fact.occurredOn();
        if (document != null && day.isBefore(document.on()) && fact instanceof PaymentReversal) {
            VatBreakdown part = gone.cappedAt(early);
            early = early.minus(part);
            byDocument = byDocument.plus(part);
            add(part, new Due(day, points.advance(treatment, day)), document, fact, moves);
        }
        forget(gone);
    }

    /** Takes money that went off the advances, the newest first. */
    private void forget(VatBreakdown gone) {
        List<Advance> kept = new ArrayList<>();
        VatBreakdown left = gone;
        while (!advances.isEmpty()) {
            Advance newest = advances.removeLast();
            VatBreakdown stays = newest.amount().excessOver(left);
            left = left.excessOver(newest.amount());
            if (!stays.isZero()) {
                kept.add(0, new Advance(newest.on(), stays));
            }
        }
        advances.addAll(kept);
    }

    /** What moves back to the supply because it was before the advances that it uses up. */
    List<Move> bySupply(VatBreakdown usedUp, Occasion occasion, SaleFact fact) {
        List<Move> moves = new ArrayList<>();
        List<Advance> kept = new ArrayList<>();
        VatBreakdown left = usedUp.excessOver(byDocument);
        while (!advances.isEmpty()) {
            Advance newest = advances.removeLast();
            VatBreakdown stays = newest.amount();
            for (VatBreakdown.Row row : newest.amount().cappedAt(left).rows()) {
                if (!row.amount().isZero()) {
                    Due supply = points.bySupply(row.treatment(), occasion);
                    if (supply.on().isBefore(newest.on()) && supply.point().basis() != TaxPointBasis.ON_RECEIPT) {
                        VatBreakdown part = of(row);
                        stays = stays.minus(part);
                        left = left.minus(part);
                        documents.put(row.treatment(), supply);
                        byDocument = byDocument.plus(part);
                        Due receipt = new Due(newest.on(), points.advance(row.treatment(), newest.on()));
                        add(part, receipt, supply, fact, moves);
                    }
                }
            }
            if (!stays.isZero()) {
                kept.add(0, new Advance(newest.on(), stays));
            }
        }
        advances.addAll(kept);
        return moves;
    }

    private VatBreakdown of(VatBreakdown.Row row) {
        return nothing().plus(row.treatment(), row.amount());
    }

    private static void add(VatBreakdown part, Due from, Due to, SaleFact cause, List<Move> moves) {
        for (VatBreakdown.Row row : part.rows()) {
            if (!row.amount().isZero()) {
                moves.add(new Move(from, to, row, cause));
            }
        }
    }
}
