package org.acompte.vat.eu;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/**
 * The standard rates of the member states as data.
 * <p>
 * The first day that acompte computes with is 2012-01-01, or that of the accession; the first rates of most states are older.
 * The two collections of the Commission were read in the copy of vatnode/eu-vat-rates-data of 2026-09-23, and compared with
 * ibericode/vat-rates, commit 006bb85.
 */
final class StandardRates {
    private static final String COPY = " (eu-vat-rates-data, commit 0037d64)";
    private static final String BOOKLET =
            "European Commission, VAT rates applied in the Member States, June 2021, section VIII" + COPY;
    private static final String TEDB = "European Commission, Taxes in Europe Database" + COPY;

    static final Provisions<MemberState, VatTreatment> RATES = Provisions.<MemberState, VatTreatment>about(
                    "Standard rates of VAT of the member states since 2012")
            .and(MemberState.AUSTRIA, rates(MemberState.AUSTRIA, booklet("2012-01-01", "20")))
            .and(MemberState.BELGIUM, rates(MemberState.BELGIUM, booklet("2012-01-01", "21")))
            .and(MemberState.BULGARIA, rates(MemberState.BULGARIA, booklet("2012-01-01", "20")))
            .and(MemberState.CROATIA, rates(MemberState.CROATIA, booklet("2013-07-01", "25")))
            .and(
                    MemberState.CYPRUS,
                    rates(
                            MemberState.CYPRUS,
                            booklet("2012-01-01", "15"),
                            booklet("2012-03-01", "17"),
                            booklet("2013-01-14", "18"),
                            booklet("2014-01-13", "19")))
            .and(
                    MemberState.CZECHIA,
                    rates(MemberState.CZECHIA, booklet("2012-01-01", "20"), booklet("2013-01-01", "21")))
            .and(MemberState.DENMARK, rates(MemberState.DENMARK, booklet("2012-01-01", "25")))
            .and(
                    MemberState.ESTONIA,
                    rates(
                            MemberState.ESTONIA,
                            booklet("2012-01-01", "20"),
                            tedb("2024-01-01", "22"),
                            tedb("2025-07-01", "24")))
            .and(
                    MemberState.FINLAND,
                    rates(
                            MemberState.FINLAND,
                            booklet("2012-01-01", "23"),
                            booklet("2013-01-01", "24"),
                            tedb("2024-09-01", "25.5")))
            .and(
                    MemberState.FRANCE,
                    rates(
                            MemberState.FRANCE,
                            new Row("2012-01-01", "19.6", "CGI art. 278"),
                            new Row("2014-01-01", "20", "CGI art. 278 (loi 2012-1510 art. 68)")))
            .and(
                    MemberState.GERMANY,
                    rates(
                            MemberState.GERMANY,
                            new Row("2012-01-01", "19", "UStG § 12, 1"),
                            new Row("2020-07-01", "16", "UStG § 28, 1 (Zweites Corona-Steuerhilfegesetz art. 3)"),
                            new Row("2021-01-01", "19", "UStG § 12, 1")))
            .and(
                    MemberState.GREECE,
                    rates(MemberState.GREECE, booklet("2012-01-01", "23"), booklet("2016-06-01", "24")))
            .and(MemberState.HUNGARY, rates(MemberState.HUNGARY, booklet("2012-01-01", "27")))
            .and(
                    MemberState.IRELAND,
                    rates(
                            MemberState.IRELAND,
                            booklet("2012-01-01", "23"),
                            booklet("2020-09-01", "21"),
                            tedb("2021-03-01", "23")))
            .and(MemberState.ITALY, rates(MemberState.ITALY, booklet("2012-01-01", "21"), booklet("2013-10-01", "22")))
            .and(
                    MemberState.LATVIA,
                    rates(MemberState.LATVIA, booklet("2012-01-01", "22"), booklet("2012-07-01", "21")))
            .and(MemberState.LITHUANIA, rates(MemberState.LITHUANIA, booklet("2012-01-01", "21")))
            .and(
                    MemberState.LUXEMBOURG,
                    rates(
                            MemberState.LUXEMBOURG,
                            booklet("2012-01-01", "15"),
                            booklet("2015-01-01", "17"),
                            tedb("2023-01-01", "16"),
                            tedb("2024-01-01", "17")))
            .and(MemberState.MALTA, rates(MemberState.MALTA, booklet("2012-01-01", "18")))
            .and(
                    MemberState.NETHERLANDS,
                    rates(MemberState.NETHERLANDS, booklet("2012-01-01", "19"), booklet("2012-10-01", "21")))
            .and(MemberState.POLAND, rates(MemberState.POLAND, booklet("2012-01-01", "23")))
            .and(MemberState.PORTUGAL, rates(MemberState.PORTUGAL, booklet("2012-01-01", "23")))
            .and(
                    MemberState.ROMANIA,
                    rates(
                            MemberState.ROMANIA,
                            booklet("2012-01-01", "24"),
                            booklet("2016-01-01", "20"),
                            booklet("2017-01-01", "19"),
                            tedb("2025-08-01", "21")))
            .and(
                    MemberState.SLOVAKIA,
                    rates(MemberState.SLOVAKIA, booklet("2012-01-01", "20"), tedb("2025-01-01", "23")))
            .and(
                    MemberState.SLOVENIA,
                    rates(MemberState.SLOVENIA, booklet("2012-01-01", "20"), booklet("2013-07-01", "22")))
            .and(MemberState.SPAIN, rates(MemberState.SPAIN, booklet("2012-01-01", "18"), booklet("2012-09-01", "21")))
            .and(MemberState.SWEDEN, rates(MemberState.SWEDEN, booklet("2012-01-01", "25")));

    private StandardRates() {}

    /** A rate from a day on, until the next one. */
    private record Row(String start, String percent, String source) {}

    private static Row booklet(String start, String percent) {
        return new Row(start, percent, BOOKLET);
    }

    private static Row tedb(String start, String percent) {
        return new Row(start, percent, TEDB);
    }

    private static Provision<VatTreatment> rates(MemberState state, Row... rows) {
        List<Dated<VatTreatment>> versions = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Row row = rows[i];
            VatTreatment rate = VatTreatment.standard(VatRate.of(row.percent()));
            versions.add(
                    i + 1 < rows.length
                            ? Dated.between(row.start(), rows[i + 1].start(), rate, row.source())
                            : Dated.since(row.start(), rate, row.source()));
        }
        return Provision.of("the standard rate of " + state.englishName(), versions);
    }
}
