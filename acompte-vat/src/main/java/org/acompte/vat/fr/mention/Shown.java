package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.party.Address;
import org.acompte.quote.SupplyNature;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How values stand in a French text. Plain spaces, and no sign between thousands. */
final class Shown {
    private Shown() {}

    static String date(LocalDate day) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    static String money(Money amount) {
        String unit = amount.getCurrencyUnit().equals(CurrencyUnit.EUR)
                ? "€"
                : amount.getCurrencyUnit().getCode();
        return amount.getAmount().toPlainString().replace('.', ',') + " " + unit;
    }

    /** Without cents that are zero. */
    static String whole(Money amount) {
        return money(amount).replace(",00 ", " ");
    }

    static String percent(Percentage percentage) {
        return percentage.plain().replace('.', ',');
    }

    /** How many times a sum, with its article. */
    static String times(Factor factor) {
        return factor.equals(Factor.of("2")) ? "le double" : factor.toString().replace('.', ',') + " fois la somme";
    }

    static String advance(AdvanceAmount amount) {
        if (amount instanceof AdvanceAmount.WithVat withVat) {
            return money(withVat.amount()) + " TTC";
        }
        return amount instanceof AdvanceAmount.WithoutVat withoutVat
                ? money(withoutVat.amount()) + " HT"
                : percent(((AdvanceAmount.Share) amount).percentage()) + " %";
    }

    static String address(Address address) {
        List<String> parts = new ArrayList<>(address.lines());
        parts.add(address.postCode() + " " + address.city());
        if (!address.country().equals("FR")) {
            parts.add(address.country());
        }
        return String.join(", ", parts);
    }

    static String natures(Set<SupplyNature> natures) {
        return natures.size() == 1 ? natures.iterator().next().code() : "goods and services";
    }

    /** Puts values into the braces of a text; what a value contains is not looked at again. */
    static String fill(String template, Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for " + name + " of: " + template);
            }
            text.append(template, from, open).append(value);
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }
}
