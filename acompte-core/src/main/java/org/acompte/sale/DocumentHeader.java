package org.acompte.sale;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.acompte.rule.Text;
import org.immutables.value.Value;

/**
 * What every issued document has: number, dates, the contract with its parties, and the version of the sale from which
 * it was drafted.
 * <p>
 * An invoice that replaces another one names it here and is a corrective invoice (French: <i>facture rectificative</i>):
 * it states the whole again, and nothing of the other one is in force any more.
 *
 * @param number the number that the host gave
 * @param issuedOn the day of the issue
 * @param dueOn the day until which it is to be paid; none for a credit note
 * @param contract the contract and its parties
 * @param saleVersion the number of facts that the sale had when the document was drafted
 * @param replaces the invoice that this invoice replaces, by number and date; none for other documents
 * @en16931 BT-1, BT-2, BT-9; an invoice that replaces another one has BT-3 = 384 and names it in BG-3
 */
@Value.Builder
@SaleStyle
public record DocumentHeader(
        String number,
        LocalDate issuedOn,
        Optional<LocalDate> dueOn,
        ContractReference contract,
        int saleVersion,
        Optional<DocumentReference> replaces)
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
        Objects.requireNonNull(replaces, "replaces");
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
