package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.FrenchVouchers.Moment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provisions;

/**
 * All figures of French law that acompte knows, for people to read and check.
 * <p>
 * For example, {@code FrenchLaw.tables().get(0)} has the rates of metropolitan France with their days and articles.
 */
public final class FrenchLaw {
    /** The first day of the version of ann. II art. 242 nonies A that the texts were taken from. */
    private static final String CGI_FIRST_DAY = "2023-01-01";
    /** The day after the last one on which a document may name articles of the CGI (ordonnance 2026-671). */
    private static final String CGI_END = "2028-07-01";

    private FrenchLaw() {}

    /**
     * Returns what the tax code says, on the days on which documents may name its articles.
     * <p>
     * The articles move to another code on 2027-01-01 (French: <i>code des impositions sur les biens et services</i>); the
     * old ones may be named up to 2028-06-30. Then acompte refuses the day rather than guess new numbers.
     *
     * @param <T> the type of what it says
     * @param value what it says
     * @param article the article of the tax code (French: <i>code général des impôts</i>)
     * @return the value from 2023-01-01 to 2028-06-30
     * @law Ordonnance 2026-671 of 2026-07-27: old references are allowed until 2028-06-30
     */
    public static <T> Dated<T> citingTaxCode(T value, String article) {
        return citingTaxCodeSince(CGI_FIRST_DAY, value, article);
    }

    /**
     * Returns what the tax code says from a later day on.
     *
     * @param <T> the type of what it says
     * @param startInclusive the first day, such as {@code "2025-02-16"}
     * @param value what it says
     * @param article the article of the tax code
     * @return the value from that day to 2028-06-30
     * @throws IllegalArgumentException if the day is after 2028-06-30
     * @throws java.time.format.DateTimeParseException if it is not an ISO date
     */
    public static <T> Dated<T> citingTaxCodeSince(String startInclusive, T value, String article) {
        return Dated.between(startInclusive, CGI_END, value, article);
    }

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
                        Object::toString),
                ContractLaw.PRESUMPTIONS.table("Money paid in advance is", AdvancePresumption::code),
                LawTable.of(
                        "How long nothing is paid after a contract off the premises of the seller in France",
                        "Days",
                        List.of(ContractLaw.DAYS_WITHOUT_PAYMENT),
                        Object::toString),
                ExemptionLaw.REASONS.table("Text", ExemptionReason::text),
                DirectiveExemptions.table());
    }

    private static LawTable rates(Provisions<FrenchRateKind, VatTreatment> rates) {
        return rates.table("Rate", treatment -> treatment.rate().toString());
    }
}
