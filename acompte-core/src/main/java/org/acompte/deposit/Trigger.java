package org.acompte.deposit;

import java.time.LocalDate;
import org.acompte.rule.Text;

/** What makes an instalment due to be invoiced: the acceptance, a date, or a milestone that the host reports. */
public sealed interface Trigger {

    /** The acceptance of the quote, or the order. */
    record OnAcceptance() implements Trigger {
        @Override
        public String toString() {
            return "on acceptance";
        }
    }

    /**
     * A date.
     *
     * @param date the day for which the invoice is planned; the host decides when it issues it
     */
    record OnDate(LocalDate date) implements Trigger {

        /**
         * Checks the date.
         *
         * @throws org.acompte.rule.RuleViolationException if it is out of range (AC-TXT-04)
         */
        public OnDate {
            Text.require(date, "Date of an instalment");
        }

        @Override
        public String toString() {
            return "on " + date;
        }
    }

    /**
     * A milestone, which the host knows to be reached.
     *
     * @param name its name, such as {@code "Roof closed"}
     */
    record OnMilestone(String name) implements Trigger {

        /**
         * Checks the name.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public OnMilestone {
            Text.require(name, "Milestone", 200);
        }

        @Override
        public String toString() {
            return "at \"" + name + '"';
        }
    }
}
