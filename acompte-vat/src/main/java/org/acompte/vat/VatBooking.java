package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * The fold that makes the movements of a {@link VatLedger}; lives for one call.
 * <p>
 * It replays the sale, so that it knows which receipts each fact made and what was agreed on at that moment.
 */
final class VatBooking {
    private final VatRegime regime;
    private final Natures natures;
    private final List<VatMovement> movements = new ArrayList<>();
    private final List<DepositInvoice> deposits = new ArrayList<>();
    /** What was received on a deposit, by its number, and is not chargeable before the supply. */
    private final Map<String, VatBreakdown> deferred = new HashMap<>();

    private final VatBreakdown zero;
    private Sale sale;
    private VatBreakdown declared;
    /** What was received on deposits and is chargeable by that alone. */
    private VatBreakdown advances;

    private Optional<FinalInvoice> supplied = Optional.empty();
    /** What the final invoice supplied, less its credit notes. */
    private VatBreakdown supply;
    /** What deposits were issued for beyond the final invoice and is not credited yet. */
    private VatBreakdown unused;

    VatBooking(Sale start, VatRegime regime) {
        this.regime = regime;
        this.natures = new Natures(start.contract().number(), start.scope());
        this.zero = VatBreakdown.zero(start.scope().currency());
        this.sale = start;
        this.declared = zero;
        this.advances = zero;
        this.supply = zero;
        this.unused = zero;
    }

    List<VatMovement> movements() {
        return movements;
    }

    /** Refuses a scope whose VAT could not be declared once it is due. */
    void requireNatures() {
        sale.total().treatments().stream().filter(VatBooking::bearsVat).forEach(natures::of);
    }

    void book(SaleFact fact) {
        int known = sale.receipts().size();
        sale = sale.plus(fact);
        if (fact instanceof DepositInvoice deposit) {
            deposits.add(deposit);
        } else if (fact instanceof FinalInvoice last) {
            supply(last);
        } else if (fact instanceof CreditNote note) {
            credit(note);
        } else if (fact instanceof Amendment amendment) {
            natures.learn(amendment.scope());
        }
        for (Receipt receipt : sale.receipts().subList(known, sale.receipts().size())) {
            receive(receipt);
        }
    }

    private void supply(FinalInvoice last) {
        supplied = Optional.of(last);
        supply = last.total();
        unused = zero;
        for (DepositInvoice deposit : deposits) {
            unused = unused.plus(sale.availableOf(deposit));
        }
        releaseDeferred(last);
        LocalDate suppliedOn = last.suppliedOn().orElse(last.issuedOn());
        for (VatBreakdown.Row row : changeBySupply().rows()) {
            if (moves(row)) {
                TaxPoint point = regime.balance(natures.of(row.treatment()), suppliedOn);
                LocalDate on = point.basis() == TaxPointBasis.ON_INVOICE ? last.issuedOn() : suppliedOn;
                declareUnlessOnReceipt(point, on, last, last.reference(), row);
            }
        }
    }

    /** Advances that waited for the supply although the rest is due on receipt are due with the supply. */
    private void releaseDeferred(FinalInvoice last) {
        LocalDate suppliedOn = last.suppliedOn().orElse(last.issuedOn());
        for (DepositInvoice deposit : deposits) {
            for (VatBreakdown.Row row : deferredOf(deposit.number()).rows()) {
                TaxPoint point = regime.balance(natures.of(row.treatment()), suppliedOn);
                if (moves(row) && point.basis() == TaxPointBasis.ON_RECEIPT) {
                    defer(deposit.number(), row.treatment(), row.amount().negated());
                    advances = advances.plus(row.treatment(), row.amount());
                    declare(suppliedOn, last, deposit.reference(), row.treatment(), row.amount(), point);
                }
            }
        }
    }

    private void credit(CreditNote note) {
        if (supplied.isEmpty()) {
            return; // VAT on advances goes back with the money
        }
        boolean ofFinal = note.corrected().number().equals(supplied.get().number());
        VatBreakdown change;
        if (ofFinal && sale.finalInvoice().isEmpty()) {
            supplied = Optional.empty();
            change = advances.minus(declared);
        } else {
            supply = ofFinal ? supply.minus(note.amount()) : supply;
            unused = ofFinal ? unused : unused.minus(note.amount());
            change = changeBySupply();
        }
        for (VatBreakdown.Row row : change.rows()) {
            if (moves(row)) {
                TaxPoint point = regime.balance(natures.of(row.treatment()), note.issuedOn());
                declareUnlessOnReceipt(point, note.issuedOn(), note, note.corrected(), row);
            }
        }
    }

