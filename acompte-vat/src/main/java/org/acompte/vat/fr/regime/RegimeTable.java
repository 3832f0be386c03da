package org.acompte.vat.fr.regime;

import java.time.Month;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The figures of French regimes, as data. */
final class RegimeTable {
    /** The first day of which the figures are known. */
    private static final String FIRST_DAY = "2025-01-01";
    /** From here on another code is in force (ordonnance 2026-671); its figures are not known. */
    private static final String OTHER_CODE = "2027-01-01";

    private static final String ADVICE =
            "use a release of acompte that knows it, or add a later version to SmallBusinessExemption.known()";

    static final Provisions<ExemptionActivity, ExemptionThresholds> THRESHOLDS =
            Provisions.<ExemptionActivity, ExemptionThresholds>about("Thresholds of the franchise in France")
                    .and(
                            ExemptionActivity.SALES_AND_ACCOMMODATION,
                            thresholds("of sales and accommodation", 85_000, 93_500))
                    .and(ExemptionActivity.SERVICES, thresholds("of services", 37_500, 41_250))
                    .and(
                            ExemptionActivity.LAWYERS_AUTHORS_PERFORMERS,
                            thresholds("of lawyers, authors and performers", 50_000, 55_000))
                    .and(
                            ExemptionActivity.THEIR_OTHER_OPERATIONS,
                            thresholds("of other operations of lawyers, authors and performers", 35_000, 38_500));

    static final Provision<ExemptionEnd> BASE_EXCEEDED = Provision.of(
                    "the end of the franchise after a year above the base (CGI art. 293 B)",
                    Dated.between("2025-03-01", OTHER_CODE, ExemptionEnd.NEXT_FIRST_OF_JANUARY, "CGI art. 293 B"))
            .withAdvice(ADVICE);

    static final Provision<ExemptionEnd> RAISED_EXCEEDED = Provision.of(
                    "the end of the franchise above the raised threshold (CGI art. 293 B)",
                    Dated.between("2025-03-01", OTHER_CODE, ExemptionEnd.DAY_OF_EXCEEDING, "CGI art. 293 B"))
            .withAdvice(ADVICE);

    static final Provisions<RealRegime, Filing> FILINGS = Provisions.<RealRegime, Filing>about(
                    "How often VAT is filed in France")
            .and(
                    RealRegime.NORMAL,
                    Provision.of(
                            "the filing of the normal regime (CGI art. 287)",
                            Dated.since(
                                    FIRST_DAY,
                                    new Filing("3310-CA3", FilingPeriod.MONTH, List.of()),
                                    "CGI art. 287, 2")))
            .and(
                    RealRegime.SIMPLIFIED,
                    Provision.of(
                            "the filing of the simplified regime (CGI art. 287)",
                            Dated.between(
                                    FIRST_DAY,
                                    OTHER_CODE,
                                    new Filing(
                                            "3517-CA12",
                                            FilingPeriod.YEAR,
                                            List.of(
                                                    new FilingInstalment(Month.JULY, Percentage.of(55)),
                                                    new FilingInstalment(Month.DECEMBER, Percentage.of(40)))),
                                    "CGI art. 287, 3 (ends with 2026)")));

    static final Provision<Money> QUARTERLY_BELOW = Provision.of(
            "the VAT of a year below which the normal regime files by quarter (CGI art. 287)",
            Dated.between(FIRST_DAY, OTHER_CODE, euros(4_000), "CGI art. 287, 2"));

    private RegimeTable() {}

    private static Provision<ExemptionThresholds> thresholds(String what, int base, int raised) {
        return Provision.of(
                "the thresholds " + what + " (CGI art. 293 B)",
                Dated.between(
                        FIRST_DAY,
                        OTHER_CODE,
                        new ExemptionThresholds(euros(base), euros(raised)),
                        "CGI art. 293 B (loi 2025-1044 of 2025-11-03)"));
    }

    private static Money euros(int amount) {
        return Money.of(CurrencyUnit.EUR, amount);
    }
}
