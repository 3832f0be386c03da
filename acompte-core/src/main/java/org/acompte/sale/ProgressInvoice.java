package org.acompte.sale;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.quote.Scope;
import org.acompte.rule.Text;
import org.joda.money.Money;

/**
 * An invoice of the work done or the goods delivered so far (French: <i>situation de travaux</i>).
 * <p>
 * Cumulative: it states the work to date, what earlier progress invoices in force asked, and asks the difference, less
 * the deposits that it uses up. Not a deposit: the work is done. The <i>acompte</i> of public procurement is this one.
 * <p>
 * For example, of EUR 12000.00 with a deposit of 30 % used up pro rata, 40 % asks 4800.00 − 1440.00 = EUR 3360.00.
 *
 * @param header number, dates, contract and version
 * @param scope what was agreed on when it was issued
 * @param progress what was stated, as it was stated
 * @param lineAmounts what is done to date of each line of the scope, in its price basis
 * @param toDate the work to date per VAT treatment
 * @param previous the work of earlier progress invoices in force, per VAT treatment
 * @param deductions the deposits that it uses up
 * @param amount what it asks per VAT treatment: the work to date less the previous one, less the deductions
 * @param retentions what the buyer keeps back until it is released
 * @param suppliedOn the day of the work or the delivery, if it is not the day of the issue
 * @law Directive 2006/112/EC art. 64: successive statements of account
 * @en16931 BT-3 = 380; the deductions are part of BT-113
 */
public record ProgressInvoice(
        DocumentHeader header,
        Scope scope,
        Progress progress,
        List<Money> lineAmounts,
        VatBreakdown toDate,
        VatBreakdown previous,
        List<Deduction> deductions,
        VatBreakdown amount,
        List<HeldRetention> retentions,
        Optional<LocalDate> suppliedOn)
        implements Invoice {

    /**
     * Checks that the figures add up.
     *
     * @throws org.acompte.rule.RuleViolationException if the amount is not the work to date less the previous one and the
     *     deductions (AC-PRG-06), a figure is negative (AC-DOC-07), more is held than asked (AC-RET-06), or the day of
     *     the supply is out of range (AC-TXT-04)
     */
    public ProgressInvoice {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(progress, "progress");
        lineAmounts = List.copyOf(lineAmounts);
        deductions = List.copyOf(deductions);
        retentions = List.copyOf(retentions);
        Documents.requireNoNegative(header.number(), amount);
        Documents.requireNoNegative(header.number(), previous);
        suppliedOn.ifPresent(day -> Text.require(day, "Day of the supply"));
        VatBreakdown expected = Documents.less(toDate.minus(previous), deductions);
        if (!amount.equals(expected)) {
            throw SaleRules.PROGRESS_DUE.broken("number", header.number(), "due", amount, "expected", expected);
        }
        Documents.requireHeldWithin(header.number(), amount, retentions);
    }

    /**
     * Returns the work that this invoice asks, before deposits are deducted.
     *
     * @return the work to date less the previous one, per VAT treatment
     */
    public VatBreakdown work() {
        return toDate.minus(previous);
    }
}
