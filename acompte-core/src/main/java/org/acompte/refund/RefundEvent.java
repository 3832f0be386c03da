package org.acompte.refund;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry of the log of a refund case; once written it never changes.
 * <p>
 * Each entry carries the hash of the one before and its own hash over all its other fields (SHA-256), so that nobody can
 * change, remove or insert an entry of a stored log without its being seen. Who may write the store can compute all hashes
 * again, so a host that guards against that too keeps the last hash elsewhere. The policy is not in the log: it is the host's.
 *
 * @param by who, when, why, and under which key
 * @param details what the command brought with it
 * @param state where the case stands after it
 * @param previous the hash of the entry before; empty for the opening
 * @param hash the hash of this entry, 64 hexadecimal digits
 */
public record RefundEvent(
        Signature by, RefundDetails details, RefundState state, Optional<String> previous, String hash) {

    /** What the hash covers. */
    private record Body(Signature by, RefundDetails details, RefundState state, Optional<String> previous) {}

    /** Checks the components; whether the hash is right is checked by the case. */
    public RefundEvent {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    static RefundEvent seal(Signature by, RefundDetails details, RefundState state, Optional<String> previous) {
        String hash = Canonical.hash(new Body(by, details, state, previous));
        return new RefundEvent(by, details, state, previous, hash);
    }

    /** Whether the hash is that of the other fields. */
    boolean hasOwnHash() {
        return hash.equals(Canonical.hash(new Body(by, details, state, previous)));
    }

    /** Whether a command that is sent again says the same as this entry. */
    boolean repeatedBy(Signature again, RefundDetails same) {
        return by.repeats(again) && details.equals(same);
    }
}
