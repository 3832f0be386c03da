package org.acompte.vat.fr.regime;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of French regimes of VAT. */
public final class RegimeRules {
    /** A turnover is not an amount of euros of zero or more. */
    public static final Rule TURNOVER = Rule.of(
                    "AC-REG-01", "A turnover is zero or more euros, not {amount}", "CGI art. 293 B")
            .in(Locale.FRENCH, "Un chiffre d'affaires est de zéro euro ou plus, et non de {amount}");

    /** A threshold was exceeded in another year than that of the turnover. */
    public static final Rule DAY_OF_ANOTHER_YEAR = Rule.of(
                    "AC-REG-02",
                    "The raised threshold was exceeded on {date}, the turnover is that of {year}",
                    "CGI art. 293 B")
            .in(Locale.FRENCH, "Le seuil majoré a été dépassé le {date}, le chiffre d'affaires est celui de {year}");

    /** Turnover and the day of exceeding contradict each other. */
    public static final Rule DAY_WITHOUT_EXCESS = Rule.of(
                    "AC-REG-03",
                    "The turnover of {amount} is not above the raised threshold of {raised}, which {date} is said to have exceeded",
                    "CGI art. 293 B")
            .in(
                    Locale.FRENCH,
                    "Le chiffre d'affaires de {amount} n'est pas au-dessus du seuil majoré de {raised}, que le {date} "
                            + "est censé avoir dépassé");

    /** The raised threshold is exceeded, and the day is needed. */
    public static final Rule EXCESS_WITHOUT_DAY = Rule.of(
                    "AC-REG-04",
                    "The turnover of {amount} is above the raised threshold of {raised}; the day on which it exceeded it is needed",
                    "CGI art. 293 B")
            .in(
                    Locale.FRENCH,
                    "Le chiffre d'affaires de {amount} est au-dessus du seuil majoré de {raised} ; le jour du "
                            + "dépassement est nécessaire");

    private RegimeRules() {}
}
