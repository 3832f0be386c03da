package org.acompte.testkit.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.EarnestMoney;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Receipt;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.acompte.sale.WriteOffKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The books of a sale kept again from its facts alone, in the plainest way; written fact by fact. */
final class PlainBooks {
    private final CurrencyUnit currency;
    private final Map<String, PlainAccount> accounts = new LinkedHashMap<>();
    private final PlainMoney money = new PlainMoney(this);
    long onAccount;
    long received;
    long refunded;
    long reversed;
    long transferredIn;
    long transferredOut;
    long compensated;
    long issued;
    long credited;
    boolean isCancelled;

    PlainBooks(CurrencyUnit currency) {
        this.currency = currency;
    }

    /**
     * Writes a fact.
     *
     * @param before the sale before it, asked only what was received as earnest money
     */
    void post(SaleFact fact, Sale before) {
        if (fact instanceof Invoice invoice) {
            post(invoice);
        } else if (fact instanceof CreditNote note) {
            post(note);
        } else if (fact instanceof CreditReversal reversal) {
            post(reversal);
        } else if (fact instanceof Cancellation cancellation) {
            post(cancellation, before);
        } else if (!(fact instanceof Amendment || fact instanceof DepositWaiver)) {
            postMoney(fact);
        }
        money.useUpMoneyOnAccount(fact instanceof Payment payment ? Optional.of(payment) : Optional.empty());
    }

    private void post(Invoice invoice) {
        Optional<PlainAccount> old = invoice.header().replaces().map(reference -> account(reference.number()));
        old.ifPresent(this::takeOut);
        issued += invoice.amount().withVatMinor();
        deduct(invoice, false);
        PlainAccount opened = new PlainAccount(invoice);
        accounts.put(invoice.number(), opened);
        if (old.isPresent()) {
            opened.paid = old.get().paid;
            old.get().paid = 0;
        }
        if (invoice instanceof IndemnityInvoice) {
            payFromOverpayments(opened);
        }
    }

    /** Nothing of an invoice that is replaced is in force. */
    private void takeOut(PlainAccount old) {
        credited += old.owed().withVatMinor();
        old.credit(old.owed());
        deduct(old.invoice, true);
    }

    /** Uses up what an invoice deducts of deposits, or gives it back. */
    private void deduct(Invoice invoice, boolean givesBack) {
        for (Deduction deduction : invoice.deductions()) {
            PlainAccount deposit = account(deduction.deposit().number());
            deposit.consumed =
                    givesBack ? deposit.consumed.minus(deduction.amount()) : deposit.consumed.plus(deduction.amount());
        }
    }

    /** The account of the invoice that took over the money of another one, or of that one itself. */
    PlainAccount successor(String number) {
        PlainAccount successor = account(number);
        for (PlainAccount account : accounts.values()) {
            if (account.invoice.header().replaces().equals(Optional.of(successor.invoice.reference()))) {
                successor = account;
            }
        }
        return successor;
    }

    /** An indemnity is what is kept of money that was paid. */
    private void payFromOverpayments(PlainAccount indemnity) {
        long left = indemnity.invoice.amount().withVatMinor();
        for (PlainAccount account : accounts.values()) {
            long part = Math.min(left, account.free());
            account.paid -= part;
            indemnity.paid += part;
            left -= part;
        }
    }

    private void post(CreditNote note) {
        credited += note.amount().withVatMinor();
        PlainAccount account = account(note.corrected().number());
        account.credit(note.amount());
        if (account.released) {
            deduct(account.invoice, true);
        }
    }

    private void post(CreditReversal reversal) {
        credited -= reversal.amount().withVatMinor();
        PlainAccount account = account(reversal.invoice().number());
        if (account.released) {
            deduct(account.invoice, false);
        }
        account.uncredit(reversal.amount());
    }

    private void post(Cancellation cancellation, Sale before) {
        isCancelled = true;
        if (cancellation.earnestMoneyFactor().isPresent()) {
            Money earnest = Money.zero(currency);
            for (PlainAccount account : accounts()) {
                if (account.invoice instanceof DepositInvoice deposit && deposit.advance() instanceof EarnestMoney) {
                    earnest = earnest.plus(
                            collected(before, deposit).cappedAt(account.owed()).withVat());
                }
            }
            long onTop = minor(cancellation.earnestMoneyFactor().get().on(earnest)) - minor(earnest);
            compensated += onTop;
            onAccount += onTop;
        }
    }

