package org.acompte.testkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Payment;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One sale on its way through the steps of a case; each step leaves figures under its label.
 * <p>
 * Money that is paid before any document is a deposit of that amount where the case states what it does to VAT or to the
 * final invoice, and money on account where it does not.
 * A case that begins with the payment of an invoice has the invoice issued before it.
 */
final class LifecycleRun {
    private static final Set<String> FIGURES_OF_INVOICES = Set.of("open", "invoiceState");
    private static final String PACK = "pack-shipment";

    private final CurrencyUnit currency;
    private final Comparison comparison;
    private final LabelledFigures labelled = new LabelledFigures();
    private final boolean advancesAreDeposits;
    private final SaleUnderway underway;
    private final DepositSteps deposits;
    private final MoneySteps money;
    private final CreditSteps credits;
    private final DeliverySteps deliveries;
    private final InterimSteps interims;
    private final LifecycleFigures figures;

    LifecycleRun(Case vector, VatRounding rounding) {
        this.advancesAreDeposits = Advances.areDeposits(vector);
        this.currency = vector.currency();
        this.comparison = new Comparison(currency, vector.number("decimals"));
        Drafts drafts = new Drafts(currency, new Treatments(List.of()));
        DraftQuote draft = drafts.of(vector.at("order"), rounding);
        this.underway = new SaleUnderway(
                InterimSteps.isByUse(vector) ? InterimSteps.draft(vector, draft) : draft,
                drafts,
                SupplyTerms.of(vector, currency),
                currency);
        this.deposits = new DepositSteps(underway);
        this.money = new MoneySteps(underway);
        this.credits = new CreditSteps(underway);
        this.deliveries = new DeliverySteps(underway);
        this.interims = new InterimSteps(vector, underway, deposits, deliveries);
        this.figures = new LifecycleFigures(
                underway,
                vector.list("steps").stream()
                        .anyMatch(step -> step.require("action").equals(PACK)));
    }

    void take(Case step) {
        String action = step.require("action");
        Case expect = step.at("expect");
        boolean refused = action.equals(PACK) && !figures.isSupplyAllowed();
        VatBreakdown amount = VatBreakdown.zero(currency);
        try {
            amount = act(action, step);
        } catch (RuleViolationException e) {
            if (!expect.flag("refused")) {
                throw e;
            }
            refused = true;
        }
        if (expect.has("refused")) {
            comparison.text("step " + action, refusal(expect.flag("refused")), refusal(refused));
        }
        compare(step, amount);
    }

    private static String refusal(boolean refused) {
        return refused ? "a refusal" : "none";
    }

    /** Does what a step says and returns the amount that it is about. */
    private VatBreakdown act(String action, Case step) {
        Case input = step.at("input");
        return switch (action) {
            case "quote", "order" -> deposits.announce(input);
            case "process", "deposit-invoice" -> deposits.ask(input);
            case "resolve-exception" -> deposits.resolve(input);
            case "pay-order" -> payOrder(input.requireMoney("amount", currency));
            case "pay", "pay-deposit" -> pay(step);
            case "cancel-payment" -> money.reverse(step);
            case "refund" -> money.refund(step);
            case "add-line" -> deliveries.addLine(input);
            case "partial-invoice" -> deliveries.part(step);
            case InterimSteps.INTERIM -> interims.invoice(step);
            case "post", "final-invoice" -> interims.finish(step);
            case "credit-deposits" -> credits.deposits();
            case "cancel-deposit", "credit-full" -> credits.full(step);
            case "credit-note" -> credits.part(step);
            default -> underway.sale().total();
        };
    }

    private VatBreakdown pay(Case step) {
        boolean ofInvoice = step.at("expect").fields().stream().anyMatch(FIGURES_OF_INVOICES::contains);
        if (ofInvoice && !underway.isOpened()) {
            underway.issue(underway.sale().draftFinalInvoice());
        }
        return money.pay(step);
    }

    private VatBreakdown payOrder(Money amount) {
        if (!advancesAreDeposits) {
            return money.payOnAccount(amount);
        }
        VatBreakdown deposit = deposits.ask(Deposit.ofWithVat(amount));
        underway.record(Payment.of(underway.invoice().orElseThrow(), deposit.withVat(), Drafts.DAY));
        return deposit;
    }

    private void compare(Case step, VatBreakdown amount) {
        Case expect = step.at("expect");
        Map<String, Money> after =
                figures.amounts(isStatedNegative(step, expect) ? amount.negated() : amount, money.paidOnAccount());
        step.text("label").ifPresent(label -> labelled.put(label, after));
        String name = "step " + step.text("label").orElse(step.require("action"));
        for (String field : expect.fields()) {
            Optional<String> text = figures.text(field, step, deliveries.leftToDeliver());
            if (text.isPresent()) {
                comparison.text(name + " " + field, LifecycleFigures.stated(field, expect), text.get());
            } else if (after.containsKey(field)) {
                comparison.money(name + " " + field, expect.number(field), after.get(field));
            } else if (!field.equals("refused") && !field.equals("items")) {
                throw new NotReplayed(name + " expects \"" + field + "\", which the API does not keep there");
            }
        }
        if (after.containsKey(CreditSteps.OF_ITEMS)) {
            comparison.money(
                    name + " net of its items", step.at("input").number("netAmount"), after.get(CreditSteps.OF_ITEMS));
        }
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

    /** Compares a sum of figures of several steps. */
    void balance(Case balance) {
        labelled.balance(balance, comparison, currency);
    }

    /** Compares what all invoices deducted with the deposits as they were issued. */
    void allDeducted() {
        Money issued = Money.zero(currency);
        for (var deposit : underway.deposits()) {
            issued = issued.plus(deposit.amount().withVat());
        }
        comparison.money("deducted in all", Optional.of(issued.getAmount()), figures.deductedInAll());
    }

    Outcome outcome() {
        return comparison.outcome();
    }
}
