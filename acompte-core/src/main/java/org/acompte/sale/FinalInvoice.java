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
 * With deposits of 100 % it asks exactly 0.00 and is still a final invoice.
 * <p>
 * For example, EUR 17280.00 less a deposit of EUR 5184.00 leaves EUR 12096.00.
 *
 * @param header number, dates, contract and version
 * @param scope what was supplied, with its total
 * @param deductions the deposit invoices that are taken off
 * @param amount what is left to pay per VAT treatment: the total less the deductions
 * @param suppliedOn the day of the supply, if it is not the day of the issue
 * @en16931 BT-3 = 380; the total is BT-112, the deductions are BT-113, the amount is BT-115
 */
public record FinalInvoice(
        DocumentHeader header,
        Scope scope,
        List<Deduction> deductions,
        VatBreakdown amount,
        Optional<LocalDate> suppliedOn)
        implements Invoice {

    /**
     * Checks that the figures add up.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not the total less the deductions (AC-FIN-04), a
     *     figure is negative (AC-DOC-07) or the day of the supply is out of range (AC-TXT-04)
     */
    public FinalInvoice {
        Objects.requireNonNull(header, "header");
        deductions = List.copyOf(deductions);
        Documents.requireNoNegative(header.number(), amount);
        if (suppliedOn.isPresent()) {
            Text.require(suppliedOn.get(), "Day of the supply");
        }
        VatBreakdown expected = less(scope.total(), deductions);
        if (!amount.equals(expected)) {
            throw SaleRules.FINAL_DUE.broken("number", header.number(), "due", amount, "expected", expected);
        }
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
     * @return what the deposits take off the total
     */
    public VatBreakdown deducted() {
        return total().minus(amount);
    }

    static VatBreakdown less(VatBreakdown total, List<Deduction> deductions) {
        VatBreakdown left = total;
        for (int i = 0; i < deductions.size(); i++) {
            left = left.minus(deductions.get(i).amount());
        }
        return left;
    }
}