    /** What is missing to the supply, less what was declared beyond it and is credited. */
    private VatBreakdown changeBySupply() {
        VatBreakdown wanted = declared.plus(supply.excessOver(declared)).cappedAt(supply.plus(unused));
        return wanted.minus(declared);
    }

    private void receive(Receipt receipt) {
        LocalDate on = receipt.cause().occurredOn();
        for (VatBreakdown.Row row : receipt.amount().rows()) {
            if (!moves(row)) {
                continue;
            }
            SupplyNature nature = natures.of(row.treatment());
            TaxPoint balance = regime.balance(nature, on);
            if (receipt.invoice() instanceof DepositInvoice deposit) {
                TaxPoint advance = advancePoint(nature, on);
                VatBreakdown.Row due = dueOf(deposit, row, advance);
                advances = advances.plus(due.treatment(), due.amount());
                if (supplied.isEmpty()) {
                    declare(on, receipt.cause(), deposit.reference(), due.treatment(), due.amount(), advance);
                } else {
                    declareIfOnReceipt(balance, on, receipt, due);
                }
            } else {
                declareIfOnReceipt(balance, on, receipt, row);
            }
        }
    }

    /** The part of a receipt on a deposit that moves VAT; money given back comes first from what never did. */
    private VatBreakdown.Row dueOf(DepositInvoice deposit, VatBreakdown.Row row, TaxPoint advance) {
        VatTreatment treatment = row.treatment();
        TaxedAmount due = row.amount();
        if (!due.isNegative()) {
            if (advance.basis() == TaxPointBasis.ON_SUPPLY) {
                defer(deposit.number(), treatment, due);
                due = TaxedAmount.zero(due.currency());
            }
        } else {
            VatBreakdown wanted = zero.plus(treatment, due.negated());
            TaxedAmount waiting = deferredOf(deposit.number()).cappedAt(wanted).amountOf(treatment);
            defer(deposit.number(), treatment, waiting.negated());
            due = due.plus(waiting);
        }
        return new VatBreakdown.Row(treatment, due);
    }

    private TaxPoint advancePoint(SupplyNature nature, LocalDate on) {
        TaxPoint point = regime.advance(nature, on);
        if (point.basis() == TaxPointBasis.ON_INVOICE) {
            throw VatRules.ADVANCE_ON_INVOICE.broken("nature", nature.code(), "date", on);
        }
        return point;
    }

    private VatBreakdown deferredOf(String number) {
        return deferred.getOrDefault(number, zero);
    }

    private void defer(String number, VatTreatment treatment, TaxedAmount amount) {
        if (!amount.isZero()) {
            deferred.put(number, deferredOf(number).plus(treatment, amount));
        }
    }

    private void declareIfOnReceipt(TaxPoint point, LocalDate on, Receipt receipt, VatBreakdown.Row row) {
        if (point.basis() == TaxPointBasis.ON_RECEIPT) {
            declare(on, receipt.cause(), receipt.invoice().reference(), row.treatment(), row.amount(), point);
        }
    }

    private void declareUnlessOnReceipt(
            TaxPoint point, LocalDate on, SaleFact cause, DocumentReference document, VatBreakdown.Row row) {
        if (point.basis() != TaxPointBasis.ON_RECEIPT) {
            declare(on, cause, document, row.treatment(), row.amount(), point);
        }
    }

    private void declare(
            LocalDate on,
            SaleFact cause,
            DocumentReference document,
            VatTreatment treatment,
            TaxedAmount amount,
            TaxPoint point) {
        if (!amount.isZero()) {
            declared = declared.plus(treatment, amount);
            movements.add(new VatMovement(
                    on,
                    cause,
                    document,
                    treatment,
                    amount,
                    amount.withVatMinor() < 0 ? regime.givenBack(on) : point.citation()));
        }
    }

    private static boolean moves(VatBreakdown.Row row) {
        return bearsVat(row.treatment()) && !row.amount().isZero();
    }

    private static boolean bearsVat(VatTreatment treatment) {
        return !treatment.rate().equals(VatRate.ZERO);
    }
}
