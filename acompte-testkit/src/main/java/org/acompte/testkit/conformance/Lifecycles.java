package org.acompte.testkit.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replays {@code lifecycle.json}: the steps of a sale one after the other, as far as the API expresses all of them. */
final class Lifecycles implements Replay {
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
        List<Case> steps = vector.list("steps");
        for (Case step : steps) {
            requireExpressed(step);
        }
        LifecycleRun run = new LifecycleRun(vector);
        for (Case step : steps) {
            run.take(step);
        }
        for (Case balance : vector.list("balances")) {
            run.balance(balance);
        }
        return run.outcome();
    }

    private static void requireExpressed(Case step) {
        String action = step.require("action");
        Optional<Set<String>> inputs = LifecycleRun.inputsOf(action);
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
