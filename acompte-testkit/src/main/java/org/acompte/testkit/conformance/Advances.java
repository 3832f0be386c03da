package org.acompte.testkit.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what money is that is paid before any document. */
final class Advances {
    private static final Set<String> FIGURES_OF_DEPOSITS = Set.of(
            "advance net",
            "advance tax",
            "depositUsed",
            "deducted",
            "deductionLine",
            "taxReversed",
            "depositLeft",
            "taxLeft");

    private Advances() {}

    /** Whether money before any document has VAT, or is deducted: what a case says of it, or of what is left of it. */
    static boolean areDeposits(Case vector) {
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
}
