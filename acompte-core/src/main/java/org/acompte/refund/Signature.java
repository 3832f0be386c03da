package org.acompte.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;

/**
 * Who gives a command, when, why, and under which key.
 * <p>
 * The key makes a command safe to send twice: with the same key and the same content it changes nothing.
 * For example, {@code Signature.of("u-lea", at, "buyer cancelled the kitchen", "rc-7-submit")}.
 *
 * @param actor the one who acts, as a stable id of the host; no name, no e-mail
 * @param onBehalfOf the one for whom they act, by delegation or as substitute; empty if they act for themselves
 * @param at the moment, given by the host
 * @param reason why, for the file
 * @param key the idempotency key, at most 64 characters
 */
public record Signature(String actor, Optional<String> onBehalfOf, Instant at, String reason, String key) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or the moment is out of range (AC-TXT-04)
     */
    public Signature {
        Text.require(actor, "Actor", 50);
        onBehalfOf.ifPresent(principal -> Text.require(principal, "Principal", 50));
        requireMoment(at, "Moment of a command");
        Text.require(reason, "Reason", 500);
        Text.require(key, "Key", 64);
    }

    /**
     * Returns the signature of somebody who acts for themselves.
     *
     * @param actor the one who acts
     * @param at the moment
     * @param reason why
     * @param key the idempotency key
     * @return the signature
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public static Signature of(String actor, Instant at, String reason, String key) {
        return new Signature(actor, Optional.empty(), at, reason, key);
    }

    /**
     * Returns this signature given for somebody else.
     *
     * @param principal the one for whom the actor acts
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException as the constructor
     */
    public Signature onBehalfOf(String principal) {
        return new Signature(actor, Optional.of(principal), at, reason, key);
    }

    /** The one whose authority counts. */
    String principal() {
        return onBehalfOf.orElse(actor);
    }

    /** Whether somebody has a hand in both signatures, also through a principal. */
    boolean sharesActorWith(Signature other) {
        return actor.equals(other.actor)
                || actor.equals(other.principal())
                || principal().equals(other.actor)
                || principal().equals(other.principal());
    }

    /** Whether both say the same, the moment apart: a command that is sent again is sent later. */
    boolean repeats(Signature other) {
        return actor.equals(other.actor)
                && onBehalfOf.equals(other.onBehalfOf)
                && reason.equals(other.reason)
                && key.equals(other.key);
    }

    static Instant requireMoment(Instant at, String what) {
        Objects.requireNonNull(at, what);
        boolean sane = !at.isBefore(Instant.EPOCH) && at.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
        Text.require(sane ? LocalDate.ofInstant(at, ZoneOffset.UTC) : LocalDate.MAX, what);
        return at;
    }
}
