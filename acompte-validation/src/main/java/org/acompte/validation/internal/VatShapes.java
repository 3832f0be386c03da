package org.acompte.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acompte.validation.Input;
import org.acompte.vat.fr.FrenchVatNumber;

/**
 * The shapes of VAT numbers: how many digits and letters stand after the prefix.
 * <p>
 * From the structure table of the European Commission's VIES, France apart, which has a check of its own. The signs + and *
 * of some Irish numbers of before 2013 are left out, because no party of the core can have them.
 */
final class VatShapes {
    private static final int PREFIX = 2;

    private static final Map<String, Pattern> SHAPES = shapes(Map.ofEntries(
            entry("AT", "U[0-9]{8}"),
            entry("BE", "[01][0-9]{9}"),
            entry("BG", "[0-9]{9,10}"),
            entry("CY", "[0-9]{8}[A-Z]"),
            entry("CZ", "[0-9]{8,10}"),
            entry("DE", "[0-9]{9}"),
            entry("DK", "[0-9]{8}"),
            entry("EE", "[0-9]{9}"),
            entry("EL", "[0-9]{9}"),
            entry("ES", "[A-Z][0-9]{7}[A-Z0-9]|[0-9]{8}[A-Z]"),
            entry("FI", "[0-9]{8}"),
            entry("HR", "[0-9]{11}"),
            entry("HU", "[0-9]{8}"),
            entry("IE", "[0-9][A-Z0-9][0-9]{5}[A-Z]|[0-9]{7}[A-Z]{2}"),
            entry("IT", "[0-9]{11}"),
            entry("LT", "[0-9]{9}|[0-9]{12}"),
            entry("LU", "[0-9]{8}"),
            entry("LV", "[0-9]{11}"),
            entry("MT", "[0-9]{8}"),
            entry("NL", "[0-9]{9}B[0-9]{2}"),
            entry("PL", "[0-9]{10}"),
            entry("PT", "[0-9]{9}"),
            entry("RO", "[0-9]{2,10}"),
            entry("SE", "[0-9]{12}"),
            entry("SI", "[0-9]{8}"),
            entry("SK", "[0-9]{10}"),
            entry("XI", "[0-9]{9}|[0-9]{12}|GD[0-9]{3}|HA[0-9]{3}")));

    private VatShapes() {}

    private static Map<String, Pattern> shapes(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Pattern.compile(each.getValue())));
    }

    static boolean accept(String number, boolean anyCountry) {
        if (!Input.VAT_NUMBER.check(number).isEmpty()) {
            return false;
        }
        if (number.startsWith(FrenchVatNumber.PREFIX)) {
            return FrenchVatNumber.check(number).isEmpty();
        }
        Pattern shape = SHAPES.get(number.substring(0, PREFIX));
        return shape == null
                ? anyCountry
                : shape.matcher(number.substring(PREFIX)).matches();
    }
}
