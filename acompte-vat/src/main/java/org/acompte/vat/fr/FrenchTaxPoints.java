package org.acompte.vat.fr;

import static org.acompte.quote.SupplyNature.GOODS;
import static org.acompte.quote.SupplyNature.SERVICES;
import static org.acompte.vat.TaxPointBasis.ON_RECEIPT;
import static org.acompte.vat.TaxPointBasis.ON_SUPPLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.Validity;
import org.acompte.vat.VatRegime;

/** The tax points of France as data, without the option for invoices. */
final class FrenchTaxPoints implements VatRegime {
    /** The first day that acompte computes with; the articles are older. */
    private static final String FIRST_DAY = "1990-01-01";

    private static final Citation GIVEN_BACK = Citation.of("CGI art. 272, 1");

    private static final List<Row> ADVANCES = List.of(
            row(SERVICES, ON_RECEIPT, FIRST_DAY, "", "CGI art. 269, 2-c"),
            row(GOODS, ON_SUPPLY, FIRST_DAY, "2023-01-01", "CGI art. 269, 2-a"),
            row(GOODS, ON_RECEIPT, "2023-01-01", "", "CGI art. 269, 2-a (loi 2021-1900 art. 30)"));

    private static final List<Row> BALANCES = List.of(
            row(SERVICES, ON_RECEIPT, FIRST_DAY, "", "CGI art. 269, 2-c"),
            row(GOODS, ON_SUPPLY, FIRST_DAY, "", "CGI art. 269, 2-a"));

    private record Row(SupplyNature nature, Validity validity, TaxPoint point) {}

    private static Row row(SupplyNature nature, TaxPointBasis basis, String start, String end, String article) {
        Optional<LocalDate> endExclusive = end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(end));
        Validity validity = new Validity(LocalDate.parse(start), endExclusive);
        return new Row(nature, validity, TaxPoint.of(basis, Citation.of(article)));
    }

    private static TaxPoint find(List<Row> rows, SupplyNature nature, LocalDate date) {
        return rows.stream()
                .filter(row -> row.nature() == nature && row.validity().covers(date))
                .findFirst()
                .orElseThrow(() ->
                        FrenchRules.TAX_POINT_UNKNOWN.broken("nature", nature.code(), "date", date, "from", FIRST_DAY))
                .point();
    }

    @Override
    public TaxPoint advance(SupplyNature nature, LocalDate receivedOn) {
        return find(ADVANCES, nature, receivedOn);
    }

    @Override
    public TaxPoint balance(SupplyNature nature, LocalDate on) {
        return find(BALANCES, nature, on);
    }

    @Override
    public Citation givenBack(LocalDate on) {
        return GIVEN_BACK;
    }

    @Override
    public String toString() {
        return "France: goods on the supply, services and advances on receipt";
    }
}
