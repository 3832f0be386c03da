package org.acompte.testkit.runner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.Instalment;
import org.acompte.quote.Line;
import org.acompte.quote.Order;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleTerms;
import org.joda.money.BigMoney;

/** Sales that are a little plainer than one: a line, a discount or an instalment less, or a rounder number. */
final class PlainerSales {
    private static final VatTreatment PLAIN = VatTreatment.standard(VatRate.of(20));

    private final Sale sale;
    private final List<Sale> plainer = new ArrayList<>();

    private PlainerSales(Sale sale) {
        this.sale = sale;
    }

    /** The plainest first. */
    static List<Sale> of(Sale sale) {
        PlainerSales sales = new PlainerSales(sale);
        sales.withoutParts();
        sales.withPlainerPolicies();
        for (int i = 0; i < sale.scope().lines().size(); i++) {
            sales.withPlainerLine(i);
        }
        return sales.plainer;
    }

    private void withoutParts() {
        Scope scope = sale.scope();
        for (int i = 0; i < scope.lines().size(); i++) {
            add(without(scope.lines(), i), scope.adjustments(), scope.priceBasis(), scope.vatRounding());
        }
        for (int i = 0; i < scope.adjustments().size(); i++) {
            add(scope.lines(), without(scope.adjustments(), i), scope.priceBasis(), scope.vatRounding());
        }
        DepositPlan plan = sale.plan();
        for (int i = 0; i < plan.instalments().size(); i++) {
            List<Instalment> fewer = without(plan.instalments(), i);
            add(DepositPlan.of(fewer).withRounding(plan.rounding()));
        }
    }

    private void withPlainerPolicies() {
        Scope scope = sale.scope();
        if (sale.plan().rounding() != DepositRounding.TO_THE_CENT) {
            add(sale.plan().withRounding(DepositRounding.TO_THE_CENT));
        }
        if (!sale.terms().equals(SaleTerms.of(sale.plan()))) {
            withPlainerTerms();
        }
        if (scope.vatRounding() != VatRounding.PER_TREATMENT) {
            add(scope.lines(), scope.adjustments(), scope.priceBasis(), VatRounding.PER_TREATMENT);
        }
        if (scope.priceBasis() != PriceBasis.WITHOUT_VAT) {
            add(scope.lines(), scope.adjustments(), PriceBasis.WITHOUT_VAT, scope.vatRounding());
        }
    }

    private void withPlainerTerms() {
        SaleTerms terms = sale.terms();
        SaleTerms usual = SaleTerms.of(sale.plan());
        add(usual);
        add(terms.withConsumption(usual.consumption()));
        add(terms.withUnpaidDeposits(usual.unpaidDeposits()));
        add(terms.withSupplyCondition(usual.supplyCondition()));
        for (int i = 0; i < terms.retentions().size(); i++) {
            add(new SaleTerms(
                    sale.plan(),
                    terms.consumption(),
                    terms.unpaidDeposits(),
                    terms.supplyCondition(),
                    without(terms.retentions(), i),
                    terms.tolerance()));
        }
    }

    private void withPlainerLine(int at) {
        Line line = sale.scope().lines().get(at);
        if (!line.adjustments().isEmpty() || !line.pricePer().equals(Quantity.ONE)) {
            replace(
                    at,
                    any -> Line.of("Item", line.unitPrice(), line.vatTreatment())
                            .withQuantity(line.quantity()));
        }
        if (!line.quantity().equals(Quantity.ONE)) {
            replace(at, any -> line.withQuantity(Quantity.ONE));
        }
        if (!line.vatTreatment().equals(PLAIN)) {
            replace(at, any -> with(line, line.unitPrice(), PLAIN));
        }
        BigDecimal price = line.unitPrice().getAmount();
        int digits = price.precision() - price.scale();
        for (int scale = -digits; scale < 3; scale++) {
            BigDecimal rounder = price.setScale(scale, RoundingMode.UP);
            if (rounder.compareTo(price) != 0
                    && rounder.precision() < price.stripTrailingZeros().precision()) {
                BigMoney other = BigMoney.of(line.currency(), rounder.setScale(Math.max(0, scale)));
                replace(at, any -> with(line, other, line.vatTreatment()));
            }
        }
    }

    private static Line with(Line line, BigMoney price, VatTreatment treatment) {
        Line plain =
                Line.of("Item", price, treatment).withQuantity(line.quantity()).withPricePer(line.pricePer());
        for (var adjustment : line.adjustments()) {
            plain = plain.plus(adjustment);
        }
        return plain;
    }

    private void replace(int at, UnaryOperator<Line> change) {
        Scope scope = sale.scope();
        List<Line> lines = new ArrayList<>(scope.lines());
        lines.set(at, change.apply(lines.get(at)));
        add(lines, scope.adjustments(), scope.priceBasis(), scope.vatRounding());
    }

    private void add(DepositPlan plan) {
        SaleTerms terms = sale.terms();
        add(new SaleTerms(
                plan,
                terms.consumption(),
                terms.unpaidDeposits(),
                terms.supplyCondition(),
                terms.retentions(),
                terms.tolerance()));
    }

    private void add(SaleTerms terms) {
        if (!terms.equals(sale.terms())) {
            plainer.add(Sale.of(sale.contract(), terms));
        }
    }

    private void add(List<Line> lines, List<DocumentAdjustment> adjustments, PriceBasis basis, VatRounding rounding) {
        try {
            Scope scope = Scope.of("D-1", lines, adjustments, basis, rounding);
            var contract = sale.contract();
            plainer.add(Sale.of(
                    new Order(contract.number(), contract.seller(), contract.buyer(), scope, contract.concludedOn()),
                    sale.terms()));
        } catch (RuleViolationException e) {
            return; // there is no such sale, or the plan does not fit it
        }
    }

    private static <T> List<T> without(List<T> list, int at) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(at);
        return fewer;
    }
}
