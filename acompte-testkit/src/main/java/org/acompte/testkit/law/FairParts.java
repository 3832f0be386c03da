package org.acompte.testkit.law;

import java.math.BigInteger;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.DepositRounding;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/**
 * P-12: what is spread over treatments adds up to what is asked, each part is within one minor unit of its exact share,
 * and none is smaller than the part of a smaller weight.
 * <p>
 * Asked of deposits, of credit notes of an amount, and of the first money on an invoice.
 */
final class FairParts implements Law {
    private static final String ID = "P-12";

    @Override
    public void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings) {
        if (fact instanceof DepositInvoice deposit
                && deposit.header().replaces().isEmpty()
                && before.plan().rounding() == DepositRounding.TO_THE_CENT) {
            boolean withVat = !(deposit.advance().amount() instanceof AdvanceAmount.WithoutVat);
            spread(before.remainingToInvoice(), deposit.amount(), withVat, findings);
        } else if (fact instanceof CreditNote note
                && (note.credit() instanceof Credit.WithVat || note.credit() instanceof Credit.WithoutVat)) {
            VatBreakdown left = before.creditableOf(
                    before.invoice(note.corrected().number()).orElseThrow());
            spread(left, note.amount(), note.credit() instanceof Credit.WithVat, findings);
            asked(note, findings);
        } else if (fact instanceof Payment) {
            receipts(before, after, findings);
        }
    }

    private static void asked(CreditNote note, Findings findings) {
        if (note.credit() instanceof Credit.WithVat part) {
            findings.requireEqual(ID, note.amount().withVat(), part.amount(), "the credit with VAT");
        } else if (note.credit() instanceof Credit.WithoutVat part) {
            findings.requireEqual(ID, note.amount().withoutVat(), part.amount(), "the credit without VAT");
        }
    }

    private static void receipts(Sale before, Sale after, Findings findings) {
        List<Receipt> receipts = after.receipts()
                .subList(before.receipts().size(), after.receipts().size());
        for (Receipt receipt : receipts) {
            VatBreakdown owed = after.creditableOf(receipt.invoice());
            boolean first = receipts.stream()
                                    .filter(each -> each.invoice().equals(receipt.invoice()))
                                    .count()
                            == 1
                    && before.outstandingOf(receipt.invoice()).getAmountMinorLong() == owed.withVatMinor();
            if (first) {
                spread(owed, receipt.amount(), true, findings);
            }
        }
    }

    private static void spread(VatBreakdown whole, VatBreakdown parts, boolean withVat, Findings findings) {
        List<VatBreakdown.Row> rows = whole.rows();
        long[] weights = new long[rows.size()];
        long[] shares = new long[rows.size()];
        long weight = 0;
        long amount = 0;
        for (int i = 0; i < weights.length; i++) {
            var there = rows.get(i).amount();
            var taken = parts.amountOf(rows.get(i).treatment());
            weights[i] = withVat ? there.withVatMinor() : there.withoutVatMinor();
            shares[i] = withVat ? taken.withVatMinor() : taken.withoutVatMinor();
            weight += weights[i];
            amount += shares[i];
        }
        findings.requireEqual(
                ID, amount, withVat ? parts.withVatMinor() : parts.withoutVatMinor(), "the sum of the parts");
        for (int i = 0; i < weights.length; i++) {
            findings.require(ID, isFair(shares[i], weights[i], amount, weight), "a part is off its exact share");
            for (int j = 0; j < i; j++) {
                boolean monotone = weights[i] == weights[j]
                        || weights[i] > weights[j] == shares[i] >= shares[j]
                        || shares[i] == shares[j];
                findings.require(ID, monotone, "a smaller weight has a larger part");
            }
        }
    }

    /** Compares part × weight with amount × weight of the part, less than one weight apart. */
    private static boolean isFair(long part, long partWeight, long amount, long weight) {
        BigInteger off = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(weight))
                .subtract(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(partWeight)));
        return off.abs().compareTo(BigInteger.valueOf(weight)) < 0 || off.signum() == 0;
    }
}
