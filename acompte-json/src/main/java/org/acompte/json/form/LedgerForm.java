package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.form.Forms.Entry;
import org.acompte.json.form.VatForms.Row;
import org.acompte.sale.SaleFact;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.joda.money.CurrencyUnit;

/** The ledger of VAT: each fact that caused movements once, and the movements, which refer to it by its number. */
final class LedgerForm {
    static final Property<List<SaleFact>> CAUSES =
            Property.required("causes", ListForm.of(SaleForms.FACT_INSIDE, VatForms.MAX_MOVEMENTS));
    static final Property<List<Row>> MOVEMENTS =
            Property.required("movements", ListForm.of(VatForms.ROW, VatForms.MAX_MOVEMENTS));
    private static final Property<CurrencyUnit> CURRENCY = Property.required("currency", Scalars.CURRENCY);
    private static final Property<VatBreakdown> TOTAL = Property.total("total", BreakdownForm.FORM);

    static final DocumentForm<VatLedger> FORM = DocumentForm.of(
            "vat-ledger",
            VatLedger.class,
            in -> {
                VatLedger ledger = VatLedger.of(in.get(CURRENCY), movements(in));
                in.check(TOTAL, ledger.total());
                return ledger;
            },
            (out, ledger) -> {
                out.put(CURRENCY, ledger.currency());
                movements(out, ledger.movements());
                out.put(TOTAL, ledger.total());
            },
            CURRENCY,
            CAUSES,
            MOVEMENTS,
            TOTAL);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(FORM));

    private LedgerForm() {}

    /** The movements with their causes. */
    static List<VatMovement> movements(Values in) {
        List<SaleFact> causes = in.get(CAUSES);
        List<Row> rows = in.get(MOVEMENTS);
        Numbered<SaleFact> used = new Numbered<>();
        List<VatMovement> movements = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            SaleFact cause = Numbered.at(causes, rows.get(i).cause(), "/movements/" + i + "/cause");
            used.of(cause);
            movements.add(rows.get(i).by(cause));
        }
        used.require(causes, "/causes");
        return movements;
    }

    private static void movements(Output out, List<VatMovement> movements) {
        Numbered<SaleFact> causes = new Numbered<>();
        movements(
                out,
                causes,
                movements.stream()
                        .map(each -> Row.of(causes.of(each.cause()), each))
                        .toList());
    }

    static void movements(Output out, Numbered<SaleFact> causes, List<Row> rows) {
        out.put(CAUSES, causes.all());
        out.put(MOVEMENTS, rows);
    }
}
