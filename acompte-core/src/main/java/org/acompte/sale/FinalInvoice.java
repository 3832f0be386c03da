package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.rule.Text;

/**
 * The invoice of the whole supply, from which the deposits are deducted (French: <i>facture de solde</i>).
 * <p>
 * Total and deductions stand apart, as two breakdowns: the VAT that is left is their difference, never a new rounding.
 * With deposits of 100 % it asks exactly 0.00 and is still a final invoice. After progress invoices it asks the work that
 * they left (French: <i>décompte final</i>); under a works contract it is the final statement of works (French:
 * <i>décompte général</i>).
 * <p>
 * For example, EUR 17280.00 less a deposit of EUR 5184.00 leaves EUR 12096.00.
 *
 * @param header number, dates, contract and version
 * @param scope what was supplied, with its total
 * @param previous the work of progress invoices in force, per VAT treatment; zero without them
 * @param deductions the deposit invoices that are taken off
 * @param amount what is left to pay per VAT treatment: the total less the previous work and the deductions
 * @param retentions what the buyer keeps back until it is released
 * @param suppliedOn the day of the supply, if it is not the day of the issue
 * @en16931 BT-3 = 380; the total is BT-112, the deductions are BT-113, the amount is BT-115
 */
public record FinalInvoice(
        DocumentHeader header,
        Scope scope,
        VatBreakdown previous,
        List<Deduction> deductions,
        VatBreakdown amount,
        List<HeldRetention> retentions,
        Optional<LocalDate> suppliedOn)
        implements Invoice {

    /**
     * Checks that the figures add up.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not the total less the previous work and the
     *     deductions (AC-FIN-04), a figure is negative (AC-DOC-07), more is held than asked (AC-RET-06) or the day of the
     *     supply is out of range (AC-TXT-04)
     */
    public FinalInvoice {
        Objects.requireNonNull(header, "header");
        deductions = List.copyOf(deductions);
        retentions = List.copyOf(retentions);
        Documents.requireNoNegative(header.number(), amount);
        Documents.requireNoNegative(header.number(), previous);
        if (suppliedOn.isPresent()) {
            Text.require(suppliedOn.get(), "Day of the supply");
        }
        VatBreakdown expected = Documents.less(scope.total().minus(previous), deductions);
        if (!amount.equals(expected)) {
            throw SaleRules.FINAL_DUE.broken("number", header.number(), "due", amount, "expected", expected);
        }
        Documents.requireHeldWithin(header.number(), amount, retentions);
    }

    /**
     * Returns the total of the supply per VAT treatment.
     *
     * @return before the deductions
     */
    public VatBreakdown total() {
        return scope.total();
    }

    /**
     * Returns the sum of the deductions per VAT treatment.
     *
     * @return what the deposits take off
     */
    public VatBreakdown deducted() {
        return work().minus(amount);
    }

    /**
     * Returns the work that this invoice asks, before deposits are deducted.
     *
     * @return the total less the previous work, per VAT treatment
     */
    public VatBreakdown work() {
        return previous.isZero() ? total() : total().minus(previous);
    }
}
