package org.acompte.vat.fr;

import static org.acompte.vat.fr.FrenchRateKind.CORSICAN_PETROLEUM;
import static org.acompte.vat.fr.FrenchRateKind.CORSICAN_REDUCED;
import static org.acompte.vat.fr.FrenchRateKind.CORSICAN_WORKS;
import static org.acompte.vat.fr.FrenchRateKind.FIRST_SHOWS;
import static org.acompte.vat.fr.FrenchRateKind.INTERMEDIATE;
import static org.acompte.vat.fr.FrenchRateKind.LIVE_MEAT_ANIMALS;
import static org.acompte.vat.fr.FrenchRateKind.PRESS;
import static org.acompte.vat.fr.FrenchRateKind.REDUCED;
import static org.acompte.vat.fr.FrenchRateKind.SPECIAL;
import static org.acompte.vat.fr.FrenchRateKind.STANDARD;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;
import org.acompte.vat.law.Validity;

/**
 * Where VAT applies in France, and the rates outside the mainland, as data.
 * <p>
 * The rates themselves are older; 2012-01-01 is the first day that acompte computes with outside the mainland.
 */
final class TerritorialRates {
    /** The first day that acompte computes with outside the mainland; the articles are older. */
    private static final String FIRST_DAY = "2012-01-01";
    /** The first day that acompte computes with for where VAT applies; the articles are older. */
    private static final String FIRST_DAY_OF_VAT = "1990-01-01";

    /** The rates of the mainland, for what CGI art. 297 does not name, and those of CGI art. 297. */
    static final Provisions<FrenchRateKind, VatTreatment> CORSICA = corsica();

    static final Provisions<FrenchRateKind, VatTreatment> OVERSEAS = overseas();

    static final Provisions<FrenchTerritory, Boolean> BEARS_VAT = Provisions.<FrenchTerritory, Boolean>about(
                    "Where VAT applies in France")
            .and(FrenchTerritory.MAINLAND, applies(FrenchTerritory.MAINLAND, "CGI art. 256"))
            .and(FrenchTerritory.CORSICA, applies(FrenchTerritory.CORSICA, "CGI art. 256, 297"))
            .and(FrenchTerritory.GUADELOUPE, applies(FrenchTerritory.GUADELOUPE, "CGI art. 256, 296"))
            .and(FrenchTerritory.MARTINIQUE, applies(FrenchTerritory.MARTINIQUE, "CGI art. 256, 296"))
            .and(FrenchTerritory.REUNION, applies(FrenchTerritory.REUNION, "CGI art. 256, 296"))
            .and(
                    FrenchTerritory.GUYANE,
                    Provision.of(
                            "whether VAT applies in Guyane (CGI art. 294, 1)",
                            Dated.since(FIRST_DAY_OF_VAT, false, "CGI art. 294, 1")))
            .and(
                    FrenchTerritory.MAYOTTE,
                    Provision.of(
                            "whether VAT applies in Mayotte (CGI art. 294, 1)",
                            Dated.since("2014-01-01", false, "CGI art. 294, 1 (ordonnance 2013-837)")));

    private TerritorialRates() {}

    static Provisions<FrenchRateKind, VatTreatment> of(FrenchTerritory territory) {
        return switch (territory) {
            case CORSICA -> CORSICA;
            case GUADELOUPE, MARTINIQUE, REUNION -> OVERSEAS;
            case MAINLAND, GUYANE, MAYOTTE -> MetropolitanRates.RATES;
        };
    }

