package org.acompte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.acompte.refund.RefundMove;
import org.acompte.refund.RefundState;
import org.junit.jupiter.api.Test;

/**
 * Generates {@code docs/refunds.md} from the table of moves and compares it with the file.
 * <p>
 * After a change of a move, run with {@code -Drefunds.write=true} and review the difference.
 */
class RefundsDocTest {
    private static final Path DOC = Path.of("..", "docs", "refunds.md");

    private static final String BEFORE = """
            # Refund cases

            A refund of a deposit is a case: somebody asks, somebody else checks, others approve, a credit note is
            issued, money leaves in one or more instalments. `RefundCase` holds its log; each command is a method that
            returns the case after it.
            This page is generated from `RefundMove.TABLE`; the case follows the same table, and tests walk all pairs of
            state and command.

            - **The money is held.** From the submission on, the sale holds the amount (`RefundReservation`). Held,
              refunded and deducted money of a deposit is never more than what was received on it, over all cases.
              Commands that touch money take the sale and return case and sale together as a `RefundStep`.
            - **The split is stated.** Refund, kept part and credit to account add up to the amount asked for. A kept part
              is either an indemnity outside VAT, which is credited and invoiced as `IndemnityInvoice`, which the money
              pays at once, or taxable consideration, which stays invoiced and which no invoice deducts. A credit to
              account stays on the deposit as money paid too much, which a refund or a reallocation can use.
            - **Only the case credits.** What it holds and has not credited is not taken by another credit note
              (AC-RSV-05), refund, transfer or settlement.
            - **Several people.** Requester, verifier, approvers and treasurer are different people, also through
              delegations. Below the first threshold of the policy they may coincide; the case records that.
            - **Approvals cover a content.** They name the hash of amount, split and payee. An approval of accounting over
              another content lapses all approvals.
            - **Nothing is rewritten.** Each event carries the hash of the one before and its own. A payment that comes back
              after it was confirmed is a new event, also while other instalments are open.
            - **Stored as its log.** As JSON, a case is its policy and its events; reading checks the chain of hashes and that
              state, version and figures follow from it. A host may store each event in a row of its own (`refund-event`).
              The bank account of a payee stays with the host: the case has a reference and a hash of it.
            - **The policy is the host's.** It changes while cases are open, so no event covers it: the log keeps what was done,
              the policy says what is needed next. A host that reads a case gives it the policy that it trusts,
              `AcompteJson.read(json, RefundCase.class).withPolicy(policyOfToday)`. Who may write the store can compute all
              hashes again; a host that guards against that too keeps the last hash of each case elsewhere.
            - **A credit note is cancelled, not asked again.** A case that is taken back after its credit note records a
              `CreditReversal` of it: the deposit is owed again, with its number, its date and its place in the plan.
              The case gives free what it holds first, and the money of a credited indemnity goes back to the deposit.
              A reversal that the sale refuses (AC-CRV-01, -02, -04) leaves the case as it is, and it goes on to its end.
            - **One number, one case.** A number for which the sale ever held money is not used again, also when the money
              is free (AC-RFD-50): a case that was sent back to its requester still has it.
            - **Sent twice, done once.** A command with a known key and the same content changes nothing; with another
              content it is refused (AC-RFD-39).

            ## Moves

            A pair of state and command that is not in this table is refused (AC-RFD-01).

            | From | Command | By | Guard | To | Money held |
            |---|---|---|---|---|---|
            | | open | requester | money was received on the deposit; amount above zero, same currency; a number of its own | draft | - |
            """;

    private static final String AFTER = """

            ## States

            ```mermaid
            stateDiagram-v2
            """;

    @Test
    void the_page_about_refund_cases_is_up_to_date() throws Exception {
        String generated = generate();
        if (Boolean.getBoolean("refunds.write")) {
            Files.writeString(DOC, generated);
        }
        assertThat(Files.readString(DOC))
                .as("docs/refunds.md; run this test with -Drefunds.write=true after a change of a move")
                .isEqualTo(generated);
    }

    private static String generate() {
        StringBuilder text = new StringBuilder(BEFORE);
        for (RefundMove move : RefundMove.TABLE) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            names(move.from()),
                            move.command().toString(),
                            move.role().toString(),
                            move.guard(),
                            names(move.to()),
                            move.effect().toString()))
                    .append(" |\n");
        }
        text.append(AFTER).append("    [*] --> draft: open\n");
        for (RefundMove move : RefundMove.TABLE) {
            for (RefundState from : move.from()) {
                for (RefundState to : move.to()) {
                    text.append("    %s --> %s: %s\n".formatted(id(from), id(to), move.command()));
                }
            }
        }
        for (RefundState state : RefundState.values()) {
            if (state.isTerminal()) {
                text.append("    %s --> [*]\n".formatted(id(state)));
            }
        }
        return text.append("```\n").toString();
    }

    private static String names(List<RefundState> states) {
        return states.stream().map(RefundState::toString).collect(Collectors.joining(", "));
    }

    /** Mermaid reads a hyphen in a name as an arrow. */
    private static String id(RefundState state) {
        return state.code().replace('-', '_');
    }
}
