package org.acompte.testkit.conformance;

import java.util.Map;
import java.util.TreeMap;

/**
 * Replays {@code domain-fr-examples.json}: worked examples of French deposits, invoices, due dates, penalties and returns.
 * <p>
 * A case whose source is wrong must come out differently.
 */
final class FrenchExamples implements Replay {

    /** Answers the cases of one kind. */
    interface Answering {

        /** Computes all that the case could expect. */
        void answer(Case inputs, Answers answers);
    }

    private static final Map<String, Answering> BY_CATEGORY = new TreeMap<>(Map.ofEntries(
            Map.entry("deposit", new FrenchDeposits()),
            Map.entry("progress-billing", new FrenchSituations()),
            Map.entry("final-invoice", new FrenchFinalInvoices()),
            Map.entry("credit-note", new FrenchCredits()),
            Map.entry("rate-change", new FrenchRateChanges()),
            Map.entry("due-date", new FrenchDueDates()),
            Map.entry("late-penalty", new FrenchPenalties()),
            Map.entry("arrhes", new FrenchEarnestMoney()),
            Map.entry("arithmetic", new FrenchArithmetic()),
            Map.entry("reverse-charge", new FrenchReturns()),
            Map.entry("vat-return", new FrenchReturns()),
            Map.entry("numbering", new FrenchNumbers())));

    @Override
    public Outcome replay(Case vector) {
        String category = vector.require("category");
        Answering answering = BY_CATEGORY.get(category);
        if (answering == null) {
            throw new NotReplayed("examples of " + category + " are not replayed");
        }
        Answers answers = new Answers();
        answering.answer(vector.at("inputs"), answers);
        return switch (vector.require("status")) {
            case "PUBLISHED", "PUBLISHED_INPUTS_DERIVED_RESULT", "DERIVED_FROM_PUBLISHED_RULE" ->
                answers.compare(vector.at("expected"));
            case "PUBLISHED_BUT_WRONG" -> answers.compareWrong(vector.at("expected"));
            default -> throw new NotReplayed("the status " + vector.require("status") + " is not known");
        };
    }
}
