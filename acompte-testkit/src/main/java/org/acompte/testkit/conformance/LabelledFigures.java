package org.acompte.testkit.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The amounts after each step that has a label, to be added up at the end. */
final class LabelledFigures {
    private final Map<String, Map<String, Money>> byLabel = new HashMap<>();

    void put(String label, Map<String, Money> amounts) {
        byLabel.put(label, amounts);
    }

    /** Adds up labelled figures with their signs, as the case says. */
    void balance(Case balance, Comparison comparison, CurrencyUnit currency) {
        Money sum = Money.zero(currency);
        StringBuilder terms = new StringBuilder();
        for (Case term : balance.list("sum")) {
            List<String> parts = new ArrayList<>();
            term.node().forEach(part -> parts.add(part.asString()));
            Map<String, Money> step = byLabel.getOrDefault(parts.get(0), Map.of());
            if (!step.containsKey(parts.get(1))) {
                throw new NotReplayed("a balance asks " + parts.get(1) + " of step " + parts.get(0));
            }
            Money figure = step.get(parts.get(1));
            boolean minus = parts.size() > 2 && parts.get(2).startsWith("-");
            sum = minus ? sum.minus(figure) : sum.plus(figure);
            terms.append(minus ? " - " : " + ").append(parts.get(0)).append('.').append(parts.get(1));
        }
        comparison.money("balance" + terms, balance.number("equals"), sum);
    }
}
