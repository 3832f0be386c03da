package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.Deposit;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Replays {@code deposits.json}: an order, its deposits one after the other, and the final invoice. */
final class Deposits implements Replay {
    /** What each kind of deposit is among the policies of a case. */
    private static final Map<String, String> POLICIES =
            Map.of("percent", "gross-first", "gross-amount", "gross-first", "net-amount", "base-first");

    @Override
    public Outcome replay(Case vector) {
        requireOffered(vector);
        return new Run(vector).outcome();
    }

    private static void requireOffered(Case vector) {
        boolean deducted = vector.at("final").text("style").orElse("").equals("deducted");
        if (vector.at("final").flag("partial")) {
            throw new NotReplayed(
                    "the final invoice is partial, and the case does not state what of the order it delivers");
        }
        List<Case> policies = vector.at("checks").list("depositPolicies");
        List<Case> deposits = vector.list("deposits");
        for (int i = 0; i < deposits.size(); i++) {
            Case deposit = deposits.get(i);
            boolean untaxed = deposit.flag("untaxed");
            if (untaxed && deducted) {
                throw new NotReplayed("a deposit without VAT is deducted from the taxed amount; "
                        + "acompte does not offer it, because VAT is due on a deposit");
            }
            if (untaxed && deposit.text("kind").orElse("").equals("percent")) {
                throw new NotReplayed("a deposit without VAT is a share of the order; money on account is an amount");
            }
            if (deposit.has("ownRatePercent")) {
                throw new NotReplayed("the deposit has a rate of its own; in acompte a change of rate is an amendment "
                        + "of what is left, never a deduction across treatments");
            }
            String wanted = untaxed
                    ? "untaxed"
                    : POLICIES.getOrDefault(deposit.text("kind").orElse(""), "");
            List<String> giving = i < policies.size() ? names(policies.get(i)) : List.of();
            if (!giving.isEmpty() && !wanted.isEmpty() && !giving.contains(wanted)) {
                throw new NotReplayed("the source splits deposit " + (i + 1)
                        + " by a policy that acompte does not offer: " + String.join(", ", giving));
            }
        }
    }

    private static List<String> names(Case policies) {
        return policies.node().isArray()
                ? policies.node().valueStream().map(name -> name.asString()).toList()
                : List.of();
    }

    /** One case on its way. */
    private static final class Run {
        private final Case vector;
        private final CurrencyUnit currency;
        private final Treatments treatments;
        private final Comparison comparison;
        private Sale sale;
        private Optional<DepositInvoice> last = Optional.empty();
        private boolean onAccount;
        private int number;

        Run(Case vector) {
            this.vector = vector;
            this.currency = vector.currency();
            Case order = vector.at("order");
            this.treatments = new Treatments(order.at("expected").list("perRate"));
            this.comparison = new Comparison(currency, order.number("decimals").or(() -> vector.number("decimals")));
            DraftQuote draft = order.list("lines").isEmpty() ? ofAmounts(order) : ofLines(order);
            comparison.amount("order", order.at("expected"), draft.total(), treatments);
            this.sale = Sale.of(draft.order(Drafts.DAY));
        }

        private DraftQuote ofLines(Case order) {
            VatRounding rounding = Roundings.of(order, vector.at("checks").texts("orderPolicies"));
            return new Drafts(currency, treatments).of(order, rounding);
        }

        /** One line per stated amount, in the price basis in which base and tax come out as stated. */
        private DraftQuote ofAmounts(Case order) {
            if (order.list("amounts").isEmpty()) {
                throw new NotReplayed("the order states neither lines nor amounts");
            }
            for (PriceBasis basis : PriceBasis.values()) {
                DraftQuote draft = new Drafts(currency, treatments)
                        .empty(order, VatRounding.PER_TREATMENT)
                        .withPriceBasis(basis);
                VatBreakdown stated = VatBreakdown.zero(currency);
                for (Case row : order.list("amounts")) {
                    TaxedAmount amount =
                            TaxedAmount.of(row.requireMoney("base", currency), row.requireMoney("tax", currency));
                    Money price = basis == PriceBasis.WITH_VAT ? amount.withVat() : amount.withoutVat();
                    if (price.isNegative()) {
                        throw new NotReplayed("the order states a negative amount");
                    }
                    draft = draft.plusLine("Item", price, treatments.ofLine(row));
                    stated = stated.plus(treatments.of(row), amount);
                }
                if (draft.total().equals(stated)) {
                    return draft;
                }
            }
            throw new NotReplayed("the order states amounts whose tax is not the base times the rate");
        }

