package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.joda.money.Money;

/** The two ends of a transfer, which say the same, except for the invoice: it is one of their own sale. */
final class TransferForms {
    private static final Property<String> TRANSFER = Property.required("transfer", TextForm.upTo(50));
    private static final Property<String> FROM = Property.required("from", Scalars.NUMBER);
    private static final Property<String> TO = Property.required("to", Scalars.NUMBER);
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<LocalDate> TRANSFERRED_ON = Property.required("transferredOn", Scalars.DATE);
    private static final Property<String> INVOICE = Property.optional("invoice", Scalars.NUMBER);
    private static final Properties ALL = Properties.of(TRANSFER, FROM, TO, AMOUNT, TRANSFERRED_ON, INVOICE);

    static final DocumentForm<TransferOut> OUT = DocumentForm.of(
            "transfer-out",
            TransferOut.class,
            in -> new TransferOut(
                    in.get(TRANSFER),
                    in.get(FROM),
                    in.get(TO),
                    in.get(AMOUNT),
                    in.get(TRANSFERRED_ON),
                    in.optional(INVOICE)),
            (out, left) -> write(
                    out, left.transfer(), left.from(), left.to(), left.amount(), left.transferredOn(), left.invoice()),
            ALL);

    static final DocumentForm<TransferIn> IN = DocumentForm.of(
            "transfer-in",
            TransferIn.class,
            in -> new TransferIn(
                    in.get(TRANSFER),
                    in.get(FROM),
                    in.get(TO),
                    in.get(AMOUNT),
                    in.get(TRANSFERRED_ON),
                    in.optional(INVOICE)),
            (out, come) -> write(
                    out, come.transfer(), come.from(), come.to(), come.amount(), come.transferredOn(), come.invoice()),
            ALL);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(OUT), Entry.of(IN));

    private TransferForms() {}

    private static void write(
            Output out, String id, String from, String to, Money amount, LocalDate on, Optional<String> invoice) {
        out.put(TRANSFER, id);
        out.put(FROM, from);
        out.put(TO, to);
        out.put(AMOUNT, amount);
        out.put(TRANSFERRED_ON, on);
        out.put(INVOICE, invoice);
    }
}
