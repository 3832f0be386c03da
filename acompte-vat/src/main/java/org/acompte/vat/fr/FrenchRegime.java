package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.acompte.vat.fr.SellerScheme.Kind;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/**
 * When VAT becomes chargeable for a French seller, with its options, each from a day on.
 * <p>
 * Services on receipt, advances included. Goods on the supply; an advance on goods on receipt since 2023-01-01, even under an
 * older contract, and before that only with the supply. A base without VAT (categories E, O and Z) is reported on the day
 * on which VAT would be due.
 * <ul>
 *   <li>Exempt goods to another member state (category K): an advance waits for the supply; then the invoice counts, at the
 *       latest the fifteenth of the next month.
 *   <li>Exported goods (category G): an advance waits for the supply.
 *   <li>Reverse charge (category AE): the host {@linkplain #withReverseCharge says why} the buyer owes the VAT; without that
 *       it is refused. A service to a business in another member state is reported on the supply, its advances on receipt.
 * </ul>
 * For example, a seller of services with the option for debits since July 2026:
 * <pre>{@code
 * FrenchRegime regime = FrenchVat.regime()
 *         .withDebits(LocalDate.of(2026, 7, 1), DepositInvoiceUnderDebits.notAsDebit("practice of the seller"));
 * VatLedger ledger = VatLedger.of(sale, regime);
 * }</pre>
 * Immutable; equal if the options are.
 *
 * @law CGI art. 269, 2-a: goods on the supply; an advance on receipt (loi 2021-1900 art. 30, since 2023-01-01)
 * @law CGI art. 269, 2-c: services on receipt of advances, price and remuneration, or by option on debits
 * @law CGI art. 272, 1: VAT on what is cancelled or unpaid is given back
 */
public final class FrenchRegime implements VatRegime {
    static final FrenchRegime ORDINARY = new FrenchRegime(
            Provision.of(
                    "how the seller is taxed (CGI art. 269)",
                    dated(LocalDate.parse(TaxPointTable.FIRST_DAY), SellerScheme.of(Kind.RECEIPTS))),
            Optional.empty());

    private final Provision<SellerScheme> schemes;
    private final Optional<FrenchReverseCharge> reverseCharge;

    private FrenchRegime(Provision<SellerScheme> schemes, Optional<FrenchReverseCharge> reverseCharge) {
        this.schemes = schemes;
        this.reverseCharge = reverseCharge;
    }

    /**
     * Returns this regime with the option for debits (French: <i>option pour les débits</i>): services are taxed when they are
     * invoiced. A deposit that is received before is taxed on receipt; the option never delays.
     *
     * @param from the first day of the option, later than the last change
     * @param deposits whether a deposit invoice is a debit, and why
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is not later than the last change (AC-LAW-02),
     *     or the law of that day is not known (AC-LAW-01)
     */
    public FrenchRegime withDebits(LocalDate from, DepositInvoiceUnderDebits deposits) {
        return from(from, new SellerScheme(Kind.DEBITS, Optional.of(deposits)));
    }

    /**
     * Returns this regime with the option for deliveries (French: <i>option pour les livraisons</i>): works are taxed when they
     * are done, their advances on receipt. It is for sales of works; other services of the seller need a regime without it.
     *
     * @param from the first day of the option, later than the last change
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is not later than the last change (AC-LAW-02),
     *     or the law of that day is not known (AC-LAW-01)
     */
    public FrenchRegime withDeliveries(LocalDate from) {
        return from(from, SellerScheme.of(Kind.DELIVERIES));
    }

    /**
     * Returns this regime with the exemption of small businesses (French: <i>franchise en base</i>).
     * <p>
     * Its supplies are of category E and have no VAT. VAT that it charges all the same is due because it stands on the
     * invoice.
     *
     * @param from the first day without VAT, later than the last change
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is not later than the last change (AC-LAW-02),
     *     or the law of that day is not known (AC-LAW-01)
     * @law CGI art. 293 B
     * @law CGI art. 283, 3: who writes VAT on an invoice owes it
     */
    public FrenchRegime withSmallBusinessExemption(LocalDate from) {
        return from(from, SellerScheme.of(Kind.SMALL_BUSINESS_EXEMPTION));
    }

    /**
     * Returns this regime with services on receipt from a day on: an option or the exemption has ended.
     *
     * @param from the first day, later than the last change
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the day is not later than the last change (AC-LAW-02),
     *     or the law of that day is not known (AC-LAW-01)
     */
    public FrenchRegime withReceipts(LocalDate from) {
        return from(from, SellerScheme.of(Kind.RECEIPTS));
    }

    /**
     * Returns this regime for a sale whose buyer owes the VAT.
     *
     * @param why why it does
     * @return a copy
     */
    public FrenchRegime withReverseCharge(FrenchReverseCharge why) {
        return new FrenchRegime(schemes, Optional.of(why));
    }

