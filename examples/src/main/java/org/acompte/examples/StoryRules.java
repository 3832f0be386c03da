package org.acompte.examples;

import org.acompte.rule.Rule;

/** What can be wrong with a story besides the rules of acompte itself. */
final class StoryRules {
    /** A step names an invoice that the story has not issued. */
    static final Rule NO_INVOICE = Rule.of("AC-STY-01", "The story has no {kind} {number} at this step");

    /** A step names a payment that the story has not recorded. */
    static final Rule NO_PAYMENT = Rule.of("AC-STY-02", "The story has {count} payments at this step, not {payment}");

    /** A step names a refund case that is not open, or opens one that is. */
    static final Rule NO_CASE = Rule.of("AC-STY-03", "Refund case {case} is {found} at this step");

    /** A refund case is opened without a policy. */
    static final Rule NO_POLICY = Rule.of("AC-STY-04", "A refund case needs the refundPolicy of the story");

    private StoryRules() {}
}
