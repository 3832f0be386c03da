package org.acompte.vat.fr.ca3;

import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.Percentage;
import org.acompte.sale.Sale;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.SelfAssessment;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatSide;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.FrenchTerritory;

/**
 * A VAT ledger with what a return has to know of it besides: where its VAT is due, and on which side it stands.
 * <p>
 * The rate alone does not say where: 2.1 % has one line for the mainland, one for Corsica and one overseas.
 * For example, {@code Ca3Book.sales(VatLedger.of(sale, FrenchVat.regime()), FrenchTerritory.MAINLAND)}.
 * Immutable.
 */
public final class Ca3Book {
    private final VatLedger ledger;
    private final FrenchTerritory territory;
    private final Subject subject;
    private final Optional<PurchaseKind> purchase;
    private final Percentage deductible;

    private Ca3Book(
            VatLedger ledger,
            FrenchTerritory territory,
            Subject subject,
            Optional<PurchaseKind> purchase,
            Percentage deductible) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.territory = Objects.requireNonNull(territory, "territory");
        this.subject = subject;
        this.purchase = purchase;
        this.deductible = Objects.requireNonNull(deductible, "deductible");
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

    /** What a ledger is about. */
    public enum Subject {
        /** Sales, with French VAT or without VAT. */
        SALES("sales", "sales", VatSide.SUPPLY),
        /** Sales to consumers with the VAT of another member state, declared there or in the one-stop shop. */
        SALES_TAXED_ELSEWHERE("sales-taxed-elsewhere", "sales taxed elsewhere", VatSide.SUPPLY),
        /** Purchases on which the buyer owes the VAT. */
        PURCHASES("purchases", "purchases", VatSide.PURCHASE);

        private final String code;
        private final String words;
        private final VatSide side;

        Subject(String code, String words, VatSide side) {
            this.code = code;
            this.words = words;
            this.side = side;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }

        @Override
        public String toString() {
            return words;
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
     * Returns the ledger of a purchase on which the buyer owes the VAT.
     *
     * @param purchase the purchase, described as the sale of the supplier
     * @param regime why the buyer owes the VAT, where and at which rate
     * @param deductible the share of the VAT that the buyer may deduct, such as 100 %
     * @return the book, whose ledger is that of {@link SelfAssessment#of}
     * @throws org.acompte.rule.RuleViolationException as {@link SelfAssessment#of}
     */
    public static Ca3Book purchases(Sale purchase, FrenchPurchases regime, Percentage deductible) {
        return new Ca3Book(
                SelfAssessment.of(purchase, regime),
                regime.territory(),
                Subject.PURCHASES,
                Optional.of(regime.kind()),
                deductible);
    }

    /**
     * Returns the ledger.
     *
     * @return its movements are all on the side of the subject
     */
    public VatLedger ledger() {
        return ledger;
    }

    /**
     * Returns where the VAT is due.
     *
     * @return the territory whose lines count
     */
    public FrenchTerritory territory() {
        return territory;
    }

    /**
     * Returns what the ledger is about.
     *
     * @return sales, sales taxed in another member state, or purchases
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Returns why the buyer owes the VAT.
     *
     * @return the kind of purchase; empty for sales
     */
    public Optional<PurchaseKind> purchase() {
        return purchase;
    }

    /**
     * Returns the share of self-assessed VAT that the buyer may deduct.
     *
     * @return the share; 0 % for sales
     */
    public Percentage deductible() {
        return deductible;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ca3Book that
                && ledger.equals(that.ledger)
                && territory == that.territory
                && subject == that.subject
                && purchase.equals(that.purchase)
                && deductible.equals(that.deductible);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ledger, territory, subject, purchase, deductible);
    }

    @Override
    public String toString() {
        return subject + purchase.map(kind -> " (" + kind.code() + ")").orElse("") + " in " + territory.code() + ": "
                + ledger;
    }
}
