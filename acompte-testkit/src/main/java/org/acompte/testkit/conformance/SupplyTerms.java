package org.acompte.testkit.conformance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.SupplyCondition;
import org.joda.money.CurrencyUnit;

/**
 * Reads the deposit plan and the condition of the supply from the steps of a case.
 * <p>
 * A case that counts what waits for the deposit, or asks what becomes of the order when the deposit is cancelled, has the
 * supply wait for the payment of the deposit.
 */
final class SupplyTerms {
    private static final Set<String> WAITING = Set.of("finalInvoices", "shipments", "orderInvoiceState");
    private static final Set<String> DECIDING = Set.of("pack-shipment", "resolve-exception");

    private SupplyTerms() {}

    static SaleTerms of(Case vector, CurrencyUnit currency) {
        List<Case> steps = vector.list("steps");
        boolean waits = steps.stream().anyMatch(SupplyTerms::waits);
        boolean asksPlan =
                waits || steps.stream().anyMatch(step -> step.at("expect").has("advance"));
        if (!asksPlan) {
            return SaleTerms.of(DepositPlan.none());
        }
        Deposit deposit = stated(steps, currency)
                .orElseThrow(() -> new NotReplayed("the supply waits for a deposit whose size is not stated"));
        return SaleTerms.of(DepositPlan.of(deposit))
                .withSupplyCondition(waits ? SupplyCondition.DEPOSITS_PAID : SupplyCondition.NONE);
    }

    private static boolean waits(Case step) {
        return DECIDING.contains(step.require("action"))
                || step.at("expect").fields().stream().anyMatch(WAITING::contains);
    }

    /** The first deposit that a step asks; where none states its size, the one that the quote announces. */
    private static Optional<Deposit> stated(List<Case> steps, CurrencyUnit currency) {
        Optional<Deposit> asked = steps.stream()
                .filter(step -> DepositSteps.ASKING.contains(step.require("action")))
                .map(step -> step.at("input"))
                .flatMap(input -> DepositSteps.stated(input, currency).stream())
                .findFirst();
        return asked.isPresent()
                ? asked
                : steps.stream()
                        .map(step -> step.at("expect"))
                        .flatMap(expect -> expect.has("advance")
                                ? Stream.of(Deposit.ofWithVat(expect.requireMoney("advance", currency)))
                                : Stream.<Deposit>empty())
                        .findFirst();
    }
}
