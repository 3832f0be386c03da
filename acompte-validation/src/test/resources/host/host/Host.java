package host;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Quote;
import org.acompte.validation.AcceptedAs;
import org.acompte.validation.AcompteConstraints;
import org.acompte.validation.FormKind;
import org.acompte.validation.Iban;
import org.acompte.validation.Input;
import org.acompte.validation.Siren;
import org.acompte.validation.VatNumber;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.Money;

/** Prints all that is wrong with a form, in both languages. */
public final class Host {
    record Form(
            @Positive Money price,
            @DecimalMin("1") Money least,
            @Siren String siren,
            @VatNumber String vatNumber,
            @Iban String iban,
            @AcceptedAs(Input.LINE_LABEL) String label,
            @Valid DraftQuote quote,
            @Valid LineForm line) {}

    record LineForm(String label) {}

    private Host() {}

    public static void main(String[] args) {
        Address address =
                Address.builder().postCode("69003").city("Lyon").country("FR").build();
        DraftQuote quote = Quote.draft(
                        "D-1",
                        Seller.builder()
                                .name("S")
                                .address(address)
                                .vatNumber("FR45732829320")
                                .build(),
                        Buyer.builder()
                                .kind(BuyerKind.CONSUMER)
                                .name("B")
                                .address(address)
                                .build())
                .plusLine("One", Money.parse("EUR 1.00"), VatTreatment.standard(VatRate.of(20)))
                .plusLine("Two", Money.parse("USD 1.00"), VatTreatment.standard(VatRate.of(20)));
        Money zero = Money.parse("EUR 0.00");
        Form form = new Form(zero, zero, "1", "DE1", "FR1", " ", quote, new LineForm(null));
        System.out.println(Host.class.getModule().isNamed() ? "named" : "unnamed");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            validator(locale).validate(form).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .forEach(System.out::println);
        }
    }

    private static Validator validator(Locale locale) {
        Set<Locale> locales = Set.of(Locale.ENGLISH, Locale.FRENCH);
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(locales, locale, false));
        AcompteConstraints.addTo(configuration, Map.of(LineForm.class, FormKind.LINE));
        return configuration.buildValidatorFactory().getValidator();
    }
}
