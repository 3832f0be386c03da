package org.acompte.sale;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;

/**
 * How much of the scope is done or delivered to date, always cumulated (French: <i>avancement</i>).
 * <p>
 * Lines are named by their place in the scope, from 1; a line that is not named stays where the last progress invoice
 * left it.
 * For example, {@code Progress.of(Percentage.of(40))}, {@code Progress.ofLine(1, Percentage.of(100)).plusLine(2,
 * Percentage.of(25))} or {@code Progress.delivered(1, Quantity.of(3))}.
 */
public sealed interface Progress {

    /**
     * The same share of every line.
     *
     * @param share the share that is done to date
     */
    record Overall(Percentage share) implements Progress {

        /** Checks the share. */
        public Overall {
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * Shares and quantities of lines.
     *
     * @param items what is done of each line, at least one
     */
    record Lines(List<Item> items) implements Progress {

        /**
         * Copies the list.
         *
         * @throws org.acompte.rule.RuleViolationException if there are no items (AC-PRG-03)
         */
        public Lines {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw SaleRules.PROGRESS_OF_NOTHING.broken("progress", "no lines");
            }
        }

        /**
         * Returns this progress with the share of one more line.
         *
         * @param line the place of the line in the scope, from 1
         * @param share the share that is done to date
         * @return a copy
         */
        public Lines plusLine(int line, Percentage share) {
            return plus(new Done(line, share));
        }

        /**
         * Returns this progress with the quantity of one more line.
         *
         * @param line the place of the line in the scope, from 1
         * @param quantity the quantity that is delivered to date
         * @return a copy
         */
        public Lines plusDelivered(int line, Quantity quantity) {
            return plus(new Delivered(line, quantity));
        }

        private Lines plus(Item item) {
            List<Item> more = new ArrayList<>(items);
            more.add(item);
            return new Lines(more);
        }
    }

    /** What is done of one line. */
    sealed interface Item {

        /**
         * Returns which line.
         *
         * @return its place in the scope, from 1
         */
        int line();
    }

    /**
     * A share of a line.
     *
     * @param line the place of the line in the scope, from 1
     * @param share the share that is done to date
     */
    record Done(int line, Percentage share) implements Item {

        /** Checks the share. */
        public Done {
            Objects.requireNonNull(share, "share");
        }
    }

    /**
     * A quantity of a line.
     *
     * @param line the place of the line in the scope, from 1
     * @param quantity the quantity that is delivered to date, of the same sign as the quantity of the line
     */
    record Delivered(int line, Quantity quantity) implements Item {

        /** Checks the quantity. */
        public Delivered {
            Objects.requireNonNull(quantity, "quantity");
        }
    }

    /**
     * Returns the same progress for every line.
     *
     * @param share the share that is done to date
     * @return the progress
     */
    static Progress of(Percentage share) {
        return new Overall(share);
    }

    /**
     * Returns the progress of a line.
     *
     * @param line the place of the line in the scope, from 1
     * @param share the share that is done to date
     * @return the progress, to which more lines can be added
     */
    static Lines ofLine(int line, Percentage share) {
        return new Lines(List.of(new Done(line, share)));
    }

    /**
     * Returns the delivery of a line.
     *
     * @param line the place of the line in the scope, from 1
     * @param quantity the quantity that is delivered to date
     * @return the progress, to which more lines can be added
     */
    static Lines delivered(int line, Quantity quantity) {
        return new Lines(List.of(new Delivered(line, quantity)));
    }
}
