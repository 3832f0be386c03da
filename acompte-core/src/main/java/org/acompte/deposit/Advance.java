package org.acompte.deposit;

/**
 * Money asked before the supply (French: <i>somme versée d'avance</i>): a firm {@link Deposit} or {@link EarnestMoney}.
 * <p>
 * There is no default between the two: whether a side may withdraw, and what becomes of the money then, hangs on it.
 */
public sealed interface Advance permits Deposit, EarnestMoney {

    /**
     * Returns how much is asked.
     *
     * @return a share or an amount
     */
    AdvanceAmount amount();
}
