package org.acompte.vat;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.SaleFact;

/**
 * How a fact reaches the VAT of an invoice: as the supply that it invoices or uses a deposit up for, as the end of the
 * contract after which kept money pays what was supplied, or otherwise.
 *
 * @param occurredOn the day of the fact
 * @param suppliedOn the day of the supply, or of the end of the contract; empty for other facts
 */
record Occasion(LocalDate occurredOn, Optional<LocalDate> suppliedOn) {

    static Occasion of(SaleFact fact, Invoice reached) {
        Optional<LocalDate> supplied = Optional.empty();
        if (fact instanceof Invoice cause && (cause.equals(reached) || deducts(cause, reached))) {
            supplied = supplyOf(cause);
        } else if (fact instanceof Cancellation) {
            supplied = Optional.of(fact.occurredOn());
        }
        return new Occasion(fact.occurredOn(), supplied);
    }

    /** A corrective invoice counts when it is issued, as the one that it takes out of force does. */
    private static Optional<LocalDate> supplyOf(Invoice invoice) {
        if (invoice.header().replaces().isPresent()) {
            return invoice instanceof DepositInvoice ? Optional.empty() : Optional.of(invoice.issuedOn());
        }
        if (invoice instanceof ProgressInvoice progress) {
            return Optional.of(progress.suppliedOn().orElse(progress.issuedOn()));
        }
        return invoice instanceof FinalInvoice last
                ? Optional.of(last.suppliedOn().orElse(last.issuedOn()))
                : Optional.empty();
    }

    private static boolean deducts(Invoice invoice, Invoice deposit) {
        for (Deduction deduction : invoice.deductions()) {
            if (deduction.deposit().number().equals(deposit.number())) {
                return true;
            }
        }
        return false;
    }

    /** The day whose law counts. */
    LocalDate day() {
        return suppliedOn.orElse(occurredOn);
    }
}
