package org.acompte.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Validators of a host, with and without an expression language, and what they say. */
final class Validators {
    static final Validator ENGLISH = withoutEl(Locale.ENGLISH, Map.of());
    static final Validator FRENCH = withoutEl(Locale.FRENCH, Map.of());

    static final Address ADDRESS =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();
    static final Seller SELLER =
            Seller.builder().name("Atelier Rivoire").address(ADDRESS).build();
    static final Buyer BUYER = Buyer.builder()
            .kind(BuyerKind.CONSUMER)
            .name("A. Martin")
            .address(ADDRESS)
            .build();

    private Validators() {}

    static Validator withoutEl(Locale locale, Map<Class<?>, FormKind> forms) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .locales(Locale.ENGLISH, Locale.FRENCH)
                .localeResolver(context -> locale)
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, Locale.FRENCH), locale, false));
        AcompteConstraints.addTo(configuration, forms);
        return configuration.buildValidatorFactory().getValidator();
    }

    static Validator withEl(Locale locale) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, Locale.FRENCH)
                .defaultLocale(locale)
                .localeResolver(context -> locale);
        AcompteConstraints.addTo(configuration);
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Path and message of all violations, sorted. */
    static <T> List<String> said(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** The paths of all violations. */
    static <T> Set<String> paths(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }

    static Money eur(String amount) {
        return Money.parse("EUR " + amount);
    }

    static BigMoney price(String amount) {
        return BigMoney.parse("EUR " + amount);
    }
}
