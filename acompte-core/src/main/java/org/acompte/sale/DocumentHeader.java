package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.immutables.value.Value;

/**
 * What every issued document has: number, dates, the contract with its parties, and the version of the sale from which
 * it was drafted.
 *
 * @param number the number that the host gave
 * @param issuedOn the day of the issue
 * @param dueOn the day until which it is to be paid; none for a credit note
 * @param contract the contract and its parties
 * @param saleVersion the number of facts that the sale had when the document was drafted
 * @en16931 BT-1, BT-2, BT-9
 */
@Value.Builder
@SaleStyle
public record DocumentHeader(
        String number, LocalDate issuedOn, Optional<LocalDate> dueOn, ContractReference contract, int saleVersion)
        implements WithDocumentHeader {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the number is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03), or a date is out of range (AC-TXT-04)
     * @throws IllegalArgumentException if the version is negative
     */
    public DocumentHeader {
        Text.require(number, "Number", 50);
        Text.require(issuedOn, "Issue date");
        if (dueOn.isPresent()) {
            Text.require(dueOn.get(), "Due date");
        }
        Objects.requireNonNull(contract, "contract");
        if (saleVersion < 0) {
            throw new IllegalArgumentException("a version is never negative");
        }
    }

    /**
     * Starts a header.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentHeader}. */
    public static final class Builder extends DocumentHeaderBuilder {
        Builder() {} // not private: the generated withers call it
    }
}
