package org.acompte.validation;

import jakarta.validation.UnexpectedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.acompte.amount.AmountRules;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.PlanRules;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Tries a value on the core, which throws if it does not take it. */
@FunctionalInterface
interface Trial {
    /** How many digits of an endless number are shown. */
    MathContext SHOWN = new MathContext(12);

    /** Tries the value, or says that the place never takes values of its type. */
    void on(Input place, Object value);

    /** A place for values of one type. */
    static <T> Trial of(Class<T> type, Consumer<? super T> core) {
        return (place, value) -> {
            if (!type.isInstance(value)) {
                throw unexpected(place, value);
            }
            core.accept(type.cast(value));
        };
    }

    /** A place for texts. */
    static Trial ofText(Consumer<String> core) {
        return of(CharSequence.class, text -> core.accept(text.toString()));
    }

    /** A place for decimal numbers, which may come as texts. */
    static Trial ofDecimal(Consumer<String> text, Consumer<BigDecimal> number) {
        return (place, value) -> {
            if (value instanceof CharSequence chars) {
                text.accept(chars.toString());
            } else {
                number.accept(Sizes.decimal(place, value));
            }
        };
    }

    /** A place for prices, with or without their currency. */
    static Trial ofPrice(Consumer<BigMoneyProvider> core) {
        return (place, value) -> core.accept(
                value instanceof BigMoneyProvider money
                        ? money
                        : BigMoney.of(CurrencyUnit.EUR, Sizes.price(place, value)));
    }

    /** A place for a number of days. */
    static Trial ofDays() {
        return (place, value) -> {
            BigDecimal days = Sizes.decimal(place, value);
            if (days.signum() != 0 && (days.scale() > 0 || days.precision() - (long) days.scale() > 9)) {
                throw PlanRules.TERM.broken("days", days.round(SHOWN));
            }
            PaymentTerms.ofDays(days.intValueExact());
        };
    }

    private static UnexpectedTypeException unexpected(Input place, Object value) {
        return new UnexpectedTypeException(
                place + " does not take values of " + value.getClass().getName());
    }

    /** Numbers of any size, made decimal without computing. */
    final class Sizes {
        private static final int INTEGERS = 12;
        private static final int DECIMALS = 6;
        private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");

        private Sizes() {}

        static BigDecimal decimal(Input place, Object value) {
            if (value instanceof BigDecimal number) {
                return number;
            }
            if (value instanceof BigInteger number) {
                return new BigDecimal(number);
            }
            if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return BigDecimal.valueOf(((Number) value).longValue());
            }
            throw unexpected(place, value);
        }

        static BigDecimal price(Input place, Object value) {
            BigDecimal number = value instanceof CharSequence text ? parsed(text) : decimal(place, value);
            if (number.signum() == 0) {
                return BigDecimal.ZERO;
            }
            // A negative scale would be written out by Joda-Money, whatever it costs.
            if (number.precision() - (long) number.scale() > INTEGERS) {
                throw AmountRules.TOO_MANY_DIGITS.broken("what", "Price", "integers", INTEGERS, "decimals", DECIMALS);
            }
            return number;
        }

        private static BigDecimal parsed(CharSequence text) {
            if (!PLAIN.matcher(text).matches()) {
                String shown = text.length() > 32 ? text.subSequence(0, 32) + "…" : text.toString();
                throw AmountRules.NOT_A_NUMBER.broken("what", "Price", "value", '"' + shown + '"');
            }
            return new BigDecimal(text.toString());
        }
    }

    /** Values of the core that are right, so that only the tried part can be wrong. */
    final class Sample {
        static final Address ADDRESS =
                Address.builder().postCode("75001").city("Paris").country("FR").build();
        static final Seller SELLER =
                Seller.builder().name("Seller").address(ADDRESS).build();
        static final Buyer BUYER = Buyer.builder()
                .kind(BuyerKind.BUSINESS)
                .name("Buyer")
                .address(ADDRESS)
                .build();
        static final Line LINE =
                Line.of("Line", Money.zero(CurrencyUnit.EUR), VatTreatment.of(VatCategory.of("Z"), VatRate.ZERO));

        private Sample() {}
    }
}
