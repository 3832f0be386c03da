package org.acompte.refund;

import static org.acompte.refund.RefundState.ACCOUNTING_APPROVED;
import static org.acompte.refund.RefundState.CANCELLED;
import static org.acompte.refund.RefundState.CLOSED;
import static org.acompte.refund.RefundState.CREDIT_NOTED;
import static org.acompte.refund.RefundState.DRAFT;
import static org.acompte.refund.RefundState.IN_PAYMENT;
import static org.acompte.refund.RefundState.PAID;
import static org.acompte.refund.RefundState.PARTIALLY_PAID;
import static org.acompte.refund.RefundState.PAYMENT_FAILED;
import static org.acompte.refund.RefundState.REJECTED;
import static org.acompte.refund.RefundState.REVERSED;
import static org.acompte.refund.RefundState.SALES_APPROVED;
import static org.acompte.refund.RefundState.SCHEDULED;
import static org.acompte.refund.RefundState.SUBMITTED;
import static org.acompte.refund.RefundState.VERIFIED;

import java.util.List;
import java.util.Objects;

/**
 * A row of the table of moves: from which states a command leads to which, by whom, and under which guard.
 * <p>
 * A pair of state and command that no row has is refused (AC-RFD-01).
 * Where a row leads to several states, the guard says which one it is.
 *
 * @param command the command
 * @param from the states in which it is possible
 * @param to the states to which it may lead
 * @param role who gives it
 * @param guard what must hold, in a few words
 * @param effect what it does to the money that the sale holds for the case
 */
public record RefundMove(
        RefundCommand command,
        List<RefundState> from,
        List<RefundState> to,
        RefundRole role,
        String guard,
        RefundEffect effect) {

    /** All moves, one row per command, in the order of the commands. */
    public static final List<RefundMove> TABLE = List.of(
            row(
                    RefundCommand.SUBMIT,
                    List.of(DRAFT),
                    List.of(SUBMITTED),
                    RefundRole.REQUESTER,
                    "refund + kept + credit to account = amount asked; a kept part has its nature and legal basis",
                    RefundEffect.RESERVES),
            row(
                    RefundCommand.VERIFY,
                    List.of(SUBMITTED),
                    List.of(VERIFIED),
                    RefundRole.VERIFIER,
                    "the sale holds the amount; the payee is the payer, or the bank details were checked by two people"
                            + " and have cooled down",
                    RefundEffect.NONE),
            row(
                    RefundCommand.RETURN_TO_DRAFT,
                    List.of(SUBMITTED, VERIFIED),
                    List.of(DRAFT),
                    RefundRole.VERIFIER,
                    "a reason",
                    RefundEffect.RELEASES),
            row(
                    RefundCommand.APPROVE_SALES,
                    List.of(VERIFIED),
                    List.of(SALES_APPROVED),
                    RefundRole.SALES,
                    "nobody who acted before; authority for the amount; approves the content as submitted",
                    RefundEffect.NONE),
            row(
                    RefundCommand.APPROVE_ACCOUNTING,
                    List.of(SALES_APPROVED),
                    List.of(SALES_APPROVED, ACCOUNTING_APPROVED, VERIFIED),
                    RefundRole.ACCOUNTING,
                    "nobody who acted before; authority for the amount; period open; stays while approvals are missing;"
                            + " another content than submitted lapses all approvals",
                    RefundEffect.NONE),
            row(
                    RefundCommand.ISSUE_CREDIT_NOTE,
                    List.of(ACCOUNTING_APPROVED),
                    List.of(CREDIT_NOTED),
                    RefundRole.ACCOUNTING,
                    "total = refund + kept outside VAT + credit to account, per VAT treatment within the deposit; an"
                            + " indemnity invoice over what is kept outside VAT",
                    RefundEffect.RELEASES_CREDIT),
            row(
                    RefundCommand.SCHEDULE,
                    List.of(CREDIT_NOTED),
                    List.of(SCHEDULED),
                    RefundRole.TREASURER,
                    "instalments above zero, days ascending from today on, sum = refund",
                    RefundEffect.NONE),
            row(
                    RefundCommand.START_PAYMENT,
                    List.of(SCHEDULED, PAYMENT_FAILED, PARTIALLY_PAID),
                    List.of(IN_PAYMENT),
                    RefundRole.TREASURER,
                    "nobody who acted before; instalment due; new attempt id; attempts left; the sale holds the amount",
                    RefundEffect.NONE),
            row(
                    RefundCommand.CONFIRM,
                    List.of(IN_PAYMENT),
                    List.of(PARTIALLY_PAID, PAID),
                    RefundRole.BANK,
                    "the attempt that is on its way, with its amount",
                    RefundEffect.USES_UP),
            row(
                    RefundCommand.FAIL,
                    List.of(IN_PAYMENT),
                    List.of(PAYMENT_FAILED),
                    RefundRole.BANK,
                    "the attempt that is on its way; a day to try again only while attempts are left",
                    RefundEffect.NONE),
            row(
                    RefundCommand.CHANGE_METHOD,
                    List.of(PAYMENT_FAILED),
                    List.of(SCHEDULED),
                    RefundRole.TREASURER,
                    "attempts used up, or another payee, whose bank details were checked by two people",
                    RefundEffect.NONE),
            row(
                    RefundCommand.BANK_RETURN,
                    List.of(PAID, PARTIALLY_PAID, PAYMENT_FAILED),
                    List.of(PAYMENT_FAILED),
                    RefundRole.BANK,
                    "a confirmed attempt, within the watch window",
                    RefundEffect.RESTORES),
            row(
                    RefundCommand.CLOSE,
                    List.of(PAID, CREDIT_NOTED),
                    List.of(CLOSED),
                    RefundRole.ACCOUNTING,
                    "paid and the watch window over, or nothing to pay",
                    RefundEffect.NONE),
            row(
                    RefundCommand.REJECT,
                    List.of(DRAFT, SUBMITTED, VERIFIED, SALES_APPROVED, ACCOUNTING_APPROVED),
                    List.of(REJECTED),
                    RefundRole.APPROVER,
                    "a reason",
                    RefundEffect.RELEASES),
            row(
                    RefundCommand.CANCEL,
                    List.of(DRAFT, SUBMITTED, VERIFIED, SALES_APPROVED, ACCOUNTING_APPROVED),
                    List.of(CANCELLED),
                    RefundRole.REQUESTER,
                    "a reason",
                    RefundEffect.RELEASES),
            row(
                    RefundCommand.CANCEL_WITH_REVERSAL,
                    List.of(CREDIT_NOTED, SCHEDULED),
                    List.of(REVERSED),
                    RefundRole.ACCOUNTING,
                    "nothing paid; a reversal cancels the credit note, a credit note the indemnity",
                    RefundEffect.RELEASES));

    /** Checks the components and copies the lists. */
    public RefundMove {
        Objects.requireNonNull(command, "command");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(effect, "effect");
    }

    /**
     * Returns the row of a command.
     *
     * @param command the command
     * @return its only row
     */
    public static RefundMove of(RefundCommand command) {
        return TABLE.stream()
                .filter(move -> move.command() == command)
                .findFirst()
                .orElseThrow();
    }

    private static RefundMove row(
            RefundCommand command,
            List<RefundState> from,
            List<RefundState> to,
            RefundRole role,
            String guard,
            RefundEffect effect) {
        return new RefundMove(command, from, to, role, guard, effect);
    }
}
