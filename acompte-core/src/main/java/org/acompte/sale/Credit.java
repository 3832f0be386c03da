package org.acompte.sale;

import java.util.List;
import org.joda.money.Money;

/**
 * How much of an invoice is credited: all that is left, an amount, or amounts of its lines.
 * <p>
 * For example, {@code Credit.ofWithVat(eur("120.00"))} or {@code Credit.ofLine(2, eur("68.33"))}.
 */
public sealed interface Credit {

    /** All that is left of the invoice: the exact mirror of it. */
    record Full() implements Credit {}

    /**
     * An amount with VAT, spread over what each treatment has left.
     *
     * @param amount the amount, above zero
     */
    record WithVat(Money amount) implements Credit {}

    /**
     * An amount without VAT, spread over what each treatment has left.
     *
     * @param amount the amount, above zero
     */
    record WithoutVat(Money amount) implements Credit {}

    /**
     * Amounts of lines of a final invoice; each gives back its share of the discounts and charges on the whole.
     *
     * @param items the lines with their amounts
     */
    record Lines(List<Item> items) implements Credit {

        /** Copies the list. */
        public Lines {
            items = List.copyOf(items);
        }
    }

    /**
     * An amount of one line.
     *
     * @param line the place of the line on the invoice, from 1
     * @param amount the amount in the price basis of the invoice, before discounts and charges on the whole
     */
    record Item(int line, Money amount) {}

    /**
     * Credits all that is left.
     *
     * @return the full credit
     */
    static Credit full() {
        return new Full();
    }

    /**
     * Credits an amount with VAT.
     *
     * @param amount the amount, above zero
     * @return the credit
     */
    static Credit ofWithVat(Money amount) {
        return new WithVat(amount);
    }

    /**
     * Credits an amount without VAT.
     *
     * @param amount the amount, above zero
     * @return the credit
     */
    static Credit ofWithoutVat(Money amount) {
        return new WithoutVat(amount);
    }

    /**
     * Credits an amount of a line.
     *
     * @param line the place of the line on the invoice, from 1
     * @param amount the amount in the price basis of the invoice, before discounts and charges on the whole
     * @return the credit
     */
    static Credit ofLine(int line, Money amount) {
        return new Lines(List.of(new Item(line, amount)));
    }
}
