package org.acompte.vat.fr.terms;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Validity;

/** The rates of interest by semester, as data. */
final class RateTable {
    private static final String ADVICE =
            "use a release of acompte that knows it; a later semester is added with LatePaymentRates.known().and(...)";
    private static final String CONFIRM = "; of a secondary source, compare it with the official one";

    private record Row(String semester, String refinancing, String consumers, String professionals, String note) {
        Row(String semester, String refinancing, String consumers, String professionals) {
            this(semester, refinancing, consumers, professionals, "");
        }

        Semester period() {
            return Semester.of(Integer.parseInt(semester.substring(0, 4)), Integer.parseInt(semester.substring(6)));
        }

        Dated<Percentage> dated(String percent, String text) {
            return RateTable.dated(period(), Percentage.of(percent), text);
        }

        String refinancingSource() {
            return "ECB, main refinancing operations on " + period().firstDay()
                    + (period().equals(Semester.of(2026, 2)) ? CONFIRM : "");
        }

        String legalSource() {
            return "CMF art. L. 313-2, arrêté for " + semester + note;
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row("2015-S1", "0.05", "4.06", "0.93"),
            new Row("2015-S2", "0.05", "4.29", "0.99"),
            new Row("2016-S1", "0.05", "4.54", "1.01"),
            new Row("2016-S2", "0", "4.35", "0.93"),
            new Row("2017-S1", "0", "4.16", "0.90"),
            new Row("2017-S2", "0", "3.94", "0.90"),
            new Row("2018-S1", "0", "3.73", "0.89"),
            new Row("2018-S2", "0", "3.60", "0.88"),
            new Row("2019-S1", "0", "3.40", "0.86"),
            new Row("2019-S2", "0", "3.26", "0.87"),
            new Row("2020-S1", "0", "3.15", "0.87"),
            new Row("2020-S2", "0", "3.11", "0.84"),
            new Row("2021-S1", "0", "3.14", "0.79"),
            new Row("2021-S2", "0", "3.12", "0.76"),
            new Row("2022-S1", "0", "3.13", "0.76"),
            new Row("2022-S2", "0", "3.15", "0.77"),
            new Row("2023-S1", "2.50", "4.47", "2.06"),
            new Row("2023-S2", "4.00", "6.82", "4.22"),
            new Row("2024-S1", "4.50", "8.01", "5.07"),
            new Row("2024-S2", "4.25", "8.16", "4.92"),
            new Row("2025-S1", "3.15", "7.21", "3.71"),
            new Row("2025-S2", "2.15", "6.65", "2.76"),
            new Row("2026-S1", "2.15", "6.67", "2.62", " of 2025-12-15"),
            new Row("2026-S2", "2.40", "6.84", "2.75", " of 2026-06-26" + CONFIRM));

    static final Provision<Percentage> REFINANCING = Provision.of(
                    "the refinancing rate of the ECB",
                    ROWS.stream()
                            .map(row -> row.dated(row.refinancing(), row.refinancingSource()))
                            .toList())
            .withAdvice(ADVICE);

    static final Provision<Percentage> LEGAL_CONSUMERS = Provision.of(
                    "legal interest on claims of consumers",
                    ROWS.stream()
                            .map(row -> row.dated(row.consumers(), row.legalSource()))
                            .toList())
            .withAdvice(ADVICE);

    static final Provision<Percentage> LEGAL_PROFESSIONALS = Provision.of(
                    "legal interest on claims of professionals",
                    ROWS.stream()
                            .map(row -> row.dated(row.professionals(), row.legalSource()))
                            .toList())
            .withAdvice(ADVICE);

    private RateTable() {}

    static Validity validity(Semester semester) {
        return Validity.between(semester.firstDay(), semester.lastDay().plusDays(1));
    }

    static Dated<Percentage> dated(Semester semester, Percentage rate, String text) {
        return Dated.between(semester.firstDay(), semester.lastDay().plusDays(1), rate, text);
    }

    static LawTable table() {
        LatePaymentRates rates = LatePaymentRates.known();
        List<List<String>> rows = new ArrayList<>();
        for (Row row : ROWS) {
            Semester semester = row.period();
            rows.add(List.of(
                    semester.toString(),
                    rates.refinancing(semester).toString(),
                    rates.statutory(semester).toString(),
                    rates.legal(LegalRateColumn.CONSUMERS, semester).toString(),
                    rates.legal(LegalRateColumn.PROFESSIONALS, semester).toString(),
                    rates.floor(semester).toString(),
                    row.refinancingSource() + "; " + row.legalSource()));
        }
        return new LawTable(
                "Rates of interest by semester in France",
                List.of(
                        "Semester",
                        "Refinancing",
                        "Between businesses without agreement",
                        "Legal, consumers",
                        "Legal, professionals",
                        "Floor of agreed rates",
                        "Source"),
                rows);
    }
}
