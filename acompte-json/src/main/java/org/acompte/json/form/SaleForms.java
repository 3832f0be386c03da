package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.json.form.Forms.Entry;
import org.acompte.quote.Contract;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleAudit;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.joda.money.Money;

/** Sales, and what is any fact, any document or any invoice of one. */
final class SaleForms {
    /** The most facts of a sale. */
    static final int MAX_FACTS = 10_000;

    /** As many facts that are refused are told; later ones mostly follow from them. */
    private static final int MOST_REFUSED = 100;

    private static final List<DocumentForm<? extends Invoice>> INVOICES =
            List.of(InvoiceForms.DEPOSIT, WorkForms.PROGRESS_INVOICE, WorkForms.FINAL_INVOICE, InvoiceForms.INDEMNITY);
    private static final List<DocumentForm<? extends SaleDocument>> DOCUMENTS =
            with(INVOICES, List.of(CreditForms.NOTE, CreditForms.REVERSAL));
    private static final List<DocumentForm<? extends SaleFact>> FACTS = with(
            DOCUMENTS,
            List.of(
                    PaymentForms.PAYMENT,
                    PaymentForms.REVERSAL,
                    RepaymentForms.REFUND,
                    RepaymentForms.RESERVATION,
                    RepaymentForms.REALLOCATION,
                    RepaymentForms.WRITE_OFF,
                    TransferForms.OUT,
                    TransferForms.IN,
                    AgreementForms.RELEASE,
                    AgreementForms.AMENDMENT,
                    AgreementForms.CANCELLATION,
                    AgreementForms.WAIVER));

    /** A fact inside another document. */
    static final Form<SaleFact> FACT_INSIDE = ChoiceForm.inside("sale-fact", FACTS);

    private static final Property<Contract> CONTRACT = Property.required("contract", QuoteForms.CONTRACT_INSIDE);
    private static final Property<SaleTerms> TERMS = Property.required("terms", TermsForms.OF_SALE);
    private static final Property<List<SaleFact>> ALL_FACTS =
            Property.required("facts", ListForm.of(FACT_INSIDE, MAX_FACTS));
    private static final Property<Integer> VERSION = Property.optionalTotal("version", Scalars.countFrom(0));
    private static final Property<VatBreakdown> TOTAL = Property.optionalTotal("total", BreakdownForm.FORM);
    private static final Property<VatBreakdown> INVOICED = Property.optionalTotal("invoiced", BreakdownForm.FORM);
    private static final Property<Money> COLLECTED = Property.optionalTotal("collected", MoneyForm.FORM);
    private static final Property<Money> REFUNDED = Property.optionalTotal("refunded", MoneyForm.FORM);
    private static final Property<Money> OUTSTANDING = Property.optionalTotal("outstanding", MoneyForm.FORM);
    private static final Property<Money> REFUND_DUE = Property.optionalTotal("refundDue", MoneyForm.FORM);

    static final DocumentForm<Sale> SALE = DocumentForm.of(
            "sale",
            Sale.class,
            SaleForms::sale,
            SaleForms::sale,
            CONTRACT,
            TERMS,
            ALL_FACTS,
            VERSION,
            TOTAL,
            INVOICED,
            COLLECTED,
            REFUNDED,
            OUTSTANDING,
            REFUND_DUE);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(SALE),
            new Entry<>(SaleFact.class, ChoiceForm.alone("sale-fact", FACTS)),
            new Entry<>(SaleDocument.class, ChoiceForm.alone("sale-document", DOCUMENTS)),
            new Entry<>(Invoice.class, ChoiceForm.alone("invoice", INVOICES)));

    private SaleForms() {}

    private static <T> List<DocumentForm<? extends T>> with(
            List<? extends DocumentForm<? extends T>> some, List<DocumentForm<? extends T>> more) {
        List<DocumentForm<? extends T>> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Sale sale(Values in) {
        Contract contract = in.get(CONTRACT);
        SaleTerms terms = in.get(TERMS);
        SaleAudit audit = SaleAudit.of(contract, terms, in.get(ALL_FACTS));
        Sale sale = audit.sale().orElseThrow(() -> refused(contract, terms, audit));
        in.check(VERSION, sale.version());
        in.check(TOTAL, sale.total());
        in.check(INVOICED, sale.invoiced());
        in.check(COLLECTED, sale.collected());
        in.check(REFUNDED, sale.refunded());
        in.check(OUTSTANDING, sale.outstanding());
        in.check(REFUND_DUE, sale.refundDue());
        return sale;
    }

    /** What the sale refuses, each at its place. */
    private static RuleViolationException refused(Contract contract, SaleTerms terms, SaleAudit audit) {
        List<Violation> plan = terms.plan().check(contract.number(), contract.scope());
        List<Violation> placed = new ArrayList<>();
        for (SaleAudit.Finding finding : audit.findings()) {
            if (placed.size() >= MOST_REFUSED) {
                break;
            }
            for (Violation violation : finding.violations()) {
                String ofTerms = plan.contains(violation) ? "/terms/depositPlan" : "/terms/tolerance";
                String place = finding.place() == 0 ? ofTerms : "/facts/" + (finding.place() - 1);
                placed.add(violation.within(place));
            }
        }
        return new RuleViolationException(placed);
    }

    private static void sale(Output out, Sale sale) {
        out.put(CONTRACT, sale.contract());
        out.put(TERMS, sale.terms());
        out.put(ALL_FACTS, sale.facts());
        out.put(VERSION, sale.version());
        out.put(TOTAL, sale.total());
        out.put(INVOICED, sale.invoiced());
        out.put(COLLECTED, sale.collected());
        out.put(REFUNDED, sale.refunded());
        out.put(OUTSTANDING, sale.outstanding());
        out.put(REFUND_DUE, sale.refundDue());
    }
}
