package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.Amendment;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * The fold that makes the movements of a {@link VatLedger}; lives for one call.
 * <p>
 * It replays the sale. After each fact it compares, for the invoices that the fact reaches, what is chargeable now with
 * what was declared so far; a difference is a movement.
 */
final class VatBooking {
    private final VatRegime regime;
    private final Natures natures;
    private final TaxPoints points;
    private final Uncertainties uncertainties;
    private final List<VatMovement> movements = new ArrayList<>();
    private final Map<String, InvoiceVat> invoices = new HashMap<>();
    private final MoneyOnAccount onAccount = new MoneyOnAccount();
    private final List<Receipt> receipts;
    private Sale sale;

    /** Starts before the first fact; the receipts are those of all facts. */
    VatBooking(Sale start, List<Receipt> receipts, VatRegime regime, Uncertainties uncertainties) {
        this.receipts = receipts;
        this.regime = regime;
        this.natures = new Natures(start.contract().number(), start.scope());
        this.points = new TaxPoints(regime, natures);
        this.uncertainties = uncertainties;
        this.sale = start;
    }

    List<VatMovement> movements() {
        return movements;
    }

    void book(SaleFact fact) {
        int declared = movements.size();
        uncertainties.reach(fact.occurredOn());
        declareCertain();
        int known = sale.receipts().size();
        sale = sale.plus(fact);
        if (fact instanceof Amendment amendment) {
            natures.learn(amendment.scope());
        }
        List<Receipt> traced =
                onAccount.follow(fact, receipts.subList(known, sale.receipts().size()), sale.onAccount());
        for (Receipt receipt : traced) {
            if (isSupply(receipt.invoice())) {
                vatOf(receipt.invoice()).receive(receipt);
            }
        }
        for (Invoice invoice : Reach.of(fact, traced, sale)) {
            if (isSupply(invoice)) {
                declare(fact, vatOf(invoice), traced);
            }
        }
        settleDays(declared);
        declareCertain();
    }

    /** What one fact declares and moves at once is declared on its last day only. */
    private void settleDays(int from) {
        List<VatMovement> fresh = movements.subList(from, movements.size());
        for (int i = 0; i < fresh.size(); i++) {
            VatMovement away = fresh.get(i);
            int due = away.change() == VatChange.REDATED && away.amount().withVatMinor() < 0 ? due(fresh, i) : -1;
            if (due >= 0) {
                VatMovement there = fresh.get(i + 1);
                TaxedAmount rest = fresh.get(due).amount().plus(away.amount());
                fresh.set(i + 1, with(there, VatChange.DUE, there.amount()));
                fresh.remove(i);
                if (rest.isZero()) {
                    fresh.remove(due);
                    i -= 2;
                } else {
                    fresh.set(due, with(fresh.get(due), VatChange.DUE, rest));
                    i--;
                }
            }
        }
    }

    /** The movement that declared what moves away again. */
    private static int due(List<VatMovement> fresh, int away) {
        VatMovement moved = fresh.get(away);
        TaxedAmount wanted = moved.amount().negated();
        for (int i = 0; i < away; i++) {
            VatMovement before = fresh.get(i);
            if (before.change() == VatChange.DUE
                    && before.chargeableOn().equals(moved.chargeableOn())
                    && before.document().equals(moved.document())
                    && before.treatment().equals(moved.treatment())
                    && before.amount().withVatMinor() >= wanted.withVatMinor()) {
                return i;
            }
        }
        return -1;
    }

    private static VatMovement with(VatMovement movement, VatChange change, TaxedAmount amount) {
        return new VatMovement(
                movement.chargeableOn(),
                movement.cause(),
                movement.document(),
                movement.side(),
                change,
                movement.treatment(),
                movement.nature(),
                amount,
                movement.citation(),
                movement.reason());
    }

    /** Declares what became certain after the last fact; refuses a scope whose VAT could not be declared once it is due. */
    void end() {
        uncertainties.reach(LocalDate.MAX);
        declareCertain();
        sale.total().treatments().forEach(natures::of);
    }

