package org.acompte.sale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.PaymentTerms;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Text;
import org.acompte.rule.Violation;

/**
 * A document that could be issued next, without number and date.
 * <p>
 * {@link #check} says what keeps it from being issued, {@link #issue} issues it and refuses it with the same list.
 * A draft remembers the version of the sale from which it was made: once another fact is recorded, its document is
 * refused, so that two users never invoice the same money twice.
 *
 * @param <T> the type of the document
 */
public final class Draft<T extends SaleDocument> {
    private final Guards guards;
    private final List<Violation> violations;
    private final VatBreakdown amount;
    private final Optional<PaymentTerms> terms;
    private final Form<T> form;

    /** Makes the document once its header is known. */
    interface Form<T> {
        T fill(DocumentHeader header);
    }

    Draft(Guards guards, List<Violation> violations, VatBreakdown amount, Optional<PaymentTerms> terms, Form<T> form) {
        this.guards = guards;
        this.violations = violations;
        this.amount = amount;
        this.terms = terms;
        this.form = form;
    }

    /**
     * Returns what the document would ask or, for a credit note, take back.
     *
     * @return the amount per VAT treatment; nothing if the draft is refused
     */
    public VatBreakdown amount() {
        return amount;
    }

    /**
     * Returns the version of the sale from which the draft was made.
     *
     * @return the number of facts that the sale had
     */
    public int saleVersion() {
        return guards.version();
    }

    /**
     * Lists what keeps the draft from being issued, number and date apart.
     *
     * @return the violations that {@link #issue} would throw whatever the number and the date; empty if there are none
     */
    public List<Violation> check() {
        return violations;
    }

    /**
     * Lists what keeps the draft from being issued with a number and a date.
     *
     * @param number the number of the document
     * @param issuedOn the day of the issue
     * @return exactly the violations that {@link #issue} would throw; empty if there are none
     */
    public List<Violation> check(String number, LocalDate issuedOn) {
        List<Violation> all = new ArrayList<>(violations);
        try {
            DocumentHeader header = header(number, issuedOn);
            if (violations.isEmpty()) {
                return new Checks(guards).checkHeader(form.fill(header));
            }
        } catch (RuleViolationException e) {
            all.addAll(e.violations());
        }
        return List.copyOf(all);
    }

    /**
     * Issues the document: from here on it never changes.
     * <p>
     * The host commits number and document together, and then records it with {@link Sale#plus}.
     *
     * @param number the number of the document, given by the host
     * @param issuedOn the day of the issue
     * @return the document
     * @throws RuleViolationException the violations of {@link #check(String, LocalDate)}: those of the draft, and if the
     *     number is used in the sale (AC-DOC-02), blank, too long or has a forbidden character (AC-TXT-01 to
     *     AC-TXT-03), or the date is before the contract (AC-DOC-03) or out of range (AC-TXT-04)
     */
    public T issue(String number, LocalDate issuedOn) {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(check(number, issuedOn));
        }
        T document = form.fill(header(number, issuedOn));
        RuleViolationException.throwIfAny(new Checks(guards).checkHeader(document));
        return document;
    }

    /**
     * Explains how the amount came to be, as {@link Sale#explain} does once the document is recorded.
     *
     * @return the steps with the sections of {@code docs/arithmetic.md}
     * @throws RuleViolationException the violations of {@link #check}
     */
    public Explanation explain() {
        RuleViolationException.throwIfAny(violations);
        return new Explanations(guards)
                .of(preview("draft", guards.sale.contract().concludedOn()));
    }

    /** The document as it would be with a number that nobody sees, for planning what comes after it. */
    T preview(String number, LocalDate issuedOn) {
        return form.fill(header(number, issuedOn));
    }

    private DocumentHeader header(String number, LocalDate issuedOn) {
        Text.require(issuedOn, "Issue date");
        Optional<LocalDate> dueOn =
                terms.isEmpty() ? Optional.empty() : Optional.of(terms.get().dueOn(issuedOn));
        return new DocumentHeader(
                number, issuedOn, dueOn, guards.sale.contractReference(), guards.version(), guards.replaced());
    }

    @Override
    public String toString() {
        return violations.isEmpty()
                ? "draft of " + amount.withVat()
                : violations.get(0).message();
    }
}
