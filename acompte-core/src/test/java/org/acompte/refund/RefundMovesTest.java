package org.acompte.refund;

import static org.acompte.Fixtures.eur;
import static org.acompte.refund.RefundCommand.APPROVE_ACCOUNTING;
import static org.acompte.refund.RefundCommand.APPROVE_SALES;
import static org.acompte.refund.RefundCommand.CANCEL;
import static org.acompte.refund.RefundCommand.CANCEL_WITH_REVERSAL;
import static org.acompte.refund.RefundCommand.CLOSE;
import static org.acompte.refund.RefundCommand.CONFIRM;
import static org.acompte.refund.RefundCommand.FAIL;
import static org.acompte.refund.RefundCommand.ISSUE_CREDIT_NOTE;
import static org.acompte.refund.RefundCommand.REJECT;
import static org.acompte.refund.RefundCommand.SCHEDULE;
import static org.acompte.refund.RefundCommand.START_PAYMENT;
import static org.acompte.refund.RefundCommand.SUBMIT;
import static org.acompte.refund.RefundCommand.VERIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Kept;
import org.acompte.sale.Sale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks the table of moves: every pair of state and command, and every path of six commands. */
class RefundMovesTest {
    private static final int DEPTH = 6;
    private static final RefundCommand[] CREDITED = {
        SUBMIT, VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING, ISSUE_CREDIT_NOTE
    };

    /** One way into each state. */
    private static Map<RefundState, Player> players() {
        Map<RefundState, Player> players = new EnumMap<>(RefundState.class);
        Player player = Player.open("1150.00");
        players.put(player.refundCase().state(), player);
        for (RefundCommand command : List.of(
                SUBMIT,
                VERIFY,
                APPROVE_SALES,
                APPROVE_ACCOUNTING,
                ISSUE_CREDIT_NOTE,
                SCHEDULE,
                START_PAYMENT,
                CONFIRM,
                START_PAYMENT,
                FAIL,
                START_PAYMENT,
                CONFIRM,
                CLOSE)) {
            player = player.take(command);
            players.put(player.refundCase().state(), player);
        }
        players.put(RefundState.REJECTED, Player.after(SUBMIT, REJECT));
        players.put(RefundState.CANCELLED, Player.after(SUBMIT, CANCEL));
        players.put(RefundState.REVERSED, Player.after(CREDITED).take(CANCEL_WITH_REVERSAL));
        return players;
    }

    @TestFactory
    Stream<DynamicTest> each_of_240_pairs_of_state_and_command_does_what_the_table_says() {
        Map<RefundState, Player> players = players();
        assertThat(players).hasSize(15);
        assertThat(RefundCommand.values()).hasSize(16);
        return players.entrySet().stream()
                .flatMap(entry -> Stream.of(RefundCommand.values())
                        .map(command -> dynamicTest(
                                entry.getKey() + " × " + command, () -> assertMove(entry.getValue(), command))));
    }

    private static void assertMove(Player player, RefundCommand command) {
        RefundState state = player.refundCase().state();
        RefundMove move = RefundMove.of(command);
        if (!move.from().contains(state)) {
            RefundCase before = player.refundCase();
            Sale sale = player.sale();
            RuleViolationException refused =
                    catchThrowableOfType(RuleViolationException.class, () -> player.take(command));
            assertThat(refused).as("%s in %s", command, state).isNotNull();
            assertThat(refused.violations()).isEqualTo(before.check(command)).hasSize(1);
            assertThat(refused.violations().get(0).rule()).isEqualTo(RefundRules.NOT_POSSIBLE);
            assertThat(player).isEqualTo(new Player(before, sale, player.moves()));
            return;
        }
        assertThat(player.refundCase().check(command)).isEmpty();
        assertThat(player.refundCase().commands()).contains(command);
        boolean closesUnpaid = command == CLOSE && state == RefundState.CREDIT_NOTED;
        Player next = closesUnpaid ? allKept().take(CLOSE) : player.take(command);
        assertThat(move.to()).contains(next.refundCase().state());
        assertInvariants(next);
    }

