package org.acompte.vat.fr;

import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The rates of metropolitan France as data. */
final class MetropolitanRates {
    /** The first day that acompte computes with for the press; the rate is older. */
    private static final String FIRST_DAY_OF_PRESS = "2012-01-01";

    static final Provisions<FrenchRateKind, VatTreatment> RATES = Provisions.<FrenchRateKind, VatTreatment>about(
                    "Rates of VAT in metropolitan France")
            .and(
                    FrenchRateKind.STANDARD,
                    Provision.of(
                            "the standard rate of metropolitan France (CGI art. 278)",
                            Dated.between("1995-08-01", "2000-04-01", rate("20.6"), "CGI art. 278"),
                            Dated.between("2000-04-01", "2014-01-01", rate("19.6"), "CGI art. 278"),
                            Dated.since("2014-01-01", rate("20"), "CGI art. 278 (loi 2012-1510 art. 68)")))
            .and(
                    FrenchRateKind.INTERMEDIATE,
                    Provision.of(
                            "the intermediate rate of metropolitan France (CGI art. 279)",
                            Dated.between("2012-01-01", "2014-01-01", rate("7"), "CGI art. 279"),
                            Dated.since("2014-01-01", rate("10"), "CGI art. 279 (loi 2012-1510 art. 68)")))
            .and(
                    FrenchRateKind.REDUCED,
                    Provision.of(
                            "the reduced rate of metropolitan France (CGI art. 278-0 bis)",
                            Dated.since("1982-07-01", rate("5.5"), "CGI art. 278-0 bis")))
            .and(FrenchRateKind.SPECIAL, special())
            .and(FrenchRateKind.FIRST_SHOWS, special())
            .and(FrenchRateKind.LIVE_MEAT_ANIMALS, special())
            .and(
                    FrenchRateKind.PRESS,
                    Provision.of(
                            "the press in metropolitan France (CGI art. 298 septies)",
                            Dated.since(FIRST_DAY_OF_PRESS, rate("2.1"), "CGI art. 298 septies")));

    private MetropolitanRates() {}

    private static Provision<VatTreatment> special() {
        return Provision.of(
                "the special rate of metropolitan France (CGI art. 281 quater)",
                Dated.since("1986-07-01", rate("2.1"), "CGI art. 281 quater and following"));
    }

    static VatTreatment rate(String percent) {
        return VatTreatment.standard(VatRate.of(percent));
    }
}
