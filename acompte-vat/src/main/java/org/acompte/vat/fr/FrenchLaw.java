package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.FrenchVouchers.Moment;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provisions;

/**
 * All figures of French law that acompte knows, for people to read and check.
 * <p>
 * For example, {@code FrenchLaw.tables().get(0)} has the rates of metropolitan France with their days and articles.
 */
public final class FrenchLaw {
    private FrenchLaw() {}

    /**
     * Returns the figures of law.
     *
     * @return one table per subject
     */
    public static List<LawTable> tables() {
        return List.of(
                rates(MetropolitanRates.RATES),
                rates(TerritorialRates.CORSICA),
                rates(TerritorialRates.OVERSEAS),
                TerritorialRates.BEARS_VAT.table("VAT", bears -> bears ? "yes" : "no"),
                TransitionTable.TRANSITIONS.table(),
                TransitionTable.WORKS_LIMITS.table("Before", LocalDate::toString),
                LawTable.of(
                        "What must be paid of works on a dwelling to keep the rate of 2013 in France",
                        "Share",
                        List.of(TransitionTable.WORKS_DEPOSIT),
                        Object::toString),
                TaxPointTable.ADVANCES.table("Due", point -> point.basis().code()),
                TaxPointTable.BALANCES.table("Due", point -> point.basis().code()),
                LawTable.of(
                        "Under which article VAT goes back in France",
                        "Article",
                        List.of(TaxPointTable.VAT_GIVEN_BACK, TaxPointTable.BASE_TAKEN_BACK),
                        Citation::text),
                TaxPointTable.SCHEMES.table("Article", Citation::text),
                ReceiptTable.RECEIPTS.table("Day", ReceiptTable.Received::words),
                FrenchVouchers.VOUCHERS.table("Due", Moment::code),
                LawTable.of(
                        "Whether money kept after the end of a contract bears VAT in France",
                        "VAT",
                        KeptMoneyTable.RULINGS,
                        ruling -> ruling.tax().code()),
                LawTable.of(
                        "Which text asks whether other money kept bears VAT in France",
                        "Article",
                        List.of(KeptMoneyTable.NOT_COVERED),
                        Citation::text),
                PurchaseTable.ARTICLES.table("Article", article -> article),
                PurchaseTable.ADVANCES.table("Due", point -> point.basis().code()),
                PurchaseTable.BALANCES.table("Due", point -> point.basis().code()),
                ContractTable.EARNEST_MONEY.table("Factor", Object::toString),
                LawTable.of(
                        "What the buyer of works may hold back in France",
                        "Share",
                        List.of(ContractTable.RETENTION_CAP),
                        Object::toString),
                ContractTable.PRESUMPTIONS.table("Money paid in advance is", AdvancePresumption::code),
                LawTable.of(
                        "How long nothing is paid after a contract off the premises of the seller in France",
                        "Days",
                        List.of(ContractTable.DAYS_WITHOUT_PAYMENT),
                        Object::toString),
                ExemptionTable.REASONS.table("Text", ExemptionReason::text),
                DirectiveExemptions.table());
    }

    private static LawTable rates(Provisions<FrenchRateKind, VatTreatment> rates) {
        return rates.table("Rate", treatment -> treatment.rate().toString());
    }
}
