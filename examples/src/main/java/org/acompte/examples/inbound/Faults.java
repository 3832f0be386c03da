package org.acompte.examples.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acompte.json.JsonFault;
import org.acompte.json.JsonRules;
import org.acompte.rule.Rule;
import tools.jackson.databind.DeserializationContext;

/**
 * What is wrong with the form of one body; goes through the reader as an attribute, so that reading goes on.
 * <p>
 * Like the readers of acompte it keeps the first hundred faults, so that a hostile body costs no more than a long one.
 */
final class Faults {
    private static final int MOST = 100;

    /** Faults after which there is nothing to validate, because the body is not a JSON text. */
    private static final Set<Rule> NOT_JSON = Set.of(JsonRules.MALFORMED, JsonRules.TRAILING_CONTENT);

    /** What looks like the name of a property, and not like an address or an account. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]{1,40}");

    private static final Pattern POINTER = Pattern.compile("(/([A-Za-z_]{1,40}|[0-9]{1,9}))*");

    private final List<JsonFault> found = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** A broken rule whose line and column are looked up at the end, for all of them together. */
    private record Unplaced(Rule rule, String pointer, String value, List<Object> namesAndValues) {}

    /** The faults of the body that is being read. */
    static Faults of(DeserializationContext context) {
        return (Faults) context.getAttribute(Faults.class);
    }

    /** Adds what a reader of acompte has found. */
    void add(List<JsonFault> faults) {
        found.addAll(faults);
    }

    /** Adds a rule that is broken at a place. */
    void add(Rule rule, String pointer, Place place, Object... namesAndValues) {
        if (isRoom()) {
            found.add(fault(rule, pointer, place, List.of(namesAndValues)));
        }
    }

    /** Adds a rule that is broken by a value; the pointer says where, which for an unknown property is the object. */
    void addAt(String value, Rule rule, String pointer, Object... namesAndValues) {
        if (isRoom()) {
            unplaced.add(new Unplaced(rule, pointer, value, List.of(namesAndValues)));
        }
    }

    private boolean isRoom() {
        return found.size() + unplaced.size() < MOST;
    }

    /** Looks up the places that are not known yet; to be called when the body was read. */
    void placeIn(String body) {
        Map<String, Place> places =
                Place.of(body, unplaced.stream().map(Unplaced::value).collect(Collectors.toSet()));
        for (Unplaced each : unplaced) {
            found.add(fault(each.rule, each.pointer, Place.in(places, each.value), each.namesAndValues));
        }
        unplaced.clear();
    }

    private static JsonFault fault(Rule rule, String pointer, Place place, List<Object> namesAndValues) {
        List<Object> attributes = new ArrayList<>(namesAndValues);
        String shown = POINTER.matcher(pointer).matches() ? pointer : "";
        attributes.add("at");
        attributes.add(place.of(shown));
        return new JsonFault(rule.violationAt(shown, attributes.toArray()), place.line(), place.column());
    }

    /** All faults; only what keeps the body from being JSON if anything does. */
    List<JsonFault> all() {
        List<JsonFault> notJson = found.stream().filter(Faults::isNotJson).toList();
        return notJson.isEmpty() ? List.copyOf(found) : notJson;
    }

    boolean isJson() {
        return found.stream().noneMatch(Faults::isNotJson);
    }

    private static boolean isNotJson(JsonFault fault) {
        return NOT_JSON.contains(fault.violation().rule());
    }

    /** Tells whether something was said about a value or a part of it. */
    boolean isToldOf(String pointer) {
        return found.stream()
                .anyMatch(
                        each -> each.pointer().equals(pointer) || each.pointer().startsWith(pointer + '/'));
    }

    /** A name of the input as it may be shown. */
    static String shown(String name) {
        return NAME.matcher(name).matches() ? '"' + name + '"' : "a value that is not shown";
    }

    /** Names in their order, for a message. */
    static String known(Iterable<?> names) {
        Set<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(String.valueOf(name)));
        return String.join(", ", sorted);
    }
}
