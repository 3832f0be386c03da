package org.acompte.deposit;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of advances and their plan. */
public final class PlanRules {
    /** The percentages of a plan are over 100. */
    public static final Rule OVER_HUNDRED = Rule.of(
                    "AC-PLN-01", "The deposit plan asks {percentage} % of the sale; 100 % is the most")
            .in(Locale.FRENCH, "L'échéancier d'acomptes demande {percentage} % de la vente ; 100 % est le maximum");

    /** The instalments of a plan are over the total of the sale. */
    public static final Rule OVER_TOTAL = Rule.of(
                    "AC-PLN-02", "The deposit plan asks {asked} of {quote}, whose total is {total}")
            .in(Locale.FRENCH, "L'échéancier d'acomptes demande {asked} sur {quote}, dont le total est de {total}");

    /** An advance asks nothing. */
    public static final Rule NOTHING_ASKED = Rule.of("AC-PLN-03", "An advance asks more than nothing, not {amount}")
            .in(Locale.FRENCH, "Une somme versée d'avance est supérieure à zéro, et non de {amount}");

    /** An advance is in another currency than the sale. */
    public static final Rule CURRENCY = Rule.of(
                    "AC-PLN-04", "Instalment {instalment} is in {currency}, {quote} is in {expected}")
            .in(Locale.FRENCH, "L'échéance {instalment} est en {currency}, {quote} est en {expected}");

    /** There are too many instalments. */
    public static final Rule TOO_MANY = Rule.of(
                    "AC-PLN-05", "The deposit plan has {count} instalments, {limit} are allowed")
            .in(Locale.FRENCH, "L'échéancier d'acomptes comporte {count} échéances, {limit} sont admises");

    /** A term of payment is not between 0 and 3650 days. */
    public static final Rule TERM = Rule.of("AC-PLN-06", "A term of {days} days is not between 0 and 3650")
            .in(Locale.FRENCH, "Un délai de {days} jours n'est pas compris entre 0 et 3650");

    private PlanRules() {}
}
