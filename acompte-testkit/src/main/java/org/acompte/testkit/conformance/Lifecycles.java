package org.acompte.testkit.conformance;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.VatRounding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replays {@code lifecycle.json}: the steps of a sale one after the other, as far as the API expresses all of them.
 * <p>
 * A case that does not say where its source rounds VAT is replayed with VAT rounded per treatment and then per line; it
 * passes if all its figures, the derived ones too, come out under one of them.
 * A case that holds at any rate of VAT is replayed at several, and passes if it does at each.
 */
final class Lifecycles implements Replay {
    private static final String RATE = "ratePercent";
    /** The rates that stand for any rate. */
    private static final List<String> ANY = List.of("0", "5.5", "10", "19", "20", "25");

    @Override
    public Outcome replay(Case vector) {
        LifecycleVocabulary.require(vector);
        if (vector.at("order").list("lines").isEmpty() && !InterimSteps.isByUse(vector)) {
            throw new NotReplayed("the order states no lines");
        }
        Outcome outcome = Outcome.skipped("no rate of VAT was tried");
        for (Case variant : variants(vector)) {
            outcome = replayRounded(variant);
            if (outcome.kind() != Outcome.Kind.PASSED) {
                return outcome;
            }
        }
        return outcome;
    }

    private static Outcome replayRounded(Case vector) {
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
        if (vector.texts("invariants").stream().anyMatch(text -> text.startsWith("sum of deducted = deposit"))) {
            run.allDeducted();
        }
        return run.outcome();
    }

    /** The case, or one per rate if a line has any rate. */
    private static List<Case> variants(Case vector) {
        boolean any = vector.at("order").list("lines").stream()
                .anyMatch(line -> line.text(RATE).orElse("").equals("any"));
        if (!any) {
            return List.of(vector);
        }
        List<Case> variants = new ArrayList<>();
        for (String rate : ANY) {
            JsonNode copy = vector.node().deepCopy();
            for (JsonNode line : copy.path("order").path("lines")) {
                if (line instanceof ObjectNode fields
                        && fields.path(RATE).asString("").equals("any")) {
                    fields.put(RATE, rate);
                }
            }
            variants.add(new Case(copy));
        }
        return variants;
    }

    private static List<VatRounding> roundings(Case vector) {
        Case order = vector.at("order");
        List<String> policies = vector.at("checks").texts("policies");
        boolean stated = order.has("roundingMethod") || !policies.isEmpty();
        return stated
                ? List.of(Roundings.of(order, policies))
                : List.of(VatRounding.PER_TREATMENT, VatRounding.PER_LINE);
    }
}
