package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The flat indemnity of EUR 40 for the cost of recovering one late invoice (French: <i>indemnité forfaitaire</i>), or why
 * it is not due.
 * <p>
 * It counts per invoice, however little is late and by however few days. Outside the scope of VAT. The version of the law
 * is that of the first day of delay.
 * For example, a business that pays on 2026-04-01 what was due on 2026-03-31 owes EUR 40.00.
 *
 * @param debtor who owes it
 * @param dueOn the last day on which payment is in time
 * @param paidOn the day of the last payment, or the day for which this is asked
 * @law C. com. art. L. 441-10 II and D. 441-5: between businesses since 2013-01-01
 * @law CCP art. D. 2192-35: public buyers
 */
public record RecoveryIndemnity(LateDebtor debtor, LocalDate dueOn, LocalDate paidOn) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if a day is out of range (AC-TXT-04), or the law on the first day of
     *     delay is not known (AC-LAW-01)
     */
    public RecoveryIndemnity {
        Objects.requireNonNull(debtor, "debtor");
        Text.require(dueOn, "Due date");
        Text.require(paidOn, "Day of payment");
        law(debtor, dueOn);
    }

    /**
     * Returns the indemnity for one invoice.
     *
     * @param debtor who owes it
     * @param dueOn the last day on which payment is in time
     * @param paidOn the day of the last payment, or the day for which this is asked
     * @return EUR 40.00; nothing if a consumer owes it, it is not late, or a court forbade its payment on the due date
     * @throws org.acompte.rule.RuleViolationException if a day is out of range (AC-TXT-04), or the law on the first day of
     *     delay is not known (AC-LAW-01)
     */
    public static RecoveryIndemnity of(LateDebtor debtor, LocalDate dueOn, LocalDate paidOn) {
        return new RecoveryIndemnity(debtor, dueOn, paidOn);
    }

    /**
     * Returns the amount.
     *
     * @return EUR 40.00, or zero if it is not due
     */
    public Money amount() {
        return whyNone().isPresent()
                ? Money.zero(CurrencyUnit.EUR)
                : law(debtor, dueOn).value();
    }

    /**
     * Returns the article that decides.
     *
     * @return the article on the first day of delay
     */
    public Citation source() {
        return law(debtor, dueOn).citation();
    }

    /**
     * Says why it is due or not.
     *
     * @return one sentence for a person
     */
    public String explain() {
        return whyNone()
                .map(why -> "None is due: " + why + " (" + source() + ")")
                .orElseGet(() ->
                        amount() + ": the invoice was due on " + dueOn + " and not paid by then (" + source() + ")");
    }

    private Optional<String> whyNone() {
        if (debtor.kind() == BuyerKind.CONSUMER) {
            return Optional.of("a consumer owes no flat indemnity");
        }
        if (!paidOn.isAfter(dueOn)) {
            return Optional.of(paidOn + " is not after the due date " + dueOn);
        }
        return debtor.insolventSince()
                .filter(day -> !day.isAfter(dueOn))
                .map(day -> "payment was forbidden since " + day + ", on the due date " + dueOn);
    }

    private static Dated<Money> law(LateDebtor debtor, LocalDate dueOn) {
        Provision<Money> provision =
                debtor.kind() == BuyerKind.CONSUMER ? PenaltyTable.CONSUMER_INDEMNITY : provision(debtor.kind());
        return provision.versionOn(dueOn.plusDays(1));
    }

    /**
     * Returns the amount through time, with its articles.
     *
     * @param debtor a business or a public body
     * @return all known versions
     * @throws org.acompte.rule.RuleViolationException if it is a consumer, who owes none (AC-LAW-03)
     */
    public static Provision<Money> provision(BuyerKind debtor) {
        return PenaltyTable.INDEMNITY.of(debtor);
    }

    /**
     * Returns the sum of indemnities.
     *
     * @param indemnities one per invoice
     * @return their sum in EUR
     */
    public static Money total(List<RecoveryIndemnity> indemnities) {
        Money sum = Money.zero(CurrencyUnit.EUR);
        for (RecoveryIndemnity indemnity : indemnities) {
            sum = sum.plus(indemnity.amount());
        }
        return sum;
    }
}
