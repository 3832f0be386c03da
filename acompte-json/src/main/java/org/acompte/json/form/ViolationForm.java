package org.acompte.json.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acompte.json.JsonRules;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Rule;
import org.acompte.rule.Violation;

/**
 * A violation as an answer states it: its rule, its place, its message in English and the attributes of the message.
 * <p>
 * The message is for people: a reader makes it anew from the rule, so that it may be changed, translated or left out.
 */
final class ViolationForm {
    private static final String ID = "[A-Z]{2}-[A-Z]{3}-[0-9]{2}";

    private static final Property<Rule> RULE =
            Property.required("rule", TextForm.matching(ID, ViolationForm::rule, Rule::id));
    private static final Property<String> PATH = Property.optional("path", Scalars.ANY_TEXT);
    private static final Property<String> MESSAGE = Property.optional("message", Scalars.ANY_TEXT);
    private static final Property<String> NAME = Property.required("name", Scalars.ANY_TEXT);
    private static final Property<String> VALUE = Property.required("value", Scalars.ANY_TEXT);

    /** An attribute of the message. */
    private record Attribute(String name, String value) {}

    private static final Form<Attribute> ATTRIBUTE = ObjectForm.of(
            "violation-attribute",
            in -> new Attribute(in.get(NAME), in.get(VALUE)),
            (out, attribute) -> {
                out.put(NAME, attribute.name);
                out.put(VALUE, attribute.value);
            },
            NAME,
            VALUE);
    private static final Property<List<Attribute>> ATTRIBUTES =
            Property.optional("attributes", ListForm.of(ATTRIBUTE, 100));

    static final Form<Violation> FORM = ObjectForm.of(
            "violation",
            in -> new Violation(in.get(RULE), in.get(PATH, ""), attributes(in.get(ATTRIBUTES, List.of()))),
            ViolationForm::write,
            RULE,
            PATH,
            MESSAGE,
            ATTRIBUTES);

    static final List<Entry<?>> ENTRIES = List.of(new Entry<>(Violation.class, FORM));

    private ViolationForm() {}

    private static Rule rule(String id) {
        return KnownRules.find(id)
                .orElseThrow(() -> JsonRules.UNKNOWN_CODE.broken(
                        "code", Shown.of(id), "allowed", "the ids of the rules of acompte"));
    }

    private static Map<String, String> attributes(List<Attribute> stated) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute each : stated) {
            if (attributes.put(each.name, each.value) != null) {
                throw new IllegalArgumentException("an attribute is there twice");
            }
        }
        return attributes;
    }

    private static void write(Output out, Violation violation) {
        out.put(RULE, violation.rule());
        out.putUnless("", PATH, violation.path());
        out.put(MESSAGE, violation.message());
        out.putIfAny(
                ATTRIBUTES,
                violation.attributes().entrySet().stream()
                        .map(each -> new Attribute(each.getKey(), each.getValue()))
                        .toList());
    }
}
