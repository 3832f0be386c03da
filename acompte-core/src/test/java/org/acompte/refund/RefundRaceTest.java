package org.acompte.refund;

import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.joda.money.CurrencyUnit.EUR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Sale;
import org.junit.jupiter.api.Test;

/** Two clerks work on two cases of the same deposit at the same time, with a store that compares versions. */
class RefundRaceTest {
    private static final int RACES = 10_000;
    private static final List<RefundCommand> WAY = List.of(
            RefundCommand.SUBMIT,
            RefundCommand.VERIFY,
            RefundCommand.APPROVE_SALES,
            RefundCommand.APPROVE_ACCOUNTING,
            RefundCommand.ISSUE_CREDIT_NOTE,
            RefundCommand.SCHEDULE,
            RefundCommand.START_PAYMENT,
            RefundCommand.CONFIRM,
            RefundCommand.START_PAYMENT,
            RefundCommand.CONFIRM);

    /** Keeps a sale, and takes a new one only from somebody who has seen the last. */
    private static final class Store {
        private Sale sale = Player.paidDeposit();

        boolean swap(int seen, Sale next) {
            boolean last = seen == sale.version();
            sale = last ? next : sale;
            return last;
        }
    }

    /** Reads, thinks, and writes; begins anew when somebody else was faster. */
    private static final class Clerk {
        private final Store store;
        private final int base;
        private RefundCase refundCase;
        private int done;
        private Optional<Player> thought = Optional.empty();
        private int seen;
        private int retries;
        private boolean refused;

        Clerk(Store store, String number, int base, long minor) {
            this.store = store;
            this.base = base;
            refundCase = Player.open(
                            Player.POLICY,
                            store.sale,
                            number,
                            money(EUR, minor).getAmount().toPlainString())
                    .refundCase();
        }

        boolean isDone() {
            return refused || done == WAY.size();
        }

        void step() {
            if (thought.isEmpty()) {
                seen = store.sale.version();
                try {
                    thought = Optional.of(new Player(refundCase, store.sale, base + done).take(WAY.get(done)));
                } catch (RuleViolationException e) {
                    refused = true;
                }
            } else {
                Player next = thought.get();
                thought = Optional.empty();
                if (store.swap(seen, next.sale())) {
                    refundCase = next.refundCase();
                    done++;
                } else {
                    retries++;
                }
            }
        }
    }

    @Test
    void ten_thousand_interleavings_of_two_refunds_never_pay_more_than_was_received() {
        Random random = new Random(20261001);
        Set<List<Boolean>> seen = new HashSet<>();
        int retries = 0;
        for (int race = 0; race < RACES; race++) {
            Store store = new Store();
            long first = 10_000 + random.nextInt(100_000);
            long second = 10_000 + random.nextInt(100_000);
            List<Clerk> clerks = List.of(new Clerk(store, "RC-1", 0, first), new Clerk(store, "RC-2", 50, second));
            List<Boolean> order = new ArrayList<>();
            while (!clerks.get(0).isDone() || !clerks.get(1).isDone()) {
                boolean other = clerks.get(0).isDone() || (!clerks.get(1).isDone() && random.nextBoolean());
                order.add(other);
                clerks.get(other ? 1 : 0).step();
                assertThat(store.sale.refunded().isGreaterThan(eur("1150.00"))).isFalse();
            }
            seen.add(order);
            retries += clerks.get(0).retries + clerks.get(1).retries;
            boolean bothFit = first + second <= 115_000;
            assertThat(clerks.get(0).refused || clerks.get(1).refused).isEqualTo(!bothFit);
            assertThat(clerks.get(0).refused && clerks.get(1).refused).isFalse();
            long paid = (clerks.get(0).refused ? 0 : first) + (clerks.get(1).refused ? 0 : second);
            assertThat(store.sale.refunded()).isEqualTo(money(EUR, paid));
        }
        assertThat(retries).isGreaterThan(RACES);
        assertThat(seen.size()).isGreaterThan(RACES / 3);
    }
}