    /**
     * Returns this regime with another way of taxing the seller from a day on; what a reader of stored regimes needs.
     *
     * @param day the first day, later than the last change
     * @param scheme how the seller is taxed from then on
     * @return a copy, as {@link #withDebits}, {@link #withDeliveries}, {@link #withSmallBusinessExemption} or
     *     {@link #withReceipts} give it
     * @throws org.acompte.rule.RuleViolationException if the day is not later than the last change (AC-LAW-02),
     *     or the law of that day is not known (AC-LAW-01)
     */
    public FrenchRegime from(LocalDate day, SellerScheme scheme) {
        return new FrenchRegime(schemes.and(dated(day, scheme)), reverseCharge);
    }

    /**
     * Returns how the seller is taxed over time.
     *
     * @return the ways of taxing it with their days, of which the first is on receipts
     */
    public Provision<SellerScheme> schemes() {
        return schemes;
    }

    /**
     * Returns why the buyer owes the VAT.
     *
     * @return the reason; empty if the seller owes it
     */
    public Optional<FrenchReverseCharge> reverseCharge() {
        return reverseCharge;
    }

    private static Dated<SellerScheme> dated(LocalDate day, SellerScheme scheme) {
        String article = TaxPointTable.SCHEMES.of(scheme.kind()).on(day).text();
        return Dated.since(day, scheme, article);
    }

    /**
     * Tells whether the seller has the option for debits.
     *
     * @param day the day
     * @return true from the first day of the option to the eve of the next change
     */
    public boolean isOnDebits(LocalDate day) {
        return kind(day) == Kind.DEBITS;
    }

    /**
     * Tells whether the seller is exempt as a small business.
     *
     * @param day the day
     * @return true from the first day of the exemption to the eve of the next change
     */
    public boolean hasSmallBusinessExemption(LocalDate day) {
        return kind(day) == Kind.SMALL_BUSINESS_EXEMPTION;
    }

    private Kind kind(LocalDate day) {
        return schemes.on(day).kind();
    }

    /**
     * Returns when VAT on an advance is due.
     *
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01), there is none for such
     *     a supply (AC-LAW-03), or nothing says why the buyer owes the VAT (AC-FRA-08)
     */
    @Override
    public TaxPoint advance(VatSupply supply, LocalDate on) {
        return TaxPointTable.ADVANCES.of(caseOf(supply, on)).on(on);
    }

    /**
     * Returns when the rest of VAT is due.
     *
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01), there is none for such
     *     a supply (AC-LAW-03), or nothing says why the buyer owes the VAT (AC-FRA-08)
     */
    @Override
    public TaxPoint balance(VatSupply supply, LocalDate on) {
        return TaxPointTable.BALANCES.of(caseOf(supply, on)).on(on);
    }

    @Override
    public Citation givenBack(VatSupply supply, LocalDate on) {
        return (supply.bearsVat() ? TaxPointTable.VAT_GIVEN_BACK : TaxPointTable.BASE_TAKEN_BACK).on(on);
    }

    private TaxPointTable.Case caseOf(VatSupply supply, LocalDate on) {
        return new TaxPointTable.Case(operation(supply, on), supply.nature());
    }

    private Operation operation(VatSupply supply, LocalDate on) {
        VatCategory category = supply.treatment().category();
        if (category.equals(VatCategories.REVERSE_CHARGE)) {
            return reverseCharge
                    .orElseThrow(() -> FrenchRules.REVERSE_CHARGE.broken("supply", supply))
                    .operation();
        }
        if (category.equals(VatCategories.INTRA_COMMUNITY)) {
            return Operation.INTRA_EU_SUPPLY;
        }
        if (category.equals(VatCategories.CANARY_ISLANDS)
                || category.equals(VatCategories.CEUTA_AND_MELILLA)
                || category.equals(VatCategories.SPLIT_PAYMENT)) {
            return Operation.NOT_OF_FRANCE;
        }
        boolean goods = supply.nature() == SupplyNature.GOODS;
        if (category.equals(VatCategories.EXPORT) && goods) {
            return Operation.EXPORT;
        }
        SellerScheme scheme = schemes.on(on);
        if (scheme.kind() == Kind.SMALL_BUSINESS_EXEMPTION) {
            return supply.bearsVat() ? Operation.VAT_OF_SMALL_BUSINESS : Operation.SMALL_BUSINESS;
        }
        return goods ? Operation.ORDINARY : scheme.services();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrenchRegime that
                && schemes.equals(that.schemes)
                && reverseCharge.equals(that.reverseCharge);
    }

    @Override
    public int hashCode() {
        return 31 * schemes.hashCode() + reverseCharge.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("France: goods on the supply, advances on receipt");
        schemes.versions()
                .forEach(version -> text.append(", ")
                        .append(version.value())
                        .append(" from ")
                        .append(version.validity().startInclusive()));
        reverseCharge.ifPresent(why -> text.append(", reverse charge of ").append(why.code()));
        return text.toString();
    }
}
