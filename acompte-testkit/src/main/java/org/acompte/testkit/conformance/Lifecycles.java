package org.acompte.testkit.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatRounding;

/**
 * Replays {@code lifecycle.json}: the steps of a sale one after the other, as far as the API expresses all of them.
 * <p>
 * A case that does not say where its source rounds VAT is replayed with VAT rounded per treatment and then per line; it
 * passes if all its figures, the derived ones too, come out under one of them.
 */
final class Lifecycles implements Replay {
    /** The steps that the API has, each with the inputs that it may have. */
    private static final Map<String, Set<String>> INPUTS = Map.ofEntries(
            Map.entry("quote", Set.of("documentDiscount", "documentDiscountPercent")),
            Map.entry("order", Set.of("documentDiscount", "documentDiscountPercent")),
            Map.entry("confirm", Set.of()),
            Map.entry("status", Set.of()),
            Map.entry("post-deposit", Set.of()),
            Map.entry("process", Set.of("percent", "gross", "netAmount")),
            Map.entry("deposit-invoice", Set.of("percent", "gross", "netAmount")),
            Map.entry("pay-order", Set.of("amount")),
            Map.entry("pay-deposit", Set.of("amount")),
            Map.entry("pay", Set.of("amount", "difference")),
            Map.entry("add-line", Set.of("quantity", "unitPrice", "ratePercent")),
            Map.entry("post", Set.of("gross")),
            Map.entry("final-invoice", Set.of("gross")),
            Map.entry("cancel-deposit", Set.of()),
            Map.entry("credit-deposits", Set.of()),
            Map.entry("credit-full", Set.of()),
            Map.entry("credit-note", Set.of("gross", "netAmount")),
            Map.entry("refund", Set.of("amount")));

    private static final Set<String> EXPECTED = Set.of(
            "net",
            "tax",
            "gross",
            "documentDiscount",
            "amountDue",
            "refused",
            "depositUsed",
            "deducted",
            "deductionLine",
            "taxReversed",
            "depositLeft",
            "taxLeft",
            "open",
            "receivable",
            "onAccount",
            "invoiceState");

    @Override
    public Outcome replay(Case vector) {
        if (vector.at("order").list("lines").isEmpty()) {
            throw new NotReplayed("the order states no lines");
        }
        for (Case step : vector.list("steps")) {
            requireExpressed(step);
        }
        Outcome outcome = Outcome.skipped("no rounding of VAT was tried");
        for (VatRounding rounding : roundings(vector)) {
            Outcome next = replay(vector, rounding);
            if (next.kind() == Outcome.Kind.PASSED) {
                return next;
            }
            outcome = outcome.kind() == Outcome.Kind.SKIPPED ? next : outcome;
        }
        return outcome;
    }

    private static Outcome replay(Case vector, VatRounding rounding) {
        LifecycleRun run = new LifecycleRun(vector, rounding);
        for (Case step : vector.list("steps")) {
            run.take(step);
        }
        for (Case balance : vector.list("balances")) {
            run.balance(balance);
        }
        return run.outcome();
    }

    private static List<VatRounding> roundings(Case vector) {
        Case order = vector.at("order");
        List<String> policies = vector.at("checks").texts("policies");
        boolean stated = order.has("roundingMethod") || !policies.isEmpty();
        return stated
                ? List.of(Roundings.of(order, policies))
                : List.of(VatRounding.PER_TREATMENT, VatRounding.PER_LINE);
    }

    private static void requireExpressed(Case step) {
        String action = step.require("action");
        Optional<Set<String>> inputs = Optional.ofNullable(INPUTS.get(action));
        if (inputs.isEmpty()) {
            throw new NotReplayed("step " + action + " is not in the API");
        }
        for (String input : step.at("input").fields()) {
            if (!inputs.get().contains(input)) {
                throw new NotReplayed("step " + action + " with \"" + input + "\" is not in the API");
            }
        }
        for (String field : step.at("expect").fields()) {
            if (!EXPECTED.contains(field)) {
                throw new NotReplayed("step " + action + " expects \"" + field + "\", which the API does not keep");
            }
        }
    }
}
