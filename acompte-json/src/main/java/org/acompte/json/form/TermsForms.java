package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Percentage;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.PaymentTerms;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.SupplyCondition;
import org.acompte.sale.UnpaidDeposits;
import org.joda.money.Money;

/** What was agreed on about invoices and money, besides the scope. */
final class TermsForms {
    static final int MAX_RETENTIONS = 20;

    /** The name of a retention clause. */
    static final Property<String> CLAUSE = Property.required("clause", TextForm.upTo(50));

    private static final Property<Percentage> SHARE = Property.required("percentage", Scalars.PERCENTAGE);
    static final Form<RetentionClause> RETENTION = ObjectForm.of(
            "retention-clause",
            in -> new RetentionClause(in.get(CLAUSE), in.get(SHARE)),
            (out, clause) -> {
                out.put(CLAUSE, clause.code());
                out.put(SHARE, clause.share());
            },
            CLAUSE,
            SHARE);

    static final Form<Consumption> CONSUMPTION = ChoiceForm.ofKinds(
            "consumption",
            List.of(
                    Kind.of("first", Consumption.First.class, in -> new Consumption.First(), (out, policy) -> {}),
                    Kind.of(
                            "pro-rata",
                            Consumption.ProRata.class,
                            in -> new Consumption.ProRata(),
                            (out, policy) -> {}),
                    Kind.of(
                            "capped",
                            Consumption.Capped.class,
                            in -> new Consumption.Capped(in.get(SHARE)),
                            (out, policy) -> out.put(SHARE, policy.share()),
                            SHARE),
                    Kind.of("last", Consumption.Last.class, in -> new Consumption.Last(), (out, policy) -> {})));

    private static final Form<UnpaidDeposits> UNPAID = CodeForm.of(UnpaidDeposits.values(), UnpaidDeposits::code);
    private static final Form<SupplyCondition> CONDITION = CodeForm.of(SupplyCondition.values(), SupplyCondition::code);

    private static final Property<DepositPlan> DEPOSIT_PLAN = Property.required("depositPlan", PlanForms.PLAN);
    private static final Property<Consumption> USED_UP = Property.required("consumption", CONSUMPTION);
    private static final Property<UnpaidDeposits> UNPAID_DEPOSITS = Property.required("unpaidDeposits", UNPAID);
    private static final Property<SupplyCondition> SUPPLY_CONDITION = Property.required("supplyCondition", CONDITION);
    private static final Property<List<RetentionClause>> RETENTIONS =
            Property.optional("retentions", ListForm.of(RETENTION, MAX_RETENTIONS));
    private static final Property<Money> TOLERANCE = Property.optional("tolerance", MoneyForm.FORM);
    private static final Properties ALL =
            Properties.of(DEPOSIT_PLAN, USED_UP, UNPAID_DEPOSITS, SUPPLY_CONDITION, RETENTIONS, TOLERANCE);

    /** The terms by themselves, for hosts that store them apart from the facts. */
    static final DocumentForm<SaleTerms> DOCUMENT =
            DocumentForm.of("sale-terms", SaleTerms.class, TermsForms::terms, TermsForms::terms, ALL);

    /** The terms of a sale, in its document. */
    static final Form<SaleTerms> OF_SALE = new ObjectForm<>("terms", ALL, TermsForms::terms, TermsForms::terms);

    private static final Property<Integer> PAYABLE_WITHIN = Property.required("payableWithin", Scalars.countFrom(0));
    private static final Property<LocalDate> SUPPLIED_ON = Property.optional("suppliedOn", Scalars.DATE);
    static final Form<InvoiceTerms> OF_INVOICE = ObjectForm.of(
            "invoice-terms",
            in -> new InvoiceTerms(PaymentTerms.ofDays(in.get(PAYABLE_WITHIN)), in.optional(SUPPLIED_ON)),
            (out, terms) -> {
                out.put(PAYABLE_WITHIN, terms.payment().days());
                out.put(SUPPLIED_ON, terms.suppliedOn());
            },
            PAYABLE_WITHIN,
            SUPPLIED_ON);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(DOCUMENT),
            new Entry<>(Consumption.class, CONSUMPTION),
            new Entry<>(RetentionClause.class, RETENTION),
            new Entry<>(UnpaidDeposits.class, UNPAID),
            new Entry<>(SupplyCondition.class, CONDITION),
            new Entry<>(InvoiceTerms.class, OF_INVOICE));

    private TermsForms() {}

    private static SaleTerms terms(Values in) {
        return new SaleTerms(
                in.get(DEPOSIT_PLAN),
                in.get(USED_UP),
                in.get(UNPAID_DEPOSITS),
                in.get(SUPPLY_CONDITION),
                in.get(RETENTIONS, List.of()),
                in.optional(TOLERANCE));
    }

    private static void terms(Output out, SaleTerms terms) {
        out.put(DEPOSIT_PLAN, terms.plan());
        out.put(USED_UP, terms.consumption());
        out.put(UNPAID_DEPOSITS, terms.unpaidDeposits());
        out.put(SUPPLY_CONDITION, terms.supplyCondition());
        out.putIfAny(RETENTIONS, terms.retentions());
        out.put(TOLERANCE, terms.tolerance());
    }
}
