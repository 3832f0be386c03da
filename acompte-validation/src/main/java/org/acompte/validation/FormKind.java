package org.acompte.validation;

import java.util.List;
import java.util.Map;

/**
 * What a class of a host describes, so that its fields are known by their names.
 * <p>
 * The names are those of the JSON form. A field that the class does not have is not asked for; a field whose type is another
 * class of the host is validated in turn, and so are the elements of its lists. Fields of core types, such as
 * {@code Quantity}, are right already.
 * A class whose fields have other names gets {@link AcceptedAs}, as an annotation or in a mapping of its own.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists and maps are unmodifiable
public enum FormKind {
    /** A quote: {@code number}, {@code seller}, {@code buyer}, {@code lines}, {@code adjustments}, {@code depositPlan}. */
    QUOTE(
            List.of("number", "seller", "buyer", "lines"),
            List.of("adjustments", "depositPlan"),
            Map.of("number", Input.QUOTE_NUMBER)),

    /** A line: {@code label}, {@code unitPrice}, {@code vat}, {@code quantity}, {@code unit}, {@code pricePer}, {@code adjustments}. */
    LINE(
            List.of("label", "unitPrice", "vat"),
            List.of("quantity", "unit", "pricePer", "adjustments"),
            Map.of(
                    "label", Input.LINE_LABEL,
                    "unitPrice", Input.PRICE,
                    "quantity", Input.QUANTITY,
                    "unit", Input.LINE_UNIT,
                    "pricePer", Input.PRICE_PER)),

    /** How something is taxed: {@code category}, {@code rate}. */
    VAT(List.of("category"), List.of("rate"), Map.of("category", Input.VAT_CATEGORY, "rate", Input.VAT_RATE)),

    /** A discount or charge: {@code kind}, {@code percentage}, {@code amount}, {@code reason}, {@code vat}. */
    ADJUSTMENT(
            List.of("kind"),
            List.of("percentage", "amount", "reason", "vat"),
            Map.of(
                    "percentage", Input.PERCENTAGE,
                    "amount", Input.ADJUSTMENT_AMOUNT,
                    "reason", Input.ADJUSTMENT_REASON)),

    /** An amount in parts: {@code amount}, {@code currency}. */
    MONEY(List.of("amount", "currency"), List.of(), Map.of("amount", Input.PRICE)),

    /** A seller or a buyer: {@code name}, {@code address}, {@code kind}, {@code identifiers}, {@code vatNumber}. */
    PARTY(List.of("name", "address", "kind"), List.of("identifiers", "vatNumber"), Map.of("name", Input.PARTY_NAME)),

    /** An address: {@code postCode}, {@code city}, {@code country}, {@code lines}. */
    ADDRESS(
            List.of("postCode", "city", "country"),
            List.of("lines"),
            Map.of(
                    "postCode", Input.POST_CODE,
                    "city", Input.CITY,
                    "country", Input.COUNTRY,
                    "lines", Input.ADDRESS_LINE)),

    /** An identifier: {@code scheme}, {@code value}. */
    IDENTIFIER(
            List.of("scheme", "value"),
            List.of(),
            Map.of("scheme", Input.IDENTIFIER_SCHEME, "value", Input.IDENTIFIER_VALUE)),

    /** A deposit plan: {@code instalments}. */
    PLAN(List.of("instalments"), List.of(), Map.of()),

    /** An instalment: {@code kind}, {@code percentage}, {@code withVat}, {@code withoutVat}, {@code trigger}, {@code payableWithin}. */
    INSTALMENT(
            List.of("kind"),
            List.of("percentage", "withVat", "withoutVat", "trigger", "payableWithin"),
            Map.of(
                    "percentage", Input.ADVANCE_SHARE,
                    "withVat", Input.ADVANCE_AMOUNT,
                    "withoutVat", Input.ADVANCE_AMOUNT,
                    "payableWithin", Input.PAYMENT_DAYS)),

    /** When an instalment is due: {@code date}, {@code milestone}. */
    TRIGGER(
            List.of(),
            List.of("date", "milestone"),
            Map.of("date", Input.INSTALMENT_DATE, "milestone", Input.MILESTONE));

    private final List<String> needed;
    private final List<String> others;
    private final Map<String, Input> places;

    FormKind(List<String> needed, List<String> others, Map<String, Input> places) {
        this.needed = needed;
        this.others = others;
        this.places = places;
    }

    /** The fields that a form must fill in. */
    List<String> needed() {
        return needed;
    }

    /** The fields that a form may leave empty. */
    List<String> others() {
        return others;
    }

    /** What the fields with plain values will be. */
    Map<String, Input> places() {
        return places;
    }
}
