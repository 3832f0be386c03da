package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.PurchaseRegime;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.VatSupply;

/**
 * When and at which rate a buyer in France owes the VAT on a purchase itself (French: <i>autoliquidation</i>).
 * <ul>
 *   <li>An acquisition from another member state: on the day of the invoice, on the 15th of the month after the supply at the
 *       latest; never on an advance.
 *   <li>A service from abroad: when it is done, an advance when it is paid.
 *   <li>A supply in France by someone who is not established there, and subcontracted works: as a sale in France would.
 *       Subcontracted works bear the standard rate, whatever the main contract bears.
 * </ul>
 * For example, {@code SelfAssessment.of(purchase, FrenchPurchases.subcontractedWorks(FrenchTerritory.MAINLAND))}.
 * Immutable.
 *
 * @law CGI art. 269, 2-d: acquisitions; BOI-TVA-BASE-20-30
 * @law CGI art. 283, 1, 2 and 2 nonies: where the buyer is liable
 * @law BOI-TVA-LIQ-30-20-90-40 § 20: subcontracted works bear the standard rate
 */
public final class FrenchPurchases implements PurchaseRegime {
    private static final Set<VatCategory> INTRA_COMMUNITY = Set.of(VatCategories.INTRA_COMMUNITY);
    private static final Set<VatCategory> REVERSE_CHARGE = Set.of(VatCategories.REVERSE_CHARGE);
    /** A supplier outside the European Union does not know the category AE. */
    private static final Set<VatCategory> FROM_ABROAD =
            Set.of(VatCategories.REVERSE_CHARGE, VatCategories.OUT_OF_SCOPE);

    private final PurchaseKind kind;
    private final Set<VatCategory> categories;
    private final FrenchTerritory territory;
    private final FrenchRateKind rate;
    private final Map<VatTreatment, FrenchRateKind> otherRates;

    private FrenchPurchases(
            PurchaseKind kind,
            Set<VatCategory> categories,
            FrenchTerritory territory,
            FrenchRateKind rate,
            Map<VatTreatment, FrenchRateKind> otherRates) {
        this.kind = kind;
        this.categories = categories;
        this.territory = Objects.requireNonNull(territory, "territory");
        this.rate = Objects.requireNonNull(rate, "rate");
        this.otherRates = otherRates;
    }

    /**
     * Returns the regime of goods from another member state, invoiced with category K.
     *
     * @param territory where the buyer is
     * @param rate which rate the goods bear there
     * @return the regime
     */
    public static FrenchPurchases intraEuAcquisition(FrenchTerritory territory, FrenchRateKind rate) {
        return new FrenchPurchases(PurchaseKind.INTRA_EU_ACQUISITION, INTRA_COMMUNITY, territory, rate, Map.of());
    }

    /**
     * Returns the regime of services under the general rule from a taxable person that is not established in France, invoiced
     * with category AE or O.
     *
     * @param territory where the buyer is
     * @param rate which rate the services bear there
     * @return the regime
     */
    public static FrenchPurchases serviceFromAbroad(FrenchTerritory territory, FrenchRateKind rate) {
        return new FrenchPurchases(PurchaseKind.SERVICE_FROM_ABROAD, FROM_ABROAD, territory, rate, Map.of());
    }

    /**
     * Returns the regime of what a supplier supplies in France without being established there, invoiced with category AE
     * or O.
     *
     * @param territory where it is supplied
     * @param rate which rate it bears there
     * @return the regime
     */
    public static FrenchPurchases supplierNotEstablished(FrenchTerritory territory, FrenchRateKind rate) {
        return new FrenchPurchases(PurchaseKind.SUPPLIER_NOT_ESTABLISHED, FROM_ABROAD, territory, rate, Map.of());
    }

    /**
     * Returns the regime of works done by a subcontractor, invoiced with category AE: always at the standard rate.
     *
     * @param territory where the works are, not in Corsica
     * @return the regime
     * @throws org.acompte.rule.RuleViolationException if the works are in Corsica, whose rate is to be stated (AC-SLF-02)
     */
    public static FrenchPurchases subcontractedWorks(FrenchTerritory territory) {
        if (territory == FrenchTerritory.CORSICA) {
            throw FrenchRules.CORSICAN_SUBCONTRACT.broken("territory", territory.code());
        }
        return new FrenchPurchases(
                PurchaseKind.SUBCONTRACTED_WORKS, REVERSE_CHARGE, territory, FrenchRateKind.STANDARD, Map.of());
    }

