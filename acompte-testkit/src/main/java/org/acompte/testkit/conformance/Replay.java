package org.acompte.testkit.conformance;

/** Replays the cases of one kind of vector file. */
interface Replay {

    /**
     * Replays a case through the public API.
     *
     * @param vector the case
     * @return what became of it
     * @throws NotReplayed if it cannot be replayed, with the reason
     * @throws org.acompte.rule.RuleViolationException if acompte refuses what the case does, which is a failure
     */
    Outcome replay(Case vector);
}
