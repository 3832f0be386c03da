package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.vat.fr.invoice.InvoiceFrame;
import org.acompte.vat.fr.invoice.NumberSeries;

/** Numbers and type codes of French invoices. */
final class NumberForms {
    private static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<LocalDate> ISSUED_ON = Property.required("issuedOn", Scalars.DATE);
    static final Form<NumberSeries.Issued> ISSUED = ObjectForm.of(
            "issued-number",
            in -> new NumberSeries.Issued(in.get(NUMBER), in.get(ISSUED_ON)),
            (out, issued) -> {
                out.put(NUMBER, issued.number());
                out.put(ISSUED_ON, issued.issuedOn());
            },
            NUMBER,
            ISSUED_ON);

    private static final Property<NumberSeries.Restart> RESTART = Property.required("restart", VatCodes.RESTART);
    private static final Property<NumberSeries.Issued> LAST = Property.optional("last", ISSUED);
    static final DocumentForm<NumberSeries> SERIES = DocumentForm.of(
            "number-series",
            NumberSeries.class,
            in -> new NumberSeries(in.get(RESTART), in.optional(LAST)),
            (out, series) -> {
                out.put(RESTART, series.restart());
                out.put(LAST, series.last());
            },
            RESTART,
            LAST);

    private static final Property<String> TYPE_CODE = Property.required("typeCode", TextForm.upTo(3));
    private static final Property<String> FRAME_CODE = Property.required("frameCode", TextForm.upTo(2));
    static final Form<InvoiceFrame> FRAME = ObjectForm.of(
            "invoice-frame",
            in -> new InvoiceFrame(in.get(TYPE_CODE), in.get(FRAME_CODE)),
            (out, frame) -> {
                out.put(TYPE_CODE, frame.type());
                out.put(FRAME_CODE, frame.frame());
            },
            TYPE_CODE,
            FRAME_CODE);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(SERIES), new Entry<>(NumberSeries.Issued.class, ISSUED), new Entry<>(InvoiceFrame.class, FRAME));

    private NumberForms() {}
}
