package org.acompte.vat.fr.ca3;

import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatSide;
import org.acompte.vat.fr.FrenchTerritory;

/**
 * A VAT ledger with what a return has to know of it besides: where its VAT is due, and on which side it stands.
 * <p>
 * The rate alone does not say where: 2.1 % has one line for the mainland, one for Corsica and one overseas.
 * For example, {@code Ca3Book.sales(VatLedger.of(sale, FrenchVat.regime()), FrenchTerritory.MAINLAND)}.
 *
 * @param ledger the movements
 * @param territory where the VAT is due
 * @param subject sales, sales taxed in another member state, or purchases
 * @param purchase why the buyer owes the VAT; empty for sales
 * @param deductible the share of self-assessed VAT that the buyer may deduct; 0 % for sales
 */
public record Ca3Book(
        VatLedger ledger,
        FrenchTerritory territory,
        Subject subject,
        Optional<PurchaseKind> purchase,
        Percentage deductible) {

    /** What a ledger is about. */
    public enum Subject {
        /** Sales, with French VAT or without VAT. */
        SALES("sales", VatSide.SUPPLY),
        /** Sales to consumers with the VAT of another member state, declared there or in the one-stop shop. */
        SALES_TAXED_ELSEWHERE("sales taxed elsewhere", VatSide.SUPPLY),
        /** Purchases on which the buyer owes the VAT. */
        PURCHASES("purchases", VatSide.PURCHASE);

        private final String words;
        private final VatSide side;

        Subject(String words, VatSide side) {
            this.words = words;
            this.side = side;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Checks that all movements are on the side of the subject.
     *
     * @throws org.acompte.rule.RuleViolationException if one is on the other side (AC-CTR-05)
     * @throws IllegalArgumentException if a ledger of purchases does not say which kind, or one of sales does
     */
    public Ca3Book {
        Objects.requireNonNull(ledger, "ledger");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(deductible, "deductible");
        if (purchase.isPresent() != (subject == Subject.PURCHASES)) {
            throw new IllegalArgumentException("purchases have a kind, and only they");
        }
        for (VatMovement movement : ledger.movements()) {
            if (movement.side() != subject.side) {
                throw Ca3Rules.SIDE.broken(
                        "expected",
                        subject,
                        "movement",
                        movement,
                        "side",
                        movement.side().code());
            }
        }
    }

    /**
     * Returns a ledger of sales.
     *
     * @param ledger the movements of a sale
     * @param territory where the VAT is due
     * @return the book
     * @throws org.acompte.rule.RuleViolationException if it has movements of purchases (AC-CTR-05)
     */
    public static Ca3Book sales(VatLedger ledger, FrenchTerritory territory) {
        return new Ca3Book(ledger, territory, Subject.SALES, Optional.empty(), Percentage.ZERO);
    }

    /**
     * Returns a ledger of distance sales with the VAT of another member state.
     *
     * @param ledger the movements of a sale
     * @param territory from where the goods left
     * @return the book
     * @throws org.acompte.rule.RuleViolationException if it has movements of purchases (AC-CTR-05)
     */
    public static Ca3Book salesTaxedElsewhere(VatLedger ledger, FrenchTerritory territory) {
        return new Ca3Book(ledger, territory, Subject.SALES_TAXED_ELSEWHERE, Optional.empty(), Percentage.ZERO);
    }

    /**
     * Returns a ledger of purchases on which the buyer owes the VAT.
     *
     * @param ledger the movements, from {@link org.acompte.vat.SelfAssessment}
     * @param kind why the buyer owes the VAT
     * @param territory where the VAT is due
     * @param deductible the share of the VAT that the buyer may deduct, such as 100 %
     * @return the book
     * @throws org.acompte.rule.RuleViolationException if it has movements of sales (AC-CTR-05)
     */
    public static Ca3Book purchases(
            VatLedger ledger, PurchaseKind kind, FrenchTerritory territory, Percentage deductible) {
        return new Ca3Book(ledger, territory, Subject.PURCHASES, Optional.of(kind), deductible);
    }
}