    private static boolean isSupply(Invoice invoice) {
        return !(invoice instanceof IndemnityInvoice);
    }

    private InvoiceVat vatOf(Invoice invoice) {
        return invoices.computeIfAbsent(
                invoice.number(), number -> new InvoiceVat(invoice, points, uncertainties.of(number)));
    }

    private void declare(SaleFact fact, InvoiceVat vat, List<Receipt> traced) {
        Occasion occasion = Occasion.of(fact, vat.invoice());
        VatBreakdown change = vat.declare(sale, occasion);
        for (VatBreakdown.Row row : change.rows()) {
            Due due = vat.due(row.treatment(), occasion);
            vat.redating().declared(row, due);
            move(fact, vat, due, row, Optional.empty());
        }
        boolean deposit = vat.invoice() instanceof DepositInvoice;
        if (deposit && fact instanceof Invoice && occasion.suppliedOn().isPresent()) {
            VatBreakdown usedUp = sale.deductedOf((DepositInvoice) vat.invoice());
            vat.redating().bySupply(usedUp, occasion, fact).forEach(move -> redate(vat, move));
        }
        for (Receipt receipt : traced) {
            if (receipt.invoice().equals(vat.invoice())) {
                vat.redating().by(receipt, fact, change, deposit).forEach(move -> redate(vat, move));
            }
        }
    }

    private void redate(InvoiceVat vat, Redating.Move move) {
        VatBreakdown.Row row = move.row();
        add(
                vat,
                move.cause(),
                move.from(),
                VatChange.REDATED,
                row.treatment(),
                row.amount().negated(),
                Optional.empty());
        add(vat, move.cause(), move.to(), VatChange.REDATED, row.treatment(), row.amount(), Optional.empty());
    }

    private void declareCertain() {
        for (UncertainAdvance advance : uncertainties.ended()) {
            Optional.ofNullable(invoices.get(advance.deposit())).ifPresent(vat -> declareCertain(advance, vat));
        }
    }

    /** Declares what waited for certainty by the receipts that waited, the oldest first. */
    private void declareCertain(UncertainAdvance advance, InvoiceVat vat) {
        UncertainAdvance.Certainty certainty = advance.certainty().orElseThrow();
        List<Receipt> waited = vat.becomeCertain();
        Occasion occasion = new Occasion(certainty.since(), Optional.empty());
        VatBreakdown left = vat.declare(sale, occasion);
        for (int i = 0; i < waited.size() || !left.isZero(); i++) {
            boolean last = i >= waited.size() - 1;
            SaleFact cause = waited.isEmpty() ? vat.invoice() : waited.get(i).cause();
            VatBreakdown part = last ? left : left.cappedAt(waited.get(i).amount());
            for (VatBreakdown.Row row : part.rows()) {
                if (!row.amount().isZero()) {
                    move(cause, vat, vat.due(row.treatment(), occasion), row, Optional.of(certainty.reason()));
                }
            }
            left = left.minus(part);
        }
    }

    private void move(SaleFact cause, InvoiceVat vat, Due due, VatBreakdown.Row change, Optional<String> reason) {
        boolean back = change.amount().withVatMinor() < 0;
        add(vat, cause, due, back ? VatChange.GIVEN_BACK : VatChange.DUE, change.treatment(), change.amount(), reason);
    }

    private void add(
            InvoiceVat vat,
            SaleFact cause,
            Due due,
            VatChange change,
            VatTreatment treatment,
            TaxedAmount amount,
            Optional<String> reason) {
        VatSupply supply = natures.supplyOf(treatment);
        boolean credited = change == VatChange.GIVEN_BACK && !(cause instanceof PaymentReversal);
        movements.add(new VatMovement(
                due.on(),
                cause,
                vat.invoice().reference(),
                VatSide.SUPPLY,
                change,
                treatment,
                supply.nature(),
                amount,
                credited ? regime.givenBack(supply, due.on()) : due.point().citation(),
                reason));
    }
}