    private static VatBreakdown collected(Sale sale, DepositInvoice deposit) {
        VatBreakdown collected = VatBreakdown.zero(sale.scope().currency());
        for (Receipt receipt : sale.receipts()) {
            if (receipt.invoice().equals(deposit)) {
                collected = collected.plus(receipt.amount());
            }
        }
        return collected;
    }

    private void postMoney(SaleFact fact) {
        if (fact instanceof Payment payment) {
            money.post(payment);
        } else if (fact instanceof PaymentReversal reversal) {
            money.post(reversal);
        } else if (fact instanceof Refund refund) {
            refunded += minor(refund.amount());
            move(refund.invoice(), -minor(refund.amount()));
            refund.refundCase()
                    .ifPresent(
                            number -> account(refund.invoice().orElseThrow()).giveBack(number, minor(refund.amount())));
        } else if (fact instanceof RefundReservation reservation) {
            account(reservation.deposit()).reserve(reservation);
        } else if (fact instanceof Reallocation moved) {
            account(moved.from()).paid -= minor(moved.amount());
            account(moved.to()).paid += minor(moved.amount());
        } else if (fact instanceof TransferOut transfer) {
            transferredOut += minor(transfer.amount());
            move(transfer.invoice(), -minor(transfer.amount()));
        } else if (fact instanceof TransferIn transfer) {
            transferredIn += minor(transfer.amount());
            move(transfer.invoice(), minor(transfer.amount()));
        } else if (fact instanceof WriteOff writeOff) {
            PlainAccount account = account(writeOff.invoice());
            long amount = minor(writeOff.amount());
            account.givenUp = account.writtenOff() + (writeOff.kind() == WriteOffKind.SHORTFALL ? amount : -amount);
        } else if (fact instanceof RetentionRelease release) {
            long left = minor(release.amount());
            for (PlainAccount account : accounts.values()) {
                left = account.release(release.clause(), left);
            }
        } else {
            throw new IllegalStateException("no books for " + fact.getClass());
        }
    }

    private void move(Optional<String> invoice, long amount) {
        if (invoice.isPresent()) {
            account(invoice.get()).paid += amount;
        } else {
            onAccount += amount;
        }
    }

    Collection<PlainAccount> accounts() {
        return accounts.values();
    }

    PlainAccount account(String number) {
        PlainAccount account = accounts.get(number);
        if (account == null) {
            throw new IllegalStateException("a fact names " + number + ", which is not there");
        }
        return account;
    }

    long writtenOff() {
        long sum = 0;
        for (PlainAccount account : accounts.values()) {
            sum += account.writtenOff();
        }
        return sum;
    }

    /** What refund cases are still to credit. */
    long uncredited() {
        long sum = 0;
        for (PlainAccount account : accounts.values()) {
            sum += account.uncredited();
        }
        return sum;
    }

    long heldBack() {
        long sum = 0;
        for (PlainAccount account : accounts.values()) {
            sum += account.heldBack();
        }
        return sum;
    }

    /** Issued less credited, less what came, plus what left, less what is given up or owed on top. */
    long outstanding() {
        return issued
                - credited
                - received
                + refunded
                + reversed
                - transferredIn
                + transferredOut
                - writtenOff()
                - compensated;
    }

    /** What is invoiced for the supply, per treatment; indemnities are not. */
    VatBreakdown invoiced() {
        VatBreakdown sum = VatBreakdown.zero(currency);
        for (PlainAccount account : accounts.values()) {
            if (!(account.invoice instanceof IndemnityInvoice)) {
                sum = sum.plus(account.owed());
            }
        }
        return sum;
    }

    boolean isFinal() {
        for (PlainAccount account : accounts.values()) {
            if (account.invoice instanceof FinalInvoice && !account.released) {
                return true;
            }
        }
        return false;
    }

    static long minor(Money money) {
        return money.getAmountMinorLong();
    }
}
