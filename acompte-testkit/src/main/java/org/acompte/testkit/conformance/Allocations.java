package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Allocation;
import org.acompte.rule.RuleViolationException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Replays {@code allocation.json}: one amount split by ratios. */
final class Allocations implements Replay {

    /**
     * A policy of the vectors that acompte offers.
     *
     * @param name its name among the policies of a case
     * @param word what names it in the mode of the source
     * @param mode the mode of acompte
     */
    private record Offer(String name, String word, Allocation mode) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer("largest-remainder", "remainder", Allocation.LARGEST_REMAINDER),
            new Offer("first", "first", Allocation.FLOOR_TO_FIRST),
            new Offer("cumulative", "cumulative", Allocation.CUMULATIVE),
            new Offer("separate", "separate", Allocation.PROPORTIONAL_WITH_REMAINDER_APART));

    @Override
    public Outcome replay(Case vector) {
        CurrencyUnit currency = currency(vector);
        requireMinorUnit(vector, currency);
        Money amount = vector.requireMoney("amount", currency);
        List<BigDecimal> ratios =
                vector.texts("ratios").stream().map(BigDecimal::new).toList();
        Allocation mode = mode(vector);
        if (vector.has("expectedError")) {
            return refusal(vector, amount, ratios, mode);
        }
        List<BigDecimal> expected =
                vector.texts("expectedParts").stream().map(BigDecimal::new).toList();
        List<BigDecimal> actual =
                mode.split(amount, ratios).stream().map(Money::getAmount).toList();
        return sameNumbers(expected, actual)
                ? Outcome.passed()
                : Outcome.failed(shown(expected), mode + " " + shown(actual));
    }

    private static Outcome refusal(Case vector, Money amount, List<BigDecimal> ratios, Allocation mode) {
        try {
            return Outcome.failed(
                    "a refusal: " + vector.require("expectedError"),
                    mode.split(amount, ratios).toString());
        } catch (RuleViolationException e) {
            return Outcome.passed();
        }
    }

    /** The mode that the source names if it gives the stated parts, or else the first one that does. */
    private static Allocation mode(Case vector) {
        List<String> policies = vector.at("checks").texts("policies");
        String source = vector.text("sourceMode").orElse("").toLowerCase(java.util.Locale.ROOT);
        Optional<Offer> named =
                OFFERS.stream().filter(offer -> source.contains(offer.word)).findFirst();
        if (policies.isEmpty()) {
            return named.map(Offer::mode).orElse(Allocation.LARGEST_REMAINDER);
        }
        List<Offer> giving =
                OFFERS.stream().filter(offer -> policies.contains(offer.name)).toList();
        return named.filter(giving::contains)
                .or(() -> giving.stream().findFirst())
                .map(Offer::mode)
                .orElseThrow(() -> new NotReplayed(
                        "only policies that acompte does not offer give these parts: " + String.join(", ", policies)));
    }

    private static void requireMinorUnit(Case vector, CurrencyUnit currency) {
        Optional<BigDecimal> step = vector.number("step");
        if (step.isPresent() && step.get().compareTo(BigDecimal.ONE.movePointLeft(currency.getDecimalPlaces())) != 0) {
            throw new NotReplayed("parts in steps of " + step.get() + ", which is cash rounding, are not offered");
        }
    }

    /** The stated currency, or one with the stated decimals. */
    private static CurrencyUnit currency(Case vector) {
        int decimals = vector.number("decimals").map(BigDecimal::intValue).orElse(-1);
        if (vector.has("currency")) {
            CurrencyUnit stated = vector.currency();
            if (decimals < 0 || decimals == stated.getDecimalPlaces()) {
                return stated;
            }
        }
        List<String> usual = List.of("JPY", "EUR", "BHD");
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(one -> one.getDecimalPlaces() == (decimals < 0 ? 2 : decimals))
                .min(Comparator.comparing((CurrencyUnit one) -> !usual.contains(one.getCode()))
                        .thenComparing(CurrencyUnit::getCode))
                .orElseThrow(() -> new NotReplayed("no currency has " + decimals + " decimals"));
    }

    private static boolean sameNumbers(List<BigDecimal> some, List<BigDecimal> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).compareTo(others.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static String shown(List<BigDecimal> parts) {
        return String.join(" ", parts.stream().map(BigDecimal::toPlainString).toList());
    }
}
