package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acompte.amount.TaxedAmount;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;

/**
 * What acompte answers to a case, by the path of the expected figure, such as {@code finalInvoice.vat}.
 * <p>
 * Every expected figure needs an answer, so that none is passed over. A number is compared with as many decimals as are
 * printed.
 */
final class Answers {
    /** What belongs to modules that are not replayed here. */
    private static final Set<String> ELSEWHERE = Set.of("entries");

    private final Map<String, Object> byPath = new LinkedHashMap<>();

    void put(String path, Money amount) {
        byPath.put(path, amount.getAmount());
    }

    void put(String path, BigDecimal number) {
        byPath.put(path, number);
    }

    void put(String path, LocalDate day) {
        byPath.put(path, day.toString());
    }

    void put(String path, String text) {
        byPath.put(path, text);
    }

    void put(String path, boolean answer) {
        byPath.put(path, answer);
    }

    /** The parts of an amount, under their names with a prefix. */
    void putAmount(String path, TaxedAmount amount) {
        put(path + "net", amount.withoutVat());
        put(path + "vat", amount.vat());
        put(path + "gross", amount.withVat());
    }

    /** Compares all that is expected. */
    Outcome compare(Case expected) {
        return compare(leaves("", expected.node()));
    }

    private Outcome compare(Map<String, JsonNode> leaves) {
        if (leaves.isEmpty()) {
            throw new NotReplayed("the case expects nothing that is answered here");
        }
        List<String> wanted = new ArrayList<>();
        List<String> given = new ArrayList<>();
        leaves.forEach((path, value) -> {
            Object answer = byPath.get(path);
            if (answer == null || !same(value, answer)) {
                wanted.add(path + " " + value.asString());
                given.add(path + " " + (answer == null ? "not answered" : answer));
            }
        });
        return wanted.isEmpty()
                ? Outcome.passed()
                : Outcome.failed(String.join(", ", wanted), String.join(", ", given));
    }

    /** Compares what a source published wrong: acompte must differ from it and agree with what is correct. */
    Outcome compareWrong(Case expected) {
        Map<String, JsonNode> leaves = leaves("", expected.node());
        JsonNode published = leaves.remove("published");
        if (published == null || leaves.size() != 1) {
            throw new NotReplayed("the case does not state what was published and what is correct");
        }
        String path = leaves.keySet().iterator().next();
        Object answer = byPath.get(path);
        if (answer != null && same(published, answer)) {
            return Outcome.failed("anything but " + published.asString(), answer.toString());
        }
        return compare(leaves);
    }

    private static Map<String, JsonNode> leaves(String prefix, JsonNode node) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        if (node.isObject()) {
            node.propertyNames().stream()
                    .filter(name -> !ELSEWHERE.contains(name))
                    .forEach(name ->
                            leaves.putAll(leaves(prefix.isEmpty() ? name : prefix + "." + name, node.path(name))));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.putAll(leaves(prefix + "[" + i + "]", node.path(i)));
            }
        } else {
            leaves.put(prefix, node);
        }
        return leaves;
    }

    private static boolean same(JsonNode wanted, Object given) {
        if (given instanceof BigDecimal number) {
            BigDecimal stated = Case.decimal("a figure", wanted.asString());
            return number.setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP)
                            .compareTo(stated)
                    == 0;
        }
        return wanted.asString().equals(given.toString());
    }
}
