package org.acompte.vat.fr;

import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** Which day counts as the receipt of money, by means of payment, as data. */
final class ReceiptLaw {
    /** The day on which the doctrine was published in its present form; it was the same before. */
    private static final String PUBLISHED = "2012-09-12";

    static final Provisions<PaymentMeans, String> RECEIPTS = Provisions.<PaymentMeans, String>about(
                    "Which day is that of the receipt in France")
            .and(PaymentMeans.CASH, doctrine(PaymentMeans.CASH))
            .and(PaymentMeans.CHEQUE, doctrine(PaymentMeans.CHEQUE))
            .and(PaymentMeans.TRANSFER, doctrine(PaymentMeans.TRANSFER))
            .and(PaymentMeans.BILL_OF_EXCHANGE, doctrine(PaymentMeans.BILL_OF_EXCHANGE))
            .and(PaymentMeans.CARD, choice(PaymentMeans.CARD))
            .and(PaymentMeans.DIRECT_DEBIT, choice(PaymentMeans.DIRECT_DEBIT));

    private ReceiptLaw() {}

    private static Provision<String> doctrine(PaymentMeans means) {
        return provision(means, Dated.since(PUBLISHED, means.rule(), "BOI-TVA-BASE-20-20, § 30 to 60"));
    }

    private static Provision<String> choice(PaymentMeans means) {
        return provision(means, Dated.since(TaxPointLaw.FIRST_DAY, means.rule(), "CGI art. 269, 2"));
    }

    private static Provision<String> provision(PaymentMeans means, Dated<String> version) {
        return Provision.of("the day of the receipt by " + means.code() + " (CGI art. 269, 2)", version);
    }
}
