package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
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
                TransitionLaw.TRANSITIONS.table(),
                TransitionLaw.WORKS_LIMITS.table("Before", LocalDate::toString),
                LawTable.of(
                        "What must be paid of works on a dwelling to keep the rate of 2013 in France",
                        "Share",
                        List.of(TransitionLaw.WORKS_DEPOSIT),
                        Object::toString),
                TaxPointLaw.ADVANCES.table("Due", point -> point.basis().code()),
                TaxPointLaw.BALANCES.table("Due", point -> point.basis().code()),
                LawTable.of(
                        "Under which article VAT goes back in France",
                        "Article",
                        List.of(TaxPointLaw.VAT_GIVEN_BACK, TaxPointLaw.BASE_TAKEN_BACK),
                        Citation::text),
                ReceiptLaw.RECEIPTS.table("Day", day -> day),
                FrenchVouchers.VOUCHERS.table("Due", Moment::code),
                LawTable.of(
                        "Whether money kept after the end of a contract bears VAT in France",
                        "VAT",
                        KeptMoneyLaw.RULINGS,
                        ruling -> ruling.tax().code()),
                PurchaseLaw.ARTICLES.table("Article", article -> article),
                PurchaseLaw.ADVANCES.table("Due", point -> point.basis().code()),
                PurchaseLaw.BALANCES.table("Due", point -> point.basis().code()),
                ContractLaw.EARNEST_MONEY.table("Factor", Object::toString),
                LawTable.of(
                        "What the buyer of works may hold back in France",
                        "Share",
                        List.of(ContractLaw.RETENTION_CAP),
                        Object::toString));
    }

    private static LawTable rates(Provisions<FrenchRateKind, VatTreatment> rates) {
        return rates.table("Rate", treatment -> treatment.rate().toString());
    }
}
