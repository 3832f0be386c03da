package org.acompte.json.form;

import java.util.List;
import java.util.OptionalInt;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.joda.money.Money;

/** Invoices of one amount: deposits and indemnities. */
final class InvoiceForms {
    private static final Property<Advance> ADVANCE = Property.required("advance", PlanForms.ADVANCE);
    private static final Property<Integer> INSTALMENT = Property.optional("instalment", Scalars.countFrom(1));
    private static final Property<String> BASIS = Property.required("basis", TextForm.upTo(200));
    private static final Property<VatBreakdown> AMOUNT = Property.required("amount", BreakdownForm.FORM);
    private static final Property<Money> AMOUNT_DUE = Property.total("amountDue", MoneyForm.FORM);

    static final DocumentForm<DepositInvoice> DEPOSIT = DocumentForm.of(
            "deposit-invoice",
            DepositInvoice.class,
            InvoiceForms::deposit,
            InvoiceForms::deposit,
            HeaderForm.ALL.plus(ADVANCE, INSTALMENT, AMOUNT, AMOUNT_DUE));

    static final DocumentForm<IndemnityInvoice> INDEMNITY = DocumentForm.of(
            "indemnity-invoice",
            IndemnityInvoice.class,
            InvoiceForms::indemnity,
            InvoiceForms::indemnity,
            HeaderForm.ALL.plus(BASIS, AMOUNT, AMOUNT_DUE));

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(DEPOSIT), Entry.of(INDEMNITY));

    private InvoiceForms() {}

    private static DepositInvoice deposit(Values in) {
        OptionalInt instalment = in.has(INSTALMENT) ? OptionalInt.of(in.get(INSTALMENT)) : OptionalInt.empty();
        DepositInvoice invoice = new DepositInvoice(HeaderForm.read(in), in.get(ADVANCE), instalment, in.get(AMOUNT));
        in.check(AMOUNT_DUE, invoice.amountDue());
        return invoice;
    }

    private static void deposit(Output out, DepositInvoice invoice) {
        HeaderForm.write(out, invoice.header());
        out.put(ADVANCE, invoice.advance());
        if (invoice.instalment().isPresent()) {
            out.put(INSTALMENT, invoice.instalment().getAsInt());
        }
        out.put(AMOUNT, invoice.amount());
        out.put(AMOUNT_DUE, invoice.amountDue());
    }

    private static IndemnityInvoice indemnity(Values in) {
        IndemnityInvoice invoice = new IndemnityInvoice(HeaderForm.read(in), in.get(BASIS), in.get(AMOUNT));
        in.check(AMOUNT_DUE, invoice.amountDue());
        return invoice;
    }

    private static void indemnity(Output out, IndemnityInvoice invoice) {
        HeaderForm.write(out, invoice.header());
        out.put(BASIS, invoice.basis());
        out.put(AMOUNT, invoice.amount());
        out.put(AMOUNT_DUE, invoice.amountDue());
    }
}
