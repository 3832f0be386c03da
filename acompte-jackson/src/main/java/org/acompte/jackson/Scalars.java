package org.acompte.jackson;

import static org.acompte.jackson.Fields.given;

import java.math.BigDecimal;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads amounts, numbers and VAT treatments. */
final class Scalars {
    private static final Shape MONEY = Shape.of("amount", "currency");
    private static final Shape TREATMENT = Shape.of("category", "rate", "exemption?", "group?");
    private static final Shape EXEMPTION = Shape.of("code?", "text");

    private Scalars() {}

    /** An amount with at most the decimals of its currency. */
    static Money money(Input in) {
        Sum sum = sum(in);
        Money money = Money.ofMinor(sum.currency, Plain.unscaled(sum.amount, sum.currency.getDecimalPlaces()));
        MinorUnits.of(money); // refuses what acompte does not compute with
        return money;
    }

    /** A price, which may have more decimals than its currency; they are kept as they are. */
    static BigMoney price(Input in) {
        Sum sum = sum(in);
        int point = sum.amount.indexOf('.');
        int decimals = point < 0 ? 0 : sum.amount.length() - point - 1;
        return BigMoney.of(sum.currency, BigDecimal.valueOf(Plain.unscaled(sum.amount, decimals), decimals));
    }

    private record Sum(String amount, CurrencyUnit currency) {}

    private static Sum sum(Input in) {
        Fields fields = in.object(MONEY);
        String amount = "";
        CurrencyUnit currency = CurrencyUnit.EUR;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "amount" -> amount = in.decimal();
                case "currency" -> currency = currency(in);
                default -> throw fields.unexpected(name);
            }
        }
        return new Sum(amount, currency);
    }

    static CurrencyUnit currency(Input in) {
        String code = in.text();
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw JsonRules.CURRENCY.broken("currency", Shown.of(code));
        }
    }

    static Percentage percentage(Input in) {
        return Percentage.of(in.decimal());
    }

    static VatRate rate(Input in) {
        return VatRate.of(in.decimal());
    }

    static Quantity quantity(Input in) {
        return Quantity.of(in.decimal());
    }

    static VatTreatment treatment(Input in) {
        Fields fields = in.object(TREATMENT);
        @Nullable VatCategory category = null;
        VatRate rate = VatRate.ZERO;
        @Nullable ExemptionReason exemption = null;
        @Nullable String group = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "category" -> category = VatCategory.of(in.text());
                case "rate" -> rate = rate(in);
                case "exemption" -> exemption = exemption(in);
                case "group" -> group = in.text();
                default -> throw fields.unexpected(name);
            }
        }
        return new VatTreatment(given(category), rate, Optional.ofNullable(exemption), Optional.ofNullable(group));
    }

    private static ExemptionReason exemption(Input in) {
        Fields fields = in.object(EXEMPTION);
        @Nullable String code = null;
        String text = "";
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "code" -> code = in.text();
                case "text" -> text = in.text();
                default -> throw fields.unexpected(name);
            }
        }
        return new ExemptionReason(Optional.ofNullable(code), text);
    }
}
