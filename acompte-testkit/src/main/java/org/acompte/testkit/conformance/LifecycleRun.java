package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Amendment;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.Settlement;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One sale on its way through the steps of a case; each step leaves figures under its label.
 * <p>
 * Money that is paid before any document is a deposit of that amount where the case states what it does to VAT or to the
 * final invoice, and money on account where it does not.
 * Money that is paid too much stays as it is, a balance of the buyer; acompte does not write it off.
 */
final class LifecycleRun {
    private static final Set<String> FIGURES_OF_DEPOSITS = Set.of(
            "advance net",
            "advance tax",
            "depositUsed",
            "deducted",
            "deductionLine",
            "taxReversed",
            "depositLeft",
            "taxLeft");
    /** What a source says of money that is paid too much and stays the buyer's. */
    private static final Set<String> KEPT = Set.of("keep", "kept", "none", "overpayment", "on-account");

    private final CurrencyUnit currency;
    private final Treatments treatments = new Treatments(List.of());
    private final Comparison comparison;
    private final Map<String, Map<String, Money>> figures = new HashMap<>();
    private final boolean advancesAreDeposits;
    private DraftQuote draft;
    private Optional<Sale> opened = Optional.empty();
    private Optional<Invoice> invoice = Optional.empty();
    private boolean paidOnAccount;
    private int number;

    LifecycleRun(Case vector, VatRounding rounding) {
        this.advancesAreDeposits = statesFiguresOfDeposits(vector);
        this.currency = vector.currency();
        this.comparison = new Comparison(currency, vector.number("decimals"));
        Case order = vector.at("order");
        this.draft = drafts().of(order, rounding);
    }

    /** Whether money before any document has VAT, or is deducted: what a case says of it, or of what is left of it. */
    private static boolean statesFiguresOfDeposits(Case vector) {
        List<String> stated = new ArrayList<>();
        Set<String> advances = new HashSet<>();
        for (Case step : vector.list("steps")) {
            boolean advance = step.text("action").orElse("").equals("pay-order");
            step.text("label").filter(label -> advance).ifPresent(advances::add);
            for (String field : step.at("expect").fields()) {
                stated.add(advance ? "advance " + field : field);
            }
        }
        for (Case balance : vector.list("balances")) {
            for (Case term : balance.list("sum")) {
                String label = term.node().path(0).asString("");
                stated.add((advances.contains(label) ? "advance " : "")
                        + term.node().path(1).asString(""));
            }
        }
        return stated.stream().anyMatch(FIGURES_OF_DEPOSITS::contains);
    }

    private Drafts drafts() {
        return new Drafts(currency, treatments);
    }

    private Sale sale() {
        return opened.orElseGet(() -> Sale.of(draft.order(Drafts.DAY)));
    }

    private Invoice invoice(Case step) {
        return invoice.orElseThrow(
                () -> new NotReplayed("step " + step.require("action") + " comes before any invoice"));
    }

    void take(Case step) {
        try {
            VatBreakdown amount = act(step.require("action"), step, step.at("input"));
            if (step.at("expect").flag("refused")) {
                comparison.text("step " + step.require("action"), "a refusal", "none");
            }
            compare(step, amount);
        } catch (RuleViolationException e) {
            if (!step.at("expect").flag("refused")) {
                throw e;
            }
            comparison.text("step " + step.require("action"), "a refusal", "a refusal");
        }
    }

    /** Does what a step says and returns the amount that it is about. */
    private VatBreakdown act(String action, Case step, Case input) {
        return switch (action) {
            case "quote", "order" -> {
                draft = drafts().discounted(draft, input);
                yield draft.total();
            }
            case "process", "deposit-invoice" -> deposit(advance(input));
            case "pay-order" -> payOrder(input.requireMoney("amount", currency), step);
            case "pay", "pay-deposit" -> {
                Optional<String> difference = input.text("difference");
                if (difference.isPresent() && !KEPT.contains(difference.get())) {
                    throw new NotReplayed("step " + action + " with a difference of the kind \"" + difference.get()
                            + "\" is not in the API");
                }
                Money open = sale().outstandingOf(invoice(step));
                pay(input.has("amount") ? input.requireMoney("amount", currency) : open, step);
                yield invoice(step).amount();
            }
            case "add-line" -> amend(input);
            case "post", "final-invoice" -> finish(input);
            case "credit-deposits" -> creditDeposits();
            case "cancel-deposit", "credit-full" -> credit(invoice(step), Credit.full());
            case "credit-note" -> credit(invoice(step), credit(input));
            case "refund" -> refund(input.requireMoney("amount", currency));
            default -> sale().total();
        };
    }

