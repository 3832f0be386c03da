package org.acompte.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Order;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Sale;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Generators of the values of acompte: valid ones, with the awkward cases often enough to be met.
 * <p>
 * For example, {@code SaleArbitraries.draftQuotes()} generates quotes of 1 to 30 lines under 1 to 5 VAT treatments, in
 * currencies of 0, 2 and 3 decimals, priced without or with VAT, VAT rounded per treatment or per line, with discounts
 * and charges.
 * All of them can be sent: no treatment is negative.
 */
public final class SaleArbitraries {
    /** The day of all generated orders. */
    public static final LocalDate ORDERED_ON = LocalDate.of(2026, 1, 15);

    private static final Address ADDRESS = Address.builder()
            .addLine("1 Test Street")
            .postCode("00000")
            .city("Testing")
            .country("FR")
            .build();

    private SaleArbitraries() {}

    /**
     * Returns the seller of all generated quotes.
     *
     * @return a seller
     */
    public static Seller seller() {
        return Seller.builder().name("Seller").address(ADDRESS).build();
    }

    /**
     * Returns the buyer of all generated quotes.
     *
     * @return a business
     */
    public static Buyer buyer() {
        return Buyer.builder()
                .kind(BuyerKind.BUSINESS)
                .name("Buyer")
                .address(ADDRESS)
                .build();
    }

