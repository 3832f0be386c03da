package org.acompte.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.amount.MinorUnits;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Sale;
import org.acompte.sale.Side;
import org.joda.money.Money;

/** Makes cancellations of every shape. */
public final class RandomEndings {
    private static final String GROUND = "Clause 9";

    private RandomEndings() {}

    /**
     * Makes a cancellation.
     *
     * @param sale the sale that it ends
     * @param choice by whom, and what is kept, counted round
     * @param permille how much is kept, in thousandths of a third of the total or of what deposits are good for; above 1000
     *     may be refused
     * @param day the day of the cancellation
     * @return the cancellation
     */
    public static Cancellation cancellation(Sale sale, int choice, int permille, LocalDate day) {
        List<Kept> kept = new ArrayList<>();
        long indemnity = sale.total().withVatMinor() / 3 * permille / 1000;
        if (choice % 4 == 1 || choice % 4 == 3) {
            kept.add(Kept.indemnity(money(sale, Math.max(1, indemnity)), GROUND));
        }
        if (choice % 4 >= 2) {
            kept.add(Kept.consideration(money(sale, Math.max(1, available(sale) * permille / 1000)), GROUND));
        }
        if (kept.isEmpty()) {
            kept.add(Kept.nothing(GROUND));
        }
        boolean bySeller = choice % 3 == 1;
        Optional<Factor> factor =
                bySeller && choice % 7 != 0 ? Optional.of(Factor.of(choice % 5 == 0 ? "1" : "2")) : Optional.empty();
        return new Cancellation(bySeller ? Side.SELLER : Side.BUYER, day, "No longer wanted", kept, factor);
    }

    private static long available(Sale sale) {
        long sum = 0;
        for (Invoice invoice : sale.invoices()) {
            sum += invoice instanceof DepositInvoice deposit
                    ? sale.availableOf(deposit).withVatMinor()
                    : 0;
        }
        return sum;
    }

    private static Money money(Sale sale, long minor) {
        return MinorUnits.money(sale.scope().currency(), minor);
    }
}
