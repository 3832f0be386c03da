package org.acompte.testkit.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Receipt;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.WriteOff;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatChange;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.joda.money.Money;

/**
 * P-04: over the whole life of a sale, the VAT declared is that of what was supplied, per treatment, and of no invoice is
 * ever more declared than it asked, or less than nothing; P-07: a payment in parts declares the same as one, unless something is written off, so that not all is paid; P-10: every
 * movement has a cause among the facts and an article in force on its day. What was declared never changes by later facts.
 * <p>
 * Asked of a sale once all its documents are issued and all is paid and given back.
 */
final class VatLaws {
    private static final String DECLARED = "P-04";
    private static final String SPLIT = "P-07";
    private static final String CAUSE = "P-10";
    /** Refusals that say that a sale is not made for a regime. */
    private static final Set<String> NOT_FOR_IT = Set.of("AC-TAX-01", "AC-TAX-02", "AC-LAW-03");

    private final Findings findings;
    private final Sale sale;
    private final Sale once;
    private final Sale split;

    private VatLaws(Sale sale, Findings findings) {
        this.findings = findings;
        this.sale = sale;
        Sale ended = ended(sale);
        this.once = Endings.square(ended, Endings.day(ended));
        this.split = Endings.square(paidInParts(ended), Endings.day(ended));
    }

    static void check(Sale sale, List<VatRegime> regimes, Findings findings) {
        VatLaws laws = new VatLaws(sale, findings);
        regimes.forEach(laws::check);
    }

    private void check(VatRegime regime) {
        try {
            check(VatLedger.of(once, regime), regime);
        } catch (RuleViolationException e) {
            if (!NOT_FOR_IT.contains(e.violations().get(0).ruleId())) {
                throw e;
            }
        }
    }

    private void check(VatLedger ledger, VatRegime regime) {
        declared(ledger);
        bounds(ledger);
        causes(ledger, regime);
        if (writtenOff() == 0) {
            findings.requireEqual(
                    SPLIT, VatLedger.of(split, regime).total(), ledger.total(), "VAT after payments in parts");
        }
        for (Sale past : List.of(sale, past())) {
            VatLedger then = VatLedger.of(past, regime);
            int known = Math.min(then.movements().size(), ledger.movements().size());
            findings.requireEqual(
                    DECLARED, ledger.movements().subList(0, known), then.movements(), "what was declared before");
            received(past, then, regime);
        }
    }

    private void declared(VatLedger ledger) {
        VatBreakdown difference = ledger.total().minus(once.invoiced());
        long writtenOff = writtenOff();
        boolean right = writtenOff == 0 ? difference.isZero() : Math.abs(difference.withVatMinor()) <= writtenOff;
        findings.require(
                DECLARED, right, "VAT of " + ledger.total() + " is declared, of " + once.invoiced() + " supplied");
    }

    private long writtenOff() {
        long sum = 0;
        for (SaleFact fact : once.facts()) {
            sum += fact instanceof WriteOff given ? MinorUnits.of(given.amount()) : 0;
        }
        return sum;
    }

    private void bounds(VatLedger ledger) {
        Map<String, VatBreakdown> declared = new HashMap<>();
        VatBreakdown zero = VatBreakdown.zero(once.scope().currency());
        for (VatMovement movement : ledger.movements()) {
            Invoice invoice = once.invoice(movement.document().number()).orElseThrow();
            VatBreakdown after =
                    declared.getOrDefault(invoice.number(), zero).plus(movement.treatment(), movement.amount());
            declared.put(invoice.number(), after);
            boolean within = !after.hasNegative() && invoice.amount().covers(after);
            findings.require(DECLARED, within, after + " is declared of " + invoice.amount() + " by " + movement);
        }
    }

    private void causes(VatLedger ledger, VatRegime regime) {
        for (VatMovement movement : ledger.movements()) {
            findings.require(CAUSE, once.facts().contains(movement.cause()), "no fact is the cause of " + movement);
            findings.require(CAUSE, !movement.amount().isZero(), "nothing moves by " + movement);
            findings.require(CAUSE, isInForce(movement, regime), "an article is not in force of " + movement);
        }
    }

    private static boolean isInForce(VatMovement movement, VatRegime regime) {
        VatSupply supply = new VatSupply(movement.treatment(), movement.nature());
        LocalDate day = movement.chargeableOn();
        if (movement.change() == VatChange.GIVEN_BACK && !(movement.cause() instanceof PaymentReversal)) {
            return movement.citation().equals(regime.givenBack(supply, day));
        }
        return movement.citation().equals(regime.balance(supply, day).citation())
                || movement.citation().equals(regime.advance(supply, day).citation());
    }

    /** Where all VAT is due on receipt, what is declared is what was received, at every moment. */
    private void received(Sale past, VatLedger ledger, VatRegime regime) {
        VatBreakdown received = VatBreakdown.zero(past.scope().currency());
        for (Receipt receipt : past.receipts()) {
            received = received.plus(receipt.amount());
        }
        VatBreakdown missing = received.minus(ledger.total());
        for (VatTreatment treatment : past.scope().total().treatments()) {
            Optional<SupplyNature> nature = past.scope().natureOf(treatment);
            if (nature.filter(each -> isOnReceipt(new VatSupply(treatment, each), regime))
                            .isPresent()
                    && treatment.rate().value().signum() > 0) {
                findings.require(
                        DECLARED,
                        missing.amountOf(treatment).isZero(),
                        received + " was received, " + ledger.total() + " declared of " + treatment);
            }
        }
    }

    private boolean isOnReceipt(VatSupply supply, VatRegime regime) {
        for (LocalDate day : List.of(once.contract().concludedOn(), Endings.day(once))) {
            if (regime.advance(supply, day).basis() != TaxPointBasis.ON_RECEIPT
                    || regime.balance(supply, day).basis() != TaxPointBasis.ON_RECEIPT) {
                return false;
            }
        }
        return true;
    }

    private Sale past() {
        return Sale.of(
                sale.contract(),
                sale.terms(),
                sale.facts().subList(0, sale.facts().size() / 2));
    }

    /** The sale without open refund cases and with all documents that are left. */
    private static Sale ended(Sale sale) {
        Sale ended = sale;
        LocalDate day = Endings.day(sale);
        Money nothing = MinorUnits.money(sale.scope().currency(), 0);
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof RefundReservation held) {
                ended = ended.plus(new RefundReservation(held.refundCase(), held.deposit(), nothing, nothing, day));
            }
        }
        for (ClosingStep step : ended.settle().steps()) {
            ended = ended.plus(step.draft().issue("end " + ended.version(), day));
        }
        return ended;
    }

    /** Pays a part of all that is owed, twice, so that the rest is a third part. */
    private static Sale paidInParts(Sale ended) {
        Sale paid = ended;
        for (int part = 2; part <= 3; part++) {
            LocalDate day = Endings.day(ended).plusDays(part);
            for (Invoice invoice : ended.invoices()) {
                long owed = MinorUnits.of(paid.outstandingOf(invoice)) * (1 + ended.version() % 3) / (2L * part);
                if (owed > 0) {
                    paid = paid.plus(
                            Payment.of(invoice, MinorUnits.money(paid.scope().currency(), owed), day));
                }
            }
        }
        return paid;
    }
}
