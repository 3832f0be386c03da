package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.Scope;
import org.acompte.sale.Deduction;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.Invoice;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.joda.money.Money;

/** Invoices of the supply: of the work so far and of all of it, with the deposits that they use up. */
final class WorkForms {
    private static final Property<DocumentReference> DEPOSIT = Property.required("deposit", HeaderForm.REFERENCE);
    private static final Property<VatBreakdown> AMOUNT = Property.required("amount", BreakdownForm.FORM);
    static final Form<Deduction> DEDUCTION = ObjectForm.of(
            "deduction",
            in -> new Deduction(in.get(DEPOSIT), in.get(AMOUNT)),
            (out, deduction) -> {
                out.put(DEPOSIT, deduction.deposit());
                out.put(AMOUNT, deduction.amount());
            },
            DEPOSIT,
            AMOUNT);

    private static final Property<Money> HELD = Property.required("amount", MoneyForm.FORM);
    static final Form<HeldRetention> RETENTION = ObjectForm.of(
            "held-retention",
            in -> new HeldRetention(in.get(TermsForms.CLAUSE), in.get(HELD)),
            (out, retention) -> {
                out.put(TermsForms.CLAUSE, retention.clause());
                out.put(HELD, retention.amount());
            },
            TermsForms.CLAUSE,
            HELD);

    private static final Property<LocalDate> SUPPLIED_ON = Property.optional("suppliedOn", Scalars.DATE);
    private static final Property<Progress> PROGRESS = Property.required("progress", ProgressForm.FORM);
    private static final Property<List<Money>> LINE_AMOUNTS =
            Property.required("lineAmounts", ListForm.of(MoneyForm.FORM, Scope.MAX_LINES));
    private static final Property<VatBreakdown> TO_DATE = Property.required("toDate", BreakdownForm.FORM);
    private static final Property<VatBreakdown> EARLIER_WORK = Property.required("previous", BreakdownForm.FORM);
    private static final Property<VatBreakdown> PROGRESS_BEFORE = Property.optional("previous", BreakdownForm.FORM);
    private static final Property<List<Deduction>> DEDUCTIONS =
            Property.required("deductions", ListForm.of(DEDUCTION, SaleForms.MAX_FACTS));
    private static final Property<List<HeldRetention>> RETENTIONS =
            Property.optional("retentions", ListForm.of(RETENTION, TermsForms.MAX_RETENTIONS));
    private static final Property<Money> AMOUNT_DUE = Property.total("amountDue", MoneyForm.FORM);

    private static final Properties SUPPLY = HeaderForm.ALL.plus(SUPPLIED_ON).plus(ScopeForm.ALL);

    static final DocumentForm<ProgressInvoice> PROGRESS_INVOICE = DocumentForm.of(
            "progress-invoice",
            ProgressInvoice.class,
            WorkForms::progress,
            WorkForms::progress,
            SUPPLY.plus(PROGRESS, LINE_AMOUNTS, TO_DATE, EARLIER_WORK, DEDUCTIONS, AMOUNT, RETENTIONS, AMOUNT_DUE));

    static final DocumentForm<FinalInvoice> FINAL_INVOICE = DocumentForm.of(
            "final-invoice",
            FinalInvoice.class,
            WorkForms::balance,
            WorkForms::balance,
            SUPPLY.plus(PROGRESS_BEFORE, DEDUCTIONS, AMOUNT, RETENTIONS, AMOUNT_DUE));

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(PROGRESS_INVOICE),
            Entry.of(FINAL_INVOICE),
            new Entry<>(Progress.class, ProgressForm.FORM),
            new Entry<>(Deduction.class, DEDUCTION),
            new Entry<>(HeldRetention.class, RETENTION));

    private WorkForms() {}

    private static ProgressInvoice progress(Values in) {
        ProgressInvoice invoice = new ProgressInvoice(
                HeaderForm.read(in),
                ScopeForm.read(in, in.get(HeaderForm.NUMBER)),
                in.get(PROGRESS),
                in.get(LINE_AMOUNTS),
                in.get(TO_DATE),
                in.get(EARLIER_WORK),
                in.get(DEDUCTIONS),
                in.get(AMOUNT),
                in.get(RETENTIONS, List.of()),
                in.optional(SUPPLIED_ON));
        in.check(AMOUNT_DUE, invoice.amountDue());
        return invoice;
    }

    private static void progress(Output out, ProgressInvoice invoice) {
        HeaderForm.write(out, invoice.header());
        out.put(SUPPLIED_ON, invoice.suppliedOn());
        ScopeForm.write(out, invoice.scope());
        out.put(PROGRESS, invoice.progress());
        out.put(LINE_AMOUNTS, invoice.lineAmounts());
        out.put(TO_DATE, invoice.toDate());
        out.put(EARLIER_WORK, invoice.previous());
        asked(out, invoice);
    }

    private static FinalInvoice balance(Values in) {
        Scope scope = ScopeForm.read(in, in.get(HeaderForm.NUMBER));
        FinalInvoice invoice = new FinalInvoice(
                HeaderForm.read(in),
                scope,
                in.get(PROGRESS_BEFORE, VatBreakdown.zero(scope.currency())),
                in.get(DEDUCTIONS),
                in.get(AMOUNT),
                in.get(RETENTIONS, List.of()),
                in.optional(SUPPLIED_ON));
        in.check(AMOUNT_DUE, invoice.amountDue());
        return invoice;
    }

    private static void balance(Output out, FinalInvoice invoice) {
        HeaderForm.write(out, invoice.header());
        out.put(SUPPLIED_ON, invoice.suppliedOn());
        ScopeForm.write(out, invoice.scope());
        if (!invoice.previous().isZero()) {
            out.put(PROGRESS_BEFORE, invoice.previous());
        }
        asked(out, invoice);
    }

    private static void asked(Output out, Invoice invoice) {
        out.put(DEDUCTIONS, invoice.deductions());
        out.put(AMOUNT, invoice.amount());
        out.putIfAny(RETENTIONS, invoice.retentions());
        out.put(AMOUNT_DUE, invoice.amountDue());
    }
}
