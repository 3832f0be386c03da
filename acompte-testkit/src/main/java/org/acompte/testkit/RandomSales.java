package org.acompte.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.acompte.deposit.Consumption;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Order;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.SupplyCondition;
import org.acompte.sale.UnpaidDeposits;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Makes the sales of {@link Walks} with dice: as awkward as those of {@link SaleArbitraries}, but small and fast. */
final class RandomSales {
    private static final Seller SELLER = SaleArbitraries.seller();
    private static final Buyer BUYER = SaleArbitraries.buyer();
    private static final List<CurrencyUnit> CURRENCIES = List.of(
            CurrencyUnit.of("EUR"),
            CurrencyUnit.of("EUR"),
            CurrencyUnit.of("EUR"),
            CurrencyUnit.of("CHF"),
            CurrencyUnit.of("JPY"),
            CurrencyUnit.of("BHD"));
    private static final List<VatTreatment> TAXED = List.of(
            standard("20"),
            standard("10"),
            standard("5.5"),
            standard("2.1"),
            standard("21"),
            standard("8.5"),
            standard("19"),
            standard("33.3333"),
            standard("0.0001"),
            standard("100"),
            standard("13.7"));
    private static final List<VatTreatment> OTHERS = List.of(
            VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO),
            VatTreatment.of(VatCategories.EXEMPT, ExemptionReason.of("VATEX-EU-132", "Exempt")),
            VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge")),
            VatTreatment.of(VatCategories.OUT_OF_SCOPE, VatRate.ZERO),
            VatTreatment.of(VatCategories.CANARY_ISLANDS, VatRate.of("7")),
            standard("20").withGroup("goods"),
            standard("20").withGroup("services"));
    /** What is supplied under a treatment is always the same, so that its VAT has one moment. */
    private static final List<VatTreatment> GOODS = List.of(
            standard("5.5"), standard("21"), standard("8.5"), standard("20").withGroup("goods"));

    private static final List<String> KINDS = List.of("share", "with-vat", "without-vat");

    private static final List<Consumption> CONSUMPTIONS = List.of(
            Consumption.PRO_RATA,
            Consumption.FIRST,
            Consumption.LAST,
            Consumption.cappedAt(Percentage.of(20)),
            Consumption.cappedAt(Percentage.of("33.3333")));

    private final Dice dice;

    RandomSales(Dice dice) {
        this.dice = dice;
    }

    private static VatTreatment standard(String rate) {
        return VatTreatment.standard(VatRate.of(rate));
    }

    Sale sale() {
        Scope scope = scope();
        return Sale.of(new Order("D-1", SELLER, BUYER, scope, SaleArbitraries.ORDERED_ON), terms(scope));
    }

    /** The usual terms in a third of all cases. */
    private SaleTerms terms(Scope scope) {
        SaleTerms terms = SaleTerms.of(plan(scope));
        if (dice.percent(35)) {
            return terms;
        }
        terms = terms.withConsumption(dice.oneOf(CONSUMPTIONS))
                .withUnpaidDeposits(dice.oneOf(List.of(UnpaidDeposits.values())))
                .withSupplyCondition(dice.oneOf(List.of(SupplyCondition.values())));
        for (int i = dice.percent(50) ? 0 : dice.between(1, 3); i > 0; i--) {
            Percentage share = Percentage.ofMillionths(dice.between(1, dice.percent(90) ? 100_000 : 300_000));
            terms = terms.plus(RetentionClause.of("clause " + i, share));
        }
        return dice.percent(50) ? terms : terms.withTolerance(MinorUnits.money(scope.currency(), dice.between(0, 500)));
    }

    /** A scope that can be agreed on: drawn anew while a treatment has more returns or discounts than supplies. */
    private Scope scope() {
        while (true) {
            CurrencyUnit currency = dice.oneOf(CURRENCIES);
            List<VatTreatment> treatments = treatments();
            DraftQuote draft = Quote.draft("D-1", SELLER, BUYER)
                    .plusLines(lines(currency, treatments))
                    .withPriceBasis(dice.oneOf(List.of(PriceBasis.values())))
                    .withVatRounding(dice.oneOf(List.of(VatRounding.values())));
            for (DocumentAdjustment each : adjustments(currency, treatments)) {
                draft = each.treatment().isPresent()
                        ? draft.plus(each.adjustment(), each.treatment().get())
                        : draft.plus(each.adjustment());
            }
            if (draft.check().isEmpty()) {
                return draft.scope();
            }
        }
    }

    private List<Line> lines(CurrencyUnit currency, List<VatTreatment> treatments) {
        List<Line> lines = new ArrayList<>();
        for (int i = dice.between(1, 6); i > 0; i--) {
            lines.add(line(currency, dice.oneOf(treatments)));
        }
        return lines;
    }

    private List<VatTreatment> treatments() {
        List<VatTreatment> treatments = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            treatments.add(dice.oneOf(dice.percent(70) ? TAXED : OTHERS));
        }
        return treatments;
    }

    private Line line(CurrencyUnit currency, VatTreatment treatment) {
        Line line = Line.of("Item", BigMoney.of(currency, price()), treatment)
                .withQuantity(Quantity.of(quantity()))
                .withNature(GOODS.contains(treatment) ? SupplyNature.GOODS : SupplyNature.SERVICES);
        if (dice.percent(20)) {
            line = line.plus(adjustment(currency));
        }
        return dice.percent(10) ? line.withPricePer(Quantity.of(12)) : line;
    }

    private BigDecimal price() {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> dice.decimal(0, 500_000, 2);
            case 4, 5 -> dice.decimal(0, 3_000_000, 6);
            case 6, 7 -> dice.decimal(0, 200, 2);
            case 8 -> dice.decimal(1, 2, 0); // equal lines, so that treatments tie
            default -> dice.decimal(0, 500_000_000, 2); // products beyond 64 bits
        };
    }

    private BigDecimal quantity() {
        int kind = dice.between(0, 19);
        if (kind < 10) {
            return BigDecimal.ONE;
        }
        return kind < 16 ? dice.decimal(0, 60, 0) : kind < 19 ? dice.decimal(0, 20_000, 3) : dice.decimal(-20, 0, 1);
    }

    private Adjustment adjustment(CurrencyUnit currency) {
        return switch (dice.between(0, 9)) {
            case 0, 1, 2, 3 -> Adjustment.discount(Percentage.of(dice.decimal(0, 3000, 2)));
            case 4, 5, 6 -> Adjustment.discount(BigMoney.of(currency, dice.decimal(0, 20_000, 3)));
            case 7 -> Adjustment.charge(Percentage.of(dice.decimal(0, 3000, 2)));
            case 8 -> Adjustment.charge(BigMoney.of(currency, dice.decimal(0, 20_000, 3)));
            default -> Adjustment.discount(Percentage.HUNDRED);
        };
    }

    private List<DocumentAdjustment> adjustments(CurrencyUnit currency, List<VatTreatment> treatments) {
        List<DocumentAdjustment> adjustments = new ArrayList<>();
        for (int i = dice.percent(75) ? 0 : dice.between(1, 3); i > 0; i--) {
            Optional<VatTreatment> treatment =
                    dice.percent(50) ? Optional.empty() : Optional.of(dice.oneOf(treatments));
            adjustments.add(new DocumentAdjustment(adjustment(currency), treatment));
        }
        return adjustments;
    }

    private DepositPlan plan(Scope scope) {
        DepositRounding rounding = dice.percent(75) ? DepositRounding.TO_THE_CENT : DepositRounding.EXACT_VAT;
        if (dice.percent(30)) {
            return percentages().withRounding(rounding);
        }
        List<Advance> advances = new ArrayList<>();
        int count = dice.between(0, 5);
        for (int i = 0; i < count; i++) {
            int permille = Math.max(1, dice.between(1, 1000) / count);
            advances.add(SaleArbitraries.advance(scope, permille, dice.oneOf(KINDS), dice.percent(67)));
        }
        return SaleArbitraries.fitting(advances, scope).withRounding(rounding);
    }

    private DepositPlan percentages() {
        int unit = dice.percent(75) ? 10_000 : 1;
        List<Long> cuts = new ArrayList<>();
        for (int i = dice.between(0, 5); i > 0; i--) {
            long cut = (long) dice.between(1, 1_000_000 / unit - 1) * unit;
            if (!cuts.contains(cut)) {
                cuts.add(cut);
            }
        }
        return SaleArbitraries.cutAt(cuts);
    }
}
