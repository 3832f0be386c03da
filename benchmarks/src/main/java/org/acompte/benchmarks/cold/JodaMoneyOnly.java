package org.acompte.benchmarks.cold;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Loads Joda-Money and adds two amounts: what any program with money pays at its start. */
public final class JodaMoneyOnly {
    private JodaMoneyOnly() {}

    /**
     * Prints the sum of two amounts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(Money.ofMinor(CurrencyUnit.EUR, 518_400).plus(Money.ofMinor(CurrencyUnit.EUR, 1_209_600)));
    }
}
