package org.acompte.testkit.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.Deduction;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The books of a sale kept again from its facts alone, in the plainest way; written fact by fact. */
final class PlainBooks {
    private final CurrencyUnit currency;
    private final Map<String, PlainAccount> accounts = new LinkedHashMap<>();
    long onAccount;
    long received;
    long refunded;
    long issued;
    long credited;

    PlainBooks(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** The books of one invoice; money is in minor units. */
    static final class PlainAccount {
        final Invoice invoice;
        VatBreakdown credited;
        /** Received and moved here, less given back and moved away. */
        long paid;

        private boolean corrected;

        PlainAccount(Invoice invoice) {
            this.invoice = invoice;
            this.credited = VatBreakdown.zero(invoice.amount().currency());
        }

        VatBreakdown owed() {
            return invoice.amount().minus(credited);
        }

        long outstanding() {
            return invoice.amount().withVatMinor() - credited.withVatMinor() - paid;
        }

        boolean isReleased() {
            return corrected && owed().isZero();
        }
    }

    void post(SaleFact fact) {
        if (fact instanceof Invoice invoice) {
            issued += invoice.amount().withVatMinor();
            accounts.put(invoice.number(), new PlainAccount(invoice));
            useUpMoneyOnAccount();
        } else if (fact instanceof CreditNote note) {
            credited += note.amount().withVatMinor();
            PlainAccount account = account(note.corrected().number());
            account.credited = account.credited.plus(note.amount());
            account.corrected = true;
        } else if (fact instanceof Payment payment) {
            post(payment);
        } else if (fact instanceof Refund refund) {
            refunded += minor(refund.amount());
            if (refund.invoice().isPresent()) {
                account(refund.invoice().get()).paid -= minor(refund.amount());
            } else {
                onAccount -= minor(refund.amount());
            }
        } else if (fact instanceof Reallocation moved) {
            account(moved.from()).paid -= minor(moved.amount());
            account(moved.to()).paid += minor(moved.amount());
        } else if (!(fact instanceof Amendment)) {
            throw new IllegalStateException("no books for " + fact.getClass());
        }
    }

    private void post(Payment payment) {
        long left = minor(payment.amount());
        received += left;
        for (PaymentAllocation part : payment.allocations()) {
            account(part.invoice()).paid += minor(part.amount());
            left -= minor(part.amount());
        }
        onAccount += left;
        useUpMoneyOnAccount();
    }

    /** Money that pays no invoice yet pays the open ones, the oldest first. */
    private void useUpMoneyOnAccount() {
        for (PlainAccount account : accounts.values()) {
            long applied = Math.min(onAccount, Math.max(0, account.outstanding()));
            onAccount -= applied;
            account.paid += applied;
        }
    }

    Collection<PlainAccount> accounts() {
        return accounts.values();
    }

    private PlainAccount account(String number) {
        PlainAccount account = accounts.get(number);
        if (account == null) {
            throw new IllegalStateException("a fact names " + number + ", which is not there");
        }
        return account;
    }

    long outstanding() {
        return issued - credited - received + refunded;
    }

    VatBreakdown invoiced() {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (PlainAccount account : accounts.values()) {
            sum = sum.plus(account.owed());
        }
        return sum;
    }

    /** What final invoices that are not credited in full deduct of a deposit. */
    VatBreakdown consumedOf(Invoice deposit) {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (PlainAccount account : accounts.values()) {
            if (account.invoice instanceof FinalInvoice last && !account.isReleased()) {
                for (Deduction deduction : last.deductions()) {
                    if (deduction.deposit().number().equals(deposit.number())) {
                        sum = sum.plus(deduction.amount());
                    }
                }
            }
        }
        return sum;
    }

    private static long minor(Money money) {
        return money.getAmountMinorLong();
    }
}
