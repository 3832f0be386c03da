package org.acompte.vat.fr.terms;

import java.util.List;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/** The scales of late refunds to consumers, as data; the day that counts is that of the contract. */
final class RefundTable {
    static final Provision<RefundScale> WITHDRAWAL = Provision.of(
            "the refund after a withdrawal",
            Dated.since(
                    Acts.CONSUMER_CODE,
                    new RefundScale(
                            14,
                            List.of(
                                    RefundBand.legalInterestUpTo(10),
                                    RefundBand.upTo(20, 5),
                                    RefundBand.upTo(30, 10),
                                    RefundBand.upTo(60, 20),
                                    RefundBand.upTo(90, 50)),
                            Optional.of(Percentage.of(5))),
                    "C. conso. art. L. 221-24 and L. 242-4"));

    static final Provision<RefundScale> TERMINATION = Provision.of(
            "the refund after a termination for want of delivery",
            Dated.since(
                    Acts.CONFORMITY,
                    new RefundScale(
                            14,
                            List.of(RefundBand.upTo(14, 10), RefundBand.upTo(30, 20), RefundBand.beyond(50)),
                            Optional.empty()),
                    "C. conso. art. L. 216-7 and L. 241-4"));

    private RefundTable() {}
}