    /**
     * Generates currencies of 0, 2 and 3 decimals.
     *
     * @return mostly euros
     */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.frequency(
                        Tuple.of(6, "EUR"),
                        Tuple.of(1, "CHF"),
                        Tuple.of(2, "JPY"),
                        Tuple.of(1, "BHD"),
                        Tuple.of(1, "KWD"))
                .map(CurrencyUnit::of);
    }

    /**
     * Generates VAT rates above zero.
     *
     * @return rates in use and rates that share badly
     */
    public static Arbitrary<VatRate> rates() {
        Arbitrary<String> common = Arbitraries.of("20", "10", "5.5", "2.1", "21", "19", "7", "25", "8.5", "23");
        Arbitrary<String> awkward = Arbitraries.of("33.3333", "0.0001", "100", "17.5", "13.7");
        return Arbitraries.frequencyOf(Tuple.of(8, common), Tuple.of(1, awkward))
                .map(VatRate::of);
    }

    /**
     * Generates VAT treatments of taxed, zero rated and exempt supplies, some in a group of their own.
     *
     * @return treatments
     */
    public static Arbitrary<VatTreatment> treatments() {
        Arbitrary<VatTreatment> taxed = rates().map(VatTreatment::standard);
        Arbitrary<VatTreatment> others = Arbitraries.of(
                VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO),
                VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Exempt")),
                VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge")),
                VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO),
                VatTreatment.of(VatCategories.CANARY_ISLANDS, VatRate.of("7")));
        Arbitrary<VatTreatment> grouped =
                Combinators.combine(taxed, Arbitraries.of("goods", "services")).as(VatTreatment::withGroup);
        return Arbitraries.frequencyOf(Tuple.of(6, taxed), Tuple.of(3, others), Tuple.of(1, grouped));
    }

    /**
     * Generates discounts and charges, by percentage and by amount.
     *
     * @param currency the currency of the amounts
     * @return sizes from nothing to all, mostly small
     */
    public static Arbitrary<Adjustment> adjustments(CurrencyUnit currency) {
        return adjustmentsIn().map(maker -> maker.apply(currency));
    }

    private static Arbitrary<Function<CurrencyUnit, Adjustment>> adjustmentsIn() {
        Arbitrary<Percentage> shares = decimals(0, 3000, 2).map(Percentage::of);
        Arbitrary<BigDecimal> amounts = decimals(0, 20_000, 3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, shares.map(share -> any -> Adjustment.discount(share))),
                Tuple.of(3, amounts.map(size -> in -> Adjustment.discount(BigMoney.of(in, size)))),
                Tuple.of(1, shares.map(share -> any -> Adjustment.charge(share))),
                Tuple.of(1, amounts.map(size -> in -> Adjustment.charge(BigMoney.of(in, size)))),
                Tuple.of(1, Arbitraries.just(any -> Adjustment.discount(Percentage.HUNDRED))));
    }

    /**
     * Generates lines.
     *
     * @param currency the currency of the prices
     * @param treatments the treatments to choose from, at least one
     * @return lines with whole and broken quantities, prices of up to six decimals, now and then a return, a price for
     *     several units, a discount or a charge
     */
    public static Arbitrary<Line> lines(CurrencyUnit currency, List<VatTreatment> treatments) {
        return linesIn().map(maker -> maker.line(currency, treatments));
    }

    /** Makes a line once the quote is known that it stands on; so all parts of a quote shrink apart. */
    private interface LineMaker {
        Line line(CurrencyUnit currency, List<VatTreatment> treatments);
    }

    private static Arbitrary<LineMaker> linesIn() {
        Arbitrary<BigDecimal> prices = Arbitraries.frequencyOf(
                Tuple.of(6, decimals(0, 500_000, 2)),
                Tuple.of(2, decimals(0, 3_000_000, 6)),
                Tuple.of(2, decimals(0, 200, 2)),
                Tuple.of(1, decimals(1, 2, 0)), // equal lines, so that treatments tie
                Tuple.of(1, Arbitraries.just(new BigDecimal("9.99"))));
        Arbitrary<BigDecimal> quantities = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.just(BigDecimal.ONE)),
                Tuple.of(8, decimals(0, 60, 0)),
                Tuple.of(4, decimals(0, 20_000, 3)),
                Tuple.of(1, decimals(-20, 0, 1)));
        Arbitrary<LineMaker> plain = Combinators.combine(
                        prices, quantities, Arbitraries.integers().between(0, 59))
                .as((price, quantity, choice) -> (currency, treatments) -> Line.of(
                                "Item", BigMoney.of(currency, price), treatments.get(choice % treatments.size()))
                        .withQuantity(Quantity.of(quantity)));
        Arbitrary<LineMaker> adjusted = Combinators.combine(plain, adjustmentsIn())
                .as((maker, adjustment) -> (currency, treatments) ->
                        maker.line(currency, treatments).plus(adjustment.apply(currency)));
        Arbitrary<LineMaker> perDozen = plain.map(maker ->
                (currency, treatments) -> maker.line(currency, treatments).withPricePer(Quantity.of(12)));
        Arbitrary<LineMaker> goods = plain.map(maker ->
                (currency, treatments) -> maker.line(currency, treatments).withNature(SupplyNature.GOODS));
        return Arbitraries.frequencyOf(
                Tuple.of(6, plain), Tuple.of(2, adjusted), Tuple.of(1, perDozen), Tuple.of(1, goods));
    }

    /** A discount or charge on the whole; from 5 on it is spread. */
    private record WholeAdjustment(Function<CurrencyUnit, Adjustment> adjustment, int choice) {
        DocumentAdjustment in(CurrencyUnit currency, List<VatTreatment> treatments) {
            return new DocumentAdjustment(
                    adjustment.apply(currency),
                    choice >= 5 ? Optional.empty() : Optional.of(treatments.get(choice % treatments.size())));
        }
    }

    /**
     * Generates draft quotes that can be sent.
     *
     * @return quotes of 1 to 30 lines under 1 to 5 treatments
     */
    public static Arbitrary<DraftQuote> draftQuotes() {
        Arbitrary<WholeAdjustment> adjustment = Combinators.combine(
                        adjustmentsIn(), Arbitraries.integers().between(0, 9))
                .as(WholeAdjustment::new);
        Arbitrary<List<WholeAdjustment>> adjustments = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(1, adjustment.list().ofMaxSize(3)));
        return Combinators.combine(
                        currencies(),
                        treatments().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                        linesIn().list().ofMinSize(1).ofMaxSize(30),
                        adjustments,
                        Arbitraries.of(PriceBasis.class),
                        Arbitraries.of(VatRounding.class))
                .as((currency, treatments, lines, wholes, basis, rounding) -> draft(
                        lines.stream()
                                .map(maker -> maker.line(currency, treatments))
                                .toList(),
                        wholes.stream()
                                .map(whole -> whole.in(currency, treatments))
                                .toList(),
                        basis,
                        rounding))
                .filter(10_000, draft -> draft.check().isEmpty())
                .withoutEdgeCases();
    }

    private static DraftQuote draft(
            List<Line> lines, List<DocumentAdjustment> adjustments, PriceBasis basis, VatRounding rounding) {
        DraftQuote draft = Quote.draft("D-1", seller(), buyer())
                .plusLines(lines)
                .withPriceBasis(basis)
                .withVatRounding(rounding);
        for (DocumentAdjustment each : adjustments) {
            draft = each.treatment().isPresent()
                    ? draft.plus(each.adjustment(), each.treatment().get())
                    : draft.plus(each.adjustment());
        }
        return draft;
    }

    /**
     * Generates orders.
     *
     * @return the drafts of {@link #draftQuotes}, ordered on {@link #ORDERED_ON}
     */
    public static Arbitrary<Order> orders() {
        return draftQuotes().map(draft -> draft.order(ORDERED_ON));
    }

    /**
     * Generates advances of at most a part of what is sold: firm deposits and earnest money, by share, with VAT and
     * without VAT.
     *
     * @param scope what is sold
     * @param permille the most that is asked, in thousandths of the total
     * @return advances; of a tiny total only shares
     */
    public static Arbitrary<Advance> advances(Scope scope, int permille) {
        return advanceMakers().map(maker -> maker.advance(scope, permille));
    }

    /** An advance of a part, in thousandths, of the most that may be asked. */
    private record AdvanceMaker(int part, String kind, boolean firm) {
        Advance advance(Scope scope, int most) {
            return SaleArbitraries.advance(scope, Math.max(1, part * most / 1000), kind, firm);
        }
    }

    private static Arbitrary<AdvanceMaker> advanceMakers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of("share", "with-vat", "without-vat"),
                        Arbitraries.of(true, true, false))
                .as(AdvanceMaker::new);
    }

    /** An advance of a part of the total in thousandths; of a tiny total only shares. */
    static Advance advance(Scope scope, int permille, String kind, boolean firm) {
        CurrencyUnit currency = scope.currency();
        long withVat = scope.total().withVatMinor() * permille / 1000;
        long withoutVat = scope.total().withoutVatMinor() * permille / 1000;
        AdvanceAmount amount = new AdvanceAmount.Share(Percentage.ofMillionths(permille * 1000L));
        if (kind.equals("with-vat") && withVat > 0) {
            amount = new AdvanceAmount.WithVat(MinorUnits.money(currency, withVat));
        } else if (kind.equals("without-vat") && withoutVat > 0) {
            amount = new AdvanceAmount.WithoutVat(MinorUnits.money(currency, withoutVat));
        }
        return firm ? new Deposit(amount) : new EarnestMoney(amount);
    }

    /**
     * Generates deposit plans that fit what is sold.
     *
     * @param scope what is sold
     * @return plans of 0 to 8 instalments of every kind, to the cent or with exact VAT
     */
    public static Arbitrary<DepositPlan> depositPlans(Scope scope) {
        return plansIn().map(maker -> maker.apply(scope));
    }

    private static Arbitrary<Function<Scope, DepositPlan>> plansIn() {
        Arbitrary<Function<Scope, DepositPlan>> mixed = advanceMakers()
                .list()
                .ofMaxSize(8)
                .map(makers -> scope -> fitting(
                        makers.stream()
                                .map(maker -> maker.advance(scope, 1000 / makers.size()))
                                .toList(),
                        scope));
        Arbitrary<Function<Scope, DepositPlan>> percentages = percentagePlans().map(plan -> any -> plan);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, mixed), Tuple.of(1, percentages)),
                        Arbitraries.of(DepositRounding.class))
                .as((maker, rounding) -> scope -> maker.apply(scope).withRounding(rounding));
    }

    /** The plan of as many of the advances as fit: the VAT on one without VAT may be a little too much. */
    static DepositPlan fitting(List<Advance> advances, Scope scope) {
        DepositPlan plan = DepositPlan.of(advances.toArray(new Advance[0]));
        return plan.check("D-1", scope).isEmpty() ? plan : fitting(advances.subList(1, advances.size()), scope);
    }

    /**
     * Generates plans of 1 to 8 percentages that add up to 100.
     *
     * @return plans to the cent
     */
    public static Arbitrary<DepositPlan> percentagePlans() {
        Arbitrary<Long> cuts = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(1, 99).map(percent -> percent * 10_000)),
                Tuple.of(1, Arbitraries.longs().between(1, 999_999)));
        return cuts.list().uniqueElements().ofMaxSize(7).map(SaleArbitraries::cutAt);
    }

    /** A plan of percentages, cut at cumulated shares in millionths. */
    static DepositPlan cutAt(List<Long> cuts) {
        List<Instalment> instalments = new ArrayList<>();
        long before = 0;
        List<Long> ends = new ArrayList<>(cuts.stream().sorted().toList());
        ends.add(1_000_000L);
        for (long end : ends) {
            instalments.add(Instalment.of(Deposit.of(Percentage.ofMillionths(end - before))));
            before = end;
        }
        return DepositPlan.of(instalments);
    }

    /**
     * Generates sales without facts.
     *
     * @return an order with a plan that fits it
     */
    public static Arbitrary<Sale> sales() {
        return Combinators.combine(orders(), plansIn())
                .as((order, maker) -> Sale.of(order, maker.apply(order.scope())));
    }

    /**
     * Generates amounts of money.
     *
     * @param currency the currency
     * @param most the greatest amount in minor units
     * @return amounts from one minor unit
     */
    public static Arbitrary<Money> amounts(CurrencyUnit currency, long most) {
        return Arbitraries.longs().between(1, most).map(minor -> MinorUnits.money(currency, minor));
    }

    private static Arbitrary<BigDecimal> decimals(long least, long most, int scale) {
        return Arbitraries.longs().between(least, most).map(unscaled -> BigDecimal.valueOf(unscaled, scale));
    }
}
