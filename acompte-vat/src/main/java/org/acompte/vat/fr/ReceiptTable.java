package org.acompte.vat.fr;

import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** Which day counts as the receipt of money, by means of payment, as data. */
final class ReceiptTable {
    /** The day on which the doctrine was published in its present form; it was the same before. */
    private static final String PUBLISHED = "2012-09-12";

    /**
     * Which day counts.
     *
     * @param words the day
     * @param chosen whether the seller chooses it and says why
     */
    record Received(String words, boolean chosen) {}

    private static final Received CHOSEN = new Received("a day that the seller chooses", true);

    static final Provisions<PaymentMeans, Received> RECEIPTS = Provisions.<PaymentMeans, Received>about(
                    "Which day is that of the receipt in France")
            .and(PaymentMeans.CASH, doctrine(PaymentMeans.CASH, "the day on which it is handed over"))
            .and(
                    PaymentMeans.CHEQUE,
                    doctrine(PaymentMeans.CHEQUE, "the day on which it is handed over or comes by post"))
            .and(PaymentMeans.TRANSFER, doctrine(PaymentMeans.TRANSFER, "the day on which it is credited"))
            .and(
                    PaymentMeans.BILL_OF_EXCHANGE,
                    doctrine(PaymentMeans.BILL_OF_EXCHANGE, "the day on which the customer pays it"))
            .and(PaymentMeans.CARD, choice(PaymentMeans.CARD))
            .and(PaymentMeans.DIRECT_DEBIT, choice(PaymentMeans.DIRECT_DEBIT));

    private ReceiptTable() {}

    private static Provision<Received> doctrine(PaymentMeans means, String words) {
        Received received = new Received(words, false);
        return provision(means, Dated.since(PUBLISHED, received, "BOI-TVA-BASE-20-20, § 30 to 60"));
    }

    private static Provision<Received> choice(PaymentMeans means) {
        return provision(means, Dated.since(TaxPointTable.FIRST_DAY, CHOSEN, "CGI art. 269, 2"));
    }

    private static Provision<Received> provision(PaymentMeans means, Dated<Received> version) {
        return Provision.of("the day of the receipt by " + means.code() + " (CGI art. 269, 2)", version);
    }
}
