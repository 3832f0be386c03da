package org.acompte.vat.fr;

import static org.acompte.vat.fr.FrenchRateKind.INTERMEDIATE;
import static org.acompte.vat.fr.FrenchRateKind.REDUCED;
import static org.acompte.vat.fr.FrenchRateKind.SPECIAL;
import static org.acompte.vat.fr.FrenchRateKind.STANDARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.Validity;

/** The rates of metropolitan France as data: one row per rate and validity, oldest first. */
final class MetropolitanRates {
    static final List<DatedRate> TABLE = List.of(
            row(STANDARD, "20.6", "1995-08-01", "2000-04-01", "CGI art. 278"),
            row(STANDARD, "19.6", "2000-04-01", "2014-01-01", "CGI art. 278"),
            row(STANDARD, "20", "2014-01-01", "", "CGI art. 278 (loi 2012-1510 art. 68)"),
            row(INTERMEDIATE, "7", "2012-01-01", "2014-01-01", "CGI art. 279"),
            row(INTERMEDIATE, "10", "2014-01-01", "", "CGI art. 279 (loi 2012-1510 art. 68)"),
            row(REDUCED, "5.5", "1982-07-01", "", "CGI art. 278-0 bis"),
            row(SPECIAL, "2.1", "1986-07-01", "", "CGI art. 281 quater and following"));

    private MetropolitanRates() {}

    private static DatedRate row(FrenchRateKind kind, String percent, String start, String end, String article) {
        Optional<LocalDate> endExclusive = end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end));
        return new DatedRate(
                kind,
                VatTreatment.standard(VatRate.of(percent)),
                new Validity(LocalDate.parse(start), endExclusive),
                Citation.of(article));
    }

    static DatedRate on(FrenchRateKind kind, LocalDate date) {
        return TABLE.stream()
                .filter(row -> row.kind() == kind && row.validity().covers(date))
                .findFirst()
                .orElseThrow(() ->
                        FrenchRules.RATE_UNKNOWN.broken("kind", kind.code(), "date", date, "from", firstDay(kind)));
    }

    /** The treatment of the row without an end. */
    static VatTreatment current(FrenchRateKind kind) {
        return TABLE.stream()
                .filter(row ->
                        row.kind() == kind && row.validity().endExclusive().isEmpty())
                .findFirst()
                .orElseThrow()
                .treatment();
    }

    private static LocalDate firstDay(FrenchRateKind kind) {
        return TABLE.stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .validity()
                .startInclusive();
    }
}
