package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The flat indemnity of EUR 40 for the cost of recovering one late invoice (French: <i>indemnité forfaitaire</i>), or why
 * it is not due.
 * <p>
 * It counts per invoice, however little is late and by however few days. Outside the scope of VAT.
 *
 * @param amount EUR 40.00, or zero if it is not due
 * @param explanation one sentence for a person
 * @param source the article
 * @law C. com. art. L. 441-10 II and D. 441-5: between businesses since 2013-01-01
 * @law CCP art. D. 2192-35: public buyers
 */
public record RecoveryIndemnity(Money amount, String explanation, Citation source) {
    private static final Citation BUSINESSES_ONLY = Citation.of("C. com. art. L. 441-10 II");

    /** Checks the components. */
    public RecoveryIndemnity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the indemnity for one invoice.
     *
     * @param debtor who owes it
     * @param dueOn the last day on which payment is in time
     * @param paidOn the day of the last payment, or the day for which this is asked
     * @return EUR 40.00; nothing if a consumer owes it, it is not late, or a court forbade its payment on the due date
     * @throws org.acompte.rule.RuleViolationException if the law on the first day of delay is not known (AC-LAW-01)
     */
    public static RecoveryIndemnity of(Debtor debtor, LocalDate dueOn, LocalDate paidOn) {
        if (debtor.kind() == BuyerKind.CONSUMER) {
            return none("a consumer owes no flat indemnity", BUSINESSES_ONLY);
        }
        LocalDate firstDayLate = dueOn.plusDays(1);
        Dated<Money> version = provision(debtor.kind()).versionOn(firstDayLate);
        if (paidOn.isBefore(firstDayLate)) {
            return none(paidOn + " is not after the due date " + dueOn, version.citation());
        }
        Optional<LocalDate> insolvent = debtor.insolventSince().filter(day -> !day.isAfter(dueOn));
        if (insolvent.isPresent()) {
            return none(
                    "payment was forbidden since " + insolvent.get() + ", on the due date " + dueOn,
                    version.citation());
        }
        return new RecoveryIndemnity(
                version.value(),
                version.value() + ": the invoice was due on " + dueOn + " and not paid by then (" + version.citation()
                        + ")",
                version.citation());
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

    private static RecoveryIndemnity none(String why, Citation source) {
        return new RecoveryIndemnity(Money.zero(CurrencyUnit.EUR), "None is due: " + why + " (" + source + ")", source);
    }
}