    private void record(SaleFact fact) {
        opened = Optional.of(sale().plus(fact));
    }

    private <T extends SaleDocument> T issue(Draft<T> next) {
        T document = next.issue("N-" + ++number, Drafts.DAY);
        record(document);
        return document;
    }

    /** All that is left at 100 percent, or the share on top of the shares before it. */
    private Deposit advance(Case input) {
        if (input.has("gross")) {
            return Deposit.ofWithVat(input.requireMoney("gross", currency));
        }
        if (input.has("netAmount")) {
            return Deposit.ofWithoutVat(input.requireMoney("netAmount", currency));
        }
        BigDecimal percent = input.requireNumber("percent");
        return percent.compareTo(new BigDecimal("100")) == 0
                ? Deposit.ofWithVat(sale().remainingToInvoice().withVat())
                : Deposit.of(Treatments.percentage(percent));
    }

    private VatBreakdown deposit(Deposit advance) {
        DepositInvoice issued = issue(sale().draftDeposit(advance));
        invoice = Optional.of(issued);
        return issued.amount();
    }

    private void pay(Money amount, Case step) {
        record(Payment.of(invoice(step), amount, Drafts.DAY));
    }

    private VatBreakdown payOrder(Money amount, Case step) {
        if (advancesAreDeposits) {
            VatBreakdown deposit = deposit(Deposit.ofWithVat(amount));
            pay(deposit.withVat(), step);
            return deposit;
        }
        record(Payment.onAccount(amount, Drafts.DAY));
        paidOnAccount = true;
        return withoutVat(amount);
    }

