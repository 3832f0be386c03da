package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case of a vector file, or an object inside one.
 * <p>
 * A field may be missing; what a replay cannot do without is asked with {@code require}, which ends the replay with a
 * reason.
 *
 * @param node the object
 */
record Case(JsonNode node) {

    String id() {
        return text("id").orElse("(no id)");
    }

    boolean has(String field) {
        JsonNode value = node.get(field);
        return value != null && !value.isNull();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    /** Tells whether a field is there and says no. */
    boolean denies(String field) {
        return has(field) && !node.path(field).asBoolean(true);
    }

    Optional<String> text(String field) {
        return has(field) && node.path(field).isValueNode()
                ? Optional.of(node.path(field).asString())
                : Optional.empty();
    }

    String require(String field) {
        return text(field).orElseThrow(() -> new NotReplayed("the case states no " + field));
    }

    Optional<BigDecimal> number(String field) {
        return text(field).map(text -> decimal(field, text));
    }

    BigDecimal requireNumber(String field) {
        return decimal(field, require(field));
    }

    static BigDecimal decimal(String field, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new NotReplayed(field + " is \"" + text + "\", which is no number");
        }
    }

    /** The object in a field; empty if there is none. */
    Case at(String field) {
        return new Case(node.path(field));
    }

    /** An object with some of the fields only. */
    Case only(String... fields) {
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            if (has(field)) {
                some.set(field, node.path(field));
            }
        }
        return new Case(some);
    }

    /** The objects of an array, or the only one if it stands alone. */
    List<Case> list(String field) {
        JsonNode value = node.path(field);
        List<Case> items = new ArrayList<>();
        if (value.isObject()) {
            items.add(new Case(value));
        } else {
            value.forEach(item -> items.add(new Case(item)));
        }
        return items;
    }

    /** The texts of an array. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(item -> texts.add(item.asString()));
        return texts;
    }

    List<String> fields() {
        return node.isObject() ? List.copyOf(node.propertyNames()) : List.of();
    }

    CurrencyUnit currency() {
        return currency(require("currency"));
    }

    static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw new NotReplayed("the currency " + code + " is not known to Joda-Money");
        }
    }

    Money requireMoney(String field, CurrencyUnit currency) {
        return money(requireNumber(field), currency);
    }

    static Money money(BigDecimal amount, CurrencyUnit currency) {
        try {
            return Money.of(currency, amount);
        } catch (ArithmeticException e) {
            throw new NotReplayed(
                    "the amount " + amount.toPlainString() + " has more decimals than " + currency + " allows");
        }
    }
}