    /**
     * Returns the regime of works done by a subcontractor in Corsica, invoiced with category AE.
     * <p>
     * The doctrine says that subcontracted works bear the standard rate, the law that works in Corsica bear a rate of their own;
     * which one prevails was found nowhere, so the host states it.
     *
     * @param rate {@link FrenchRateKind#STANDARD} or {@link FrenchRateKind#CORSICAN_WORKS}
     * @return the regime
     * @throws org.acompte.rule.RuleViolationException if it is another rate (AC-SLF-02)
     * @law BOI-TVA-LIQ-30-20-90-40 § 20: the standard rate for subcontracted works
     * @law CGI art. 297, I-1, 5°: the rate of works in Corsica
     */
    public static FrenchPurchases subcontractedWorksInCorsica(FrenchRateKind rate) {
        if (rate != FrenchRateKind.STANDARD && rate != FrenchRateKind.CORSICAN_WORKS) {
            throw FrenchRules.CORSICAN_SUBCONTRACT.broken("territory", rate.code());
        }
        return new FrenchPurchases(
                PurchaseKind.SUBCONTRACTED_WORKS, REVERSE_CHARGE, FrenchTerritory.CORSICA, rate, Map.of());
    }

    /**
     * Returns this regime with another rate for a part of the purchase.
     *
     * @param invoiced the treatment of that part on the invoice of the supplier, with a group of its own
     * @param other which rate it bears
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if works are subcontracted and the rate is not the standard one
     *     (AC-SLF-01)
     */
    public FrenchPurchases withRate(VatTreatment invoiced, FrenchRateKind other) {
        if (kind == PurchaseKind.SUBCONTRACTED_WORKS && other != FrenchRateKind.STANDARD) {
            throw FrenchRules.SUBCONTRACT_RATE.broken("rate", other.code(), "treatment", invoiced);
        }
        Map<VatTreatment, FrenchRateKind> more = new HashMap<>(otherRates);
        more.put(Objects.requireNonNull(invoiced, "invoiced"), other);
        return new FrenchPurchases(kind, categories, territory, rate, Map.copyOf(more));
    }

    @Override
    public PurchaseKind kind() {
        return kind;
    }

    /**
     * Returns where the VAT is due.
     *
     * @return the territory whose rates count
     */
    public FrenchTerritory territory() {
        return territory;
    }

    @Override
    public boolean taxes(VatTreatment invoiced) {
        return categories.contains(invoiced.category());
    }

    @Override
    public VatTreatment treatment(VatTreatment invoiced, LocalDate on) {
        VatTreatment taxed = FrenchVat.rate(territory, otherRates.getOrDefault(invoiced, rate))
                .on(on);
        return invoiced.group().map(taxed::withGroup).orElse(taxed);
    }

    @Override
    public TaxPoint advance(VatSupply supply, LocalDate on) {
        Optional<TaxPoint> own = PurchaseTable.ADVANCES.find(kind).map(point -> point.on(on));
        return liable(own.orElseGet(() -> FrenchVat.regime().advance(asSale(supply), on)), on);
    }

    @Override
    public TaxPoint balance(VatSupply supply, LocalDate on) {
        Optional<TaxPoint> own = PurchaseTable.BALANCES.find(kind).map(point -> point.on(on));
        return liable(own.orElseGet(() -> FrenchVat.regime().balance(asSale(supply), on)), on);
    }

    @Override
    public Citation givenBack(VatSupply supply, LocalDate on) {
        return FrenchVat.regime().givenBack(asSale(supply), on);
    }

    /** The same as a sale in France with VAT. */
    private static VatSupply asSale(VatSupply supply) {
        return new VatSupply(FrenchVat.STANDARD, supply.nature());
    }

    private TaxPoint liable(TaxPoint point, LocalDate on) {
        String article = PurchaseTable.ARTICLES.of(kind).on(on);
        return TaxPoint.of(
                point.basis(), Citation.of(article + "; " + point.citation().text()));
    }

    @Override
    public String toString() {
        return kind.code() + " in " + territory + " at the " + rate.code() + " rate";
    }
}