    /** Money alone, which bears no VAT. */
    private VatBreakdown withoutVat(Money amount) {
        return VatBreakdown.zero(currency)
                .plus(
                        VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO),
                        TaxedAmount.of(amount, Money.zero(currency)));
    }

    /** Gives back what is paid too much on the invoice that the case is about, or else money on account. */
    private VatBreakdown refund(Money amount) {
        boolean onAccount = invoice.isEmpty()
                || (!sale().outstandingOf(invoice.get()).isNegative()
                        && sale().onAccount().isPositive());
        record(onAccount ? Refund.onAccount(amount, Drafts.DAY) : Refund.of(invoice.orElseThrow(), amount, Drafts.DAY));
        return onAccount ? withoutVat(amount) : invoice.orElseThrow().amount();
    }

    private VatBreakdown amend(Case input) {
        Scope before = sale().scope();
        List<Line> lines = new ArrayList<>(before.lines());
        lines.add(drafts().line(input));
        String name = "AM-" + ++number;
        Scope after = Scope.of(name, lines, before.adjustments(), before.priceBasis(), before.vatRounding());
        record(Amendment.of(name, Drafts.DAY, after));
        return after.total();
    }

    private VatBreakdown finish(Case input) {
        Optional<BigDecimal> gross = input.number("gross");
        if (gross.isPresent() && gross.get().compareTo(sale().total().withVat().getAmount()) != 0) {
            throw new NotReplayed("the final invoice is about another amount than the order");
        }
        FinalInvoice issued = issue(sale().draftFinalInvoice());
        invoice = Optional.of(issued);
        return issued.amount();
    }

    private Credit credit(Case input) {
        return input.has("gross")
                ? Credit.ofWithVat(input.requireMoney("gross", currency))
                : Credit.ofWithoutVat(input.requireMoney("netAmount", currency));
    }

    private VatBreakdown credit(Invoice corrected, Credit credit) {
        return issue(sale().draftCreditNote(corrected, credit, CreditReasons.CANCELLATION))
                .amount();
    }

    /** acompte credits each deposit by itself; one that a final invoice deducts, by what is left of it. */
    private VatBreakdown creditDeposits() {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (DepositInvoice deposit : deposits()) {
            VatBreakdown left = sale().creditableOf(deposit);
            if (!left.isZero()) {
                boolean free = left.equals(sale().availableOf(deposit));
                sum = sum.plus(credit(deposit, free ? Credit.full() : Credit.ofWithVat(left.withVat())));
            }
        }
        return sum;
    }

    private List<DepositInvoice> deposits() {
        List<DepositInvoice> deposits = new ArrayList<>();
        for (SaleFact fact : sale().facts()) {
            if (fact instanceof DepositInvoice deposit) {
                deposits.add(deposit);
            }
        }
        return deposits;
    }

    private void compare(Case step, VatBreakdown amount) {
        Case expect = step.at("expect");
        Map<String, Money> after = figures(step, expect, amount);
        step.text("label").ifPresent(label -> figures.put(label, after));
        String name = "step " + step.text("label").orElse(step.require("action"));
        after.forEach((field, money) -> comparison.money(name + " " + field, expect.number(field), money));
        if (expect.has("invoiceState")) {
            comparison.text(name + " state", state(expect), settlement(step));
        }
    }

    private static String state(Case expect) {
        String state = expect.require("invoiceState").toLowerCase(Locale.ROOT);
        return state.equals("posted") ? "unpaid" : state;
    }

    /** A source that keeps what is paid too much calls the invoice paid. */
    private String settlement(Case step) {
        Settlement settlement = sale().settlementOf(invoice(step));
        boolean kept = settlement == Settlement.OVERPAID && step.at("input").has("difference");
        return kept ? Settlement.PAID.code() : settlement.code();
    }

    private Map<String, Money> figures(Case step, Case expect, VatBreakdown amount) {
        Map<String, Money> after = new HashMap<>();
        VatBreakdown signed = isStatedNegative(step, expect) ? amount.negated() : amount;
        after.put("net", signed.withoutVat());
        after.put("tax", signed.vat());
        after.put("gross", signed.withVat());
        after.put("documentDiscount", draft.totals().discountTotal());
        VatBreakdown left = VatBreakdown.zero(currency);
        for (DepositInvoice deposit : deposits()) {
            left = left.plus(sale().availableOf(deposit));
        }
        after.put("depositLeft", left.withVat());
        after.put("taxLeft", left.vat());
        after.put("receivable", sale().outstanding());
        after.put("onAccount", sale().onAccount());
        if (invoice.isPresent()) {
            after.put(
                    "amountDue",
                    paidOnAccount
                            ? sale().outstandingOf(invoice.get())
                            : invoice.get().amountDue());
            after.put("open", sale().outstandingOf(invoice.get()));
        }
        if (invoice.isPresent() && invoice.get() instanceof FinalInvoice last) {
            boolean withVat = sale().scope().priceBasis() == PriceBasis.WITH_VAT;
            after.put("depositUsed", last.deducted().withVat());
            after.put("deducted", last.deducted().withVat());
            after.put("taxReversed", last.deducted().vat());
            after.put(
                    "deductionLine",
                    (withVat ? last.deducted().withVat() : last.deducted().withoutVat()).negated());
        }
        return after;
    }

    /** Figures of a credit note are positive in acompte; most sources state them negative. */
    private static boolean isStatedNegative(Case step, Case expect) {
        String action = step.require("action");
        if (!action.startsWith("credit") && !action.equals("cancel-deposit")) {
            return false;
        }
        return List.of("net", "tax", "gross").stream()
                .flatMap(field -> expect.number(field).stream())
                .allMatch(figure -> figure.signum() <= 0);
    }

    /** Adds up labelled figures with their signs, as the case says. */
    void balance(Case balance) {
        Money sum = Money.zero(currency);
        StringBuilder terms = new StringBuilder();
        for (Case term : balance.list("sum")) {
            List<String> parts = new ArrayList<>();
            term.node().forEach(part -> parts.add(part.asString()));
            Map<String, Money> labelled = figures.getOrDefault(parts.get(0), Map.of());
            if (!labelled.containsKey(parts.get(1))) {
                throw new NotReplayed("a balance asks " + parts.get(1) + " of step " + parts.get(0));
            }
            Money figure = labelled.get(parts.get(1));
            boolean minus = parts.size() > 2 && parts.get(2).startsWith("-");
            sum = minus ? sum.minus(figure) : sum.plus(figure);
            terms.append(minus ? " - " : " + ").append(parts.get(0)).append('.').append(parts.get(1));
        }
        comparison.money("balance" + terms, balance.number("equals"), sum);
    }

    Outcome outcome() {
        return comparison.outcome();
    }
}
