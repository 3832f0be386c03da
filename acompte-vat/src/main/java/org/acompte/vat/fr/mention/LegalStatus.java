package org.acompte.vat.fr.mention;

import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.joda.money.Money;

/** What a seller is in law: a company, a sole trader, or something else. */
public sealed interface LegalStatus {

    /**
     * A company.
     * <p>
     * For example, {@code new LegalStatus.Company("SARL", eur("10000.00"), Optional.of("Lyon"))}.
     *
     * @param form the legal form, such as {@code "SARL"}
     * @param capital the share capital
     * @param register the town of the register of commerce (French: <i>RCS</i>); reported as missing if it is empty
     */
    record Company(String form, Money capital, Optional<String> register) implements LegalStatus {

        /**
         * Checks the components.
         *
         * @throws org.acompte.rule.RuleViolationException if a text is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public Company {
            Text.require(form, "Legal form", 100);
            Objects.requireNonNull(capital, "capital");
            Objects.requireNonNull(register, "register").ifPresent(town -> Text.require(town, "Register", 100));
        }
    }

    /**
     * A person who trades under their own name (French: <i>entrepreneur individuel</i>).
     *
     * @param register the town of the register of commerce, for those who are in it
     */
    record SoleTrader(Optional<String> register) implements LegalStatus {

        /**
         * Checks the component.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public SoleTrader {
            Objects.requireNonNull(register, "register").ifPresent(town -> Text.require(town, "Register", 100));
        }
    }

    /**
     * Neither: an association, a public body, a company of another country.
     *
     * @param reason what it is, and so why no form, capital and register are printed
     */
    record Other(String reason) implements LegalStatus {

        /**
         * Checks the reason.
         *
         * @throws org.acompte.rule.RuleViolationException if it is blank, too long or has a forbidden character
         *     (AC-TXT-01 to AC-TXT-03)
         */
        public Other {
            Text.require(reason, "Reason", 500);
        }
    }
}
