package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/**
 * The VAT that a buyer owes itself on a purchase (French: <i>TVA autoliquidée</i>).
 * <p>
 * The buyer describes the purchase with a {@link Sale}, as the supplier would: its invoices bear no VAT, with treatments
 * such as AE or K. What becomes chargeable of it is the base; the VAT on it is computed at the rate of the buyer's state.
 * It is rounded per invoice over all its movements, so that {@code n} payments never owe more or less than one.
 * The rate of an invoice is that of the day of its supply, that of a deposit the rate of its first movement; it stays, also
 * when the VAT goes back.
 * <p>
 * For example, a subcontractor invoices works of EUR 10000.00 with « Autoliquidation »; once they are paid, the main
 * contractor owes EUR 2000.00 of VAT on them, and deducts as much if it may:
 * <pre>{@code
 * SelfAssessment.of(purchase, FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND));
 * }</pre>
 *
 * @law Directive 2006/112/EC art. 68, 69, 194, 196, 199: acquisitions, and where the customer is liable
 */
public final class SelfAssessment {
    private final Sale purchase;
    private final PurchaseRegime regime;
    private final Map<Key, Assessed> assessed = new HashMap<>();

    private record Key(String document, VatTreatment invoiced) {}

    private record Assessed(VatTreatment treatment, TaxedAmount sum) {}

    private SelfAssessment(Sale purchase, PurchaseRegime regime) {
        this.purchase = purchase;
        this.regime = regime;
    }

    /**
     * Returns the VAT that a buyer owes itself.
     *
     * @param purchase the purchase, described as the sale of the supplier
     * @param regime when and at which rate the buyer owes VAT on it
     * @return a ledger whose movements are on the side {@link VatSide#PURCHASE}; what the supplier invoices with VAT, and
     *     what this regime does not tax, makes none
     * @throws org.acompte.rule.RuleViolationException as {@link VatLedger#of}, or if the rate of a day is not known
     */
    public static VatLedger of(Sale purchase, PurchaseRegime regime) {
        SelfAssessment fold = new SelfAssessment(purchase, regime);
        List<VatMovement> movements = new ArrayList<>();
        for (VatMovement movement : VatLedger.of(purchase, regime).movements()) {
            if (regime.taxes(movement.treatment())) {
                movements.add(fold.assess(movement));
            }
        }
        return new VatLedger(purchase.scope().currency(), movements);
    }

    private VatMovement assess(VatMovement base) {
        Key key = new Key(base.document().number(), base.treatment());
        Assessed before = assessed.computeIfAbsent(key, first -> start(base));
        Money withoutVat = before.sum().withoutVat().plus(base.amount().withoutVat());
        TaxedAmount after =
                TaxedAmount.ofWithoutVat(withoutVat, before.treatment().rate());
        assessed.put(key, new Assessed(before.treatment(), after));
        return new VatMovement(
                base.chargeableOn(),
                base.cause(),
                base.document(),
                VatSide.PURCHASE,
                base.change(),
                before.treatment(),
                base.nature(),
                after.minus(before.sum()),
                base.citation(),
                base.reason());
    }

    private Assessed start(VatMovement first) {
        Invoice invoice = purchase.invoice(first.document().number()).orElseThrow();
        LocalDate day = supplyOf(invoice).orElse(first.chargeableOn());
        return new Assessed(
                regime.treatment(first.treatment(), day),
                TaxedAmount.zero(first.amount().currency()));
    }

    private static Optional<LocalDate> supplyOf(Invoice invoice) {
        if (invoice instanceof ProgressInvoice progress) {
            return Optional.of(progress.suppliedOn().orElse(progress.issuedOn()));
        }
        return invoice instanceof FinalInvoice last
                ? Optional.of(last.suppliedOn().orElse(last.issuedOn()))
                : Optional.empty();
    }
}