    private static Provisions<FrenchRateKind, VatTreatment> corsica() {
        Provision<VatTreatment> showsAndAnimals = Provision.of(
                "first shows and live animals for meat in Corsica (CGI art. 297, I-1, 1°)",
                since("0.9", "CGI art. 297, I-1, 1°"));
        return Provisions.<FrenchRateKind, VatTreatment>about("Rates of VAT in Corsica since 2012")
                .and(STANDARD, asOnTheMainland(STANDARD))
                .and(INTERMEDIATE, asOnTheMainland(INTERMEDIATE))
                .and(REDUCED, asOnTheMainland(REDUCED))
                .and(SPECIAL, asOnTheMainland(SPECIAL))
                .and(PRESS, asOnTheMainland(PRESS))
                .and(FIRST_SHOWS, showsAndAnimals)
                .and(LIVE_MEAT_ANIMALS, showsAndAnimals)
                .and(
                        CORSICAN_REDUCED,
                        Provision.of(
                                "goods of art. 278-0 bis A 1°, 1°-00 bis, 1°-0 bis, 3° and 278 bis delivered in Corsica, services"
                                        + " of art. 278-0 bis B, C, E to H and 279 a to b nonies there (CGI art. 297, I-1, 2°)",
                                since("2.1", "CGI art. 297, I-1, 2°")))
                .and(
                        CORSICAN_WORKS,
                        Provision.of(
                                "immovable works, operations of art. 257, I and 279-0 bis A, listed farm machinery, other sales to"
                                        + " eat on the spot, low-voltage electricity in Corsica (CGI art. 297, I-1, 5°)",
                                Dated.between(
                                        FIRST_DAY, "2014-01-01", MetropolitanRates.rate("8"), "CGI art. 297, I-1, 5°"),
                                Dated.since(
                                        "2014-01-01",
                                        MetropolitanRates.rate("10"),
                                        "CGI art. 297, I-1, 5° (loi 2012-1510 art. 68)")))
                .and(
                        CORSICAN_PETROLEUM,
                        Provision.of(
                                "petroleum products delivered in Corsica (CGI art. 297, I-1, 6°)",
                                since("13", "CGI art. 297, I-1, 6°")));
    }

    private static Provisions<FrenchRateKind, VatTreatment> overseas() {
        Provision<VatTreatment> reduced = Provision.of(
                "the reduced rate of Guadeloupe, Martinique and Réunion, for all that the mainland taxes at its intermediate or"
                        + " reduced rate (CGI art. 296, 1°-a)",
                since("2.1", "CGI art. 296, 1°-a"));
        return Provisions.<FrenchRateKind, VatTreatment>about(
                        "Rates of VAT in Guadeloupe, Martinique and Réunion since 2012")
                .and(
                        STANDARD,
                        Provision.of(
                                "the standard rate of Guadeloupe, Martinique and Réunion (CGI art. 296, 1°-b)",
                                since("8.5", "CGI art. 296, 1°-b")))
                .and(INTERMEDIATE, reduced)
                .and(REDUCED, reduced)
                .and(
                        FIRST_SHOWS,
                        Provision.of(
                                "first shows in Guadeloupe, Martinique and Réunion (CGI art. 296 bis, a)",
                                since("1.05", "CGI art. 296 bis, a")))
                .and(
                        PRESS,
                        Provision.of(
                                "the press in Guadeloupe, Martinique and Réunion (CGI art. 298 septies)",
                                since("1.05", "CGI art. 298 septies")))
                .and(
                        LIVE_MEAT_ANIMALS,
                        Provision.of(
                                "live animals for meat in Guadeloupe, Martinique and Réunion (CGI art. 296 bis, b)",
                                since("1.75", "CGI art. 296 bis, b")));
    }

    /** The versions of the mainland, as far as they are in force on the first day or later. */
    private static Provision<VatTreatment> asOnTheMainland(FrenchRateKind kind) {
        LocalDate first = LocalDate.parse(FIRST_DAY);
        List<Dated<VatTreatment>> versions = MetropolitanRates.RATES.of(kind).versions().stream()
                .filter(version -> version.validity()
                        .endExclusive()
                        .filter(end -> !end.isAfter(first))
                        .isEmpty())
                .map(version -> from(first, version))
                .toList();
        return Provision.of(
                "the " + kind.code() + " rate in Corsica, for what CGI art. 297, I-1 does not name", versions);
    }

    private static Dated<VatTreatment> from(LocalDate first, Dated<VatTreatment> version) {
        Validity validity = version.validity();
        return validity.startInclusive().isBefore(first)
                ? new Dated<>(version.value(), new Validity(first, validity.endExclusive()), version.citation())
                : version;
    }

    private static Provision<Boolean> applies(FrenchTerritory territory, String articles) {
        return Provision.of(
                "whether VAT applies in " + territory.inWords() + " (" + articles + ")",
                Dated.since(FIRST_DAY_OF_VAT, true, articles));
    }

    private static Dated<VatTreatment> since(String percent, String article) {
        return Dated.since(FIRST_DAY, MetropolitanRates.rate(percent), article);
    }
}
