package org.acompte.testkit.law;

import java.math.BigDecimal;
import org.acompte.amount.Percentage;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositRounding;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * P-11: every percentage deposit is within one minor unit of its percentage of the total, and those of a plan of 100 %
 * add up to the total.
 * <p>
 * An amendment moves the target, a credited deposit is asked again, and a deposit never asks more than what is left. So the
 * law is asked until the first amendment, credit note or progress invoice, and of deposits that leave something.
 */
final class Percentages implements Law {
    private static final String ID = "P-11";

    private boolean asked = true;
    private boolean onlyShares = true;
    private long share;
    private long sum;
    private int instalment;

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        asked &= !(fact instanceof Amendment
                        || fact instanceof CreditNote
                        || fact instanceof ProgressInvoice
                        || (fact instanceof Invoice invoice
                                && invoice.header().replaces().isPresent()))
                && before.plan().rounding() == DepositRounding.TO_THE_CENT;
        if (!asked || !(fact instanceof DepositInvoice deposit)) {
            return;
        }
        boolean passedOver = deposit.instalment().orElse(instalment + 1) != instalment + 1;
        instalment = deposit.instalment().orElse(instalment);
        if (!(deposit.advance().amount() instanceof AdvanceAmount.Share part)) {
            onlyShares = false;
            asked = !passedOver;
            return;
        }
        asked = !passedOver;
        share += part.percentage().millionths();
        sum += deposit.amount().withVatMinor();
        if (asked && !after.remainingToInvoice().isZero()) {
            within(deposit.amount().withVatMinor(), part.percentage(), before, findings);
        }
        if (asked && onlyShares && share == Percentage.HUNDRED.millionths()) {
            findings.requireEqual(ID, sum, before.total().withVatMinor(), "the sum of deposits of 100 %");
        }
    }

    private static void within(long amount, Percentage percentage, Sale sale, Findings findings) {
        BigDecimal exact = BigDecimal.valueOf(sale.total().withVatMinor())
                .multiply(percentage.value())
                .movePointLeft(2);
        findings.require(
                ID,
                exact.subtract(BigDecimal.valueOf(amount)).abs().compareTo(BigDecimal.ONE) <= 0,
                "a deposit of " + percentage + " is " + amount + " minor units, exactly " + exact);
    }
}