        Outcome outcome() {
            int place = 0;
            for (Case deposit : vector.list("deposits")) {
                place++;
                if (deposit.flag("untaxed")) {
                    payOnAccount(deposit, "deposit " + place);
                } else {
                    issue(deposit, "deposit " + place);
                }
            }
            Case last = vector.at("final");
            if (last.node().isObject()) {
                compareNothingDelivered(last.at("ifNothingDelivered"));
                finish(last);
            }
            return comparison.outcome();
        }

        private void payOnAccount(Case deposit, String name) {
            Money amount = deposit.requireMoney("value", currency);
            Case expected = deposit.at("expected");
            Payment payment = Payment.onAccount(amount, Drafts.DAY);
            sale = sale.plus(payment);
            onAccount = true;
            comparison.money(name + " gross", expected.number("gross"), payment.amount());
            comparison.money(name + " net", expected.number("net"), payment.amount());
            comparison.money(
                    name + " tax", expected.number("tax"), sale.invoiced().vat());
        }

        private void issue(Case deposit, String name) {
            DepositInvoice invoice = sale.draftDeposit(advance(deposit)).issue("FA-" + ++number, Drafts.DAY);
            sale = sale.plus(invoice);
            if (deposit.has("paid")) {
                sale = sale.plus(Payment.of(invoice, invoice.amountDue(), Drafts.DAY));
            }
            comparison.amount(name, deposit.at("expected"), invoice.amount(), treatments);
            last = Optional.of(invoice);
            if (deposit.has("creditedBeforeFinal") && !deposit.denies("creditedBeforeFinal")) {
                boolean all = deposit.node().path("creditedBeforeFinal").isBoolean();
                Credit credit =
                        all ? Credit.full() : Credit.ofWithVat(deposit.requireMoney("creditedBeforeFinal", currency));
                sale = sale.plus(sale.draftCreditNote(invoice, credit, CreditReasons.CANCELLATION)
                        .issue("AV-" + number, Drafts.DAY));
            }
        }

        private Deposit advance(Case deposit) {
            if (deposit.has("paid")) {
                return Deposit.ofWithVat(deposit.requireMoney("paid", currency));
            }
            String kind = deposit.require("kind");
            return switch (kind) {
                case "percent" -> Deposit.of(Treatments.percentage(deposit.requireNumber("value")));
                case "gross-amount" -> Deposit.ofWithVat(deposit.requireMoney("value", currency));
                case "net-amount" -> Deposit.ofWithoutVat(deposit.requireMoney("value", currency));
                default -> throw new NotReplayed("a deposit of the unknown kind " + kind);
            };
        }

        /** A credit note over every deposit; its figures are positive in acompte. */
        private void compareNothingDelivered(Case expected) {
            if (!expected.node().isObject()) {
                return;
            }
            VatBreakdown credited = VatBreakdown.zero(currency);
            for (var fact : sale.facts()) {
                if (fact instanceof DepositInvoice deposit
                        && !sale.availableOf(deposit).isZero()) {
                    credited = credited.plus(sale.draftCreditNote(deposit, CreditReasons.CANCELLATION)
                            .amount());
                }
            }
            comparison.total(
                    "if nothing is delivered,", expected, credited.total().negated());
        }

        private void finish(Case stated) {
            Case expected = stated.at("expected");
            String style = stated.text("style").orElse("deducted");
            FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-" + ++number, Drafts.DAY);
            sale = sale.plus(invoice);
            VatBreakdown shown = style.equals("deducted") ? invoice.amount() : invoice.total();
            comparison.amount("final", expected, shown, treatments);
            comparison.money("amount due", expected.number("amountDue"), due(invoice));
            Money deducted = sale.scope().priceBasis() == PriceBasis.WITH_VAT
                    ? invoice.deducted().withVat()
                    : invoice.deducted().withoutVat();
            comparison.money("deduction line", stated.number("deductionLine"), deducted.negated());
            comparison.money(
                    "tax reversed",
                    expected.number("taxReversed"),
                    invoice.deducted().vat());
            Optional<BigDecimal> taxLeft = expected.number("depositTaxLeft");
            if (taxLeft.isPresent() && last.isPresent()) {
                comparison.money(
                        "deposit tax left",
                        taxLeft,
                        sale.availableOf(last.get()).vat());
            }
        }

        /** What is due on the final invoice; money on account pays it at once. */
        private Money due(FinalInvoice invoice) {
            if (!onAccount) {
                return invoice.amountDue();
            }
            return last.isPresent() ? sale.outstandingOf(invoice) : sale.outstanding();
        }
    }
}