    /** A case of which nothing is paid back, up to its credit note. */
    private static Player allKept() {
        Kept kept = Kept.indemnity(eur("1000.00"), "terms, clause 9");
        RefundSplit split = RefundSplit.refund(eur("0.00")).withKept(kept).withToAccount(eur("150.00"));
        Player player = Player.open("1150.00").take(SUBMIT, split);
        for (RefundCommand command : List.of(VERIFY, APPROVE_SALES, APPROVE_ACCOUNTING, ISSUE_CREDIT_NOTE)) {
            player = player.take(command);
        }
        return player;
    }

    @Test
    void all_paths_of_six_commands_follow_the_table() {
        Walk walk = new Walk();
        walk.from(Player.open("1150.00"), DEPTH);
        assertThat(walk.tried).isGreaterThan(500);
        assertThat(walk.seen)
                .contains(RefundState.SCHEDULED, RefundState.REJECTED, RefundState.CANCELLED, RefundState.REVERSED);
    }

    @Test
    void all_paths_of_six_commands_from_the_credit_note_on_follow_the_table() {
        Walk walk = new Walk();
        walk.from(Player.after(CREDITED), DEPTH);
        assertThat(walk.seen)
                .contains(RefundState.PARTIALLY_PAID, RefundState.PAYMENT_FAILED, RefundState.PAID, RefundState.CLOSED);
    }

    private static final class Walk {
        private final Set<RefundState> seen = EnumSet.noneOf(RefundState.class);
        private int tried;

        void from(Player player, int depth) {
            RefundState state = player.refundCase().state();
            seen.add(state);
            assertInvariants(player);
            for (RefundCommand command : RefundCommand.values()) {
                tried++;
                if (depth == 0 && RefundMove.of(command).from().contains(state)) {
                    continue;
                }
                try {
                    Player next = player.take(command);
                    assertThat(RefundMove.of(command).from()).contains(state);
                    assertThat(RefundMove.of(command).to())
                            .contains(next.refundCase().state());
                    from(next, depth - 1);
                } catch (RuleViolationException e) {
                    boolean inTable = RefundMove.of(command).from().contains(state);
                    assertThat(e.violations().get(0).rule() != RefundRules.NOT_POSSIBLE)
                            .as("%s in %s: %s", command, state, e.getMessage())
                            .isEqualTo(inTable);
                }
            }
        }
    }

    /** The invariants that can be read from outside, after any move. */
    static void assertInvariants(Player player) {
        RefundCase refundCase = player.refundCase();
        Sale sale = player.sale();
        assertThat(RefundCase.of(Player.POLICY, refundCase.events())).isEqualTo(refundCase);
        assertThat(sale.reservedOf(Player.deposit(sale), refundCase.number())).isEqualTo(refundCase.held());
        assertThat(sale.reservedOf(Player.deposit(sale)).isGreaterThan(eur("1150.00")))
                .isFalse();
        assertThat(sale.refunded().minus(sale.collected()).isPositive()).isFalse();
        assertThat(refundCase.paid().isNegative()).isFalse();
        assertThat(refundCase.paid().isGreaterThan(player.amount())).isFalse();
        assertThat(refundCase.state().isTerminal())
                .isEqualTo(refundCase.commands().isEmpty());
    }

    @Test
    void the_table_has_one_row_per_command_in_their_order() {
        assertThat(RefundMove.TABLE).extracting(RefundMove::command).containsExactly(RefundCommand.values());
        assertThat(RefundMove.TABLE).allSatisfy(move -> assertThat(move.guard()).isNotBlank());
        assertThat(Stream.of(RefundState.values()).filter(RefundState::isTerminal))
                .containsExactly(RefundState.CLOSED, RefundState.REJECTED, RefundState.CANCELLED, RefundState.REVERSED);
        assertThat(Stream.of(RefundState.values()).map(RefundState::code)).doesNotHaveDuplicates();
    }
}
