package org.acompte.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.testkit.Walks;
import org.junit.jupiter.api.Test;

/** The books of a sale and the slow books agree after each fact, whatever happens to the sale. */
class SlowBooksTest {
    private static final int LIVES = Integer.getInteger("oracle.lives", 1_500);
    private static final int FIRST = Integer.getInteger("oracle.first", 0);

    @Test
    void the_slow_books_agree_with_the_books_of_a_sale_over_its_whole_life() {
        LongStream.range(FIRST, FIRST + (long) LIVES).parallel().forEach(seed -> {
            Sale sale = SlowLife.of(seed);
            assertThat(SlowBooks.differences(sale))
                    .as("life %d: %s", seed, sale.facts())
                    .isEmpty();
        });
    }

    @Test
    void the_slow_books_agree_with_the_books_of_a_random_walk() {
        LongStream.range(FIRST, FIRST + (long) LIVES)
                .parallel()
                .forEach(seed -> assertThat(SlowBooks.differences(Walks.sampled(seed)))
                        .as("walk %d", seed)
                        .isEmpty());
    }

    @Test
    void facts_of_every_kind_are_met() {
        Set<String> met = new TreeSet<>();
        LongStream.range(0, 1_000).forEach(seed -> {
            for (SaleFact fact : SlowLife.of(seed).facts()) {
                met.add(fact.getClass().getSimpleName());
            }
        });
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "Amendment",
                        "Cancellation",
                        "CreditNote",
                        "CreditReversal",
                        "DepositInvoice",
                        "DepositWaiver",
                        "FinalInvoice",
                        "IndemnityInvoice",
                        "Payment",
                        "PaymentReversal",
                        "ProgressInvoice",
                        "Reallocation",
                        "Refund",
                        "RefundReservation",
                        "RetentionRelease",
                        "TransferIn",
                        "TransferOut",
                        "WriteOff");
    }
}
