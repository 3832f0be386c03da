package org.acompte.validation;

import static org.acompte.validation.Validators.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.rule.Violation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Forms of a host that bear no annotation: all that is wrong at once, each at its property. */
class FormsTest {
    @ValidDraft(groups = CoreRules.class)
    record QuoteForm(
            String number,
            PartyForm seller,
            PartyForm buyer,
            List<LineForm> lines,
            List<AdjustmentForm> adjustments,
            PlanForm depositPlan)
            implements RuleChecked {

        @Override
        public List<Violation> check() {
            Seller from = Seller.builder()
                    .name(seller.name)
                    .address(seller.address.toAddress())
                    .build();
            Buyer to = Buyer.builder()
                    .kind(BuyerKind.BUSINESS)
                    .name(buyer.name)
                    .address(buyer.address.toAddress())
                    .build();
            return Violations.check(
                    Quote.draft(number, from, to)
                            .plusLines(lines.stream().map(LineForm::toLine).toList()),
                    depositPlan.toPlan());
        }
    }

    record PartyForm(
            String kind, String name, AddressForm address, List<IdentifierForm> identifiers, String vatNumber) {}

    record AddressForm(List<String> lines, String postCode, String city, String country) {
        Address toAddress() {
            return Address.builder()
                    .postCode(postCode)
                    .city(city)
                    .country(country)
                    .build();
        }
    }

    record IdentifierForm(String scheme, String value) {}

    record LineForm(String label, String quantity, String unit, MoneyForm unitPrice, Integer pricePer, VatForm vat) {
        Line toLine() {
            return Line.of(label, unitPrice.toPrice(), vat.toTreatment()).withQuantity(quantity);
        }
    }

    record MoneyForm(String amount, String currency) {
        BigMoney toPrice() {
            return BigMoney.of(CurrencyUnit.of(currency), new BigDecimal(amount));
        }
    }

    record VatForm(String category, BigDecimal rate) {
        VatTreatment toTreatment() {
            return VatTreatment.of(VatCategory.of(category), VatRate.of(rate));
        }
    }

    record AdjustmentForm(String kind, String percentage, Money amount, String reason) {}

    record PlanForm(List<InstalmentForm> instalments) {
        DepositPlan toPlan() {
            return DepositPlan.of(instalments.stream()
                    .map(each -> Instalment.of(Deposit.ofWithVat(each.withVat)))
                    .toList());
        }
    }

    record InstalmentForm(String kind, String percentage, Money withVat, TriggerForm trigger, int payableWithin) {}

    record TriggerForm(LocalDate date, String milestone) {}

    /** A form with values of the core, and one that names its fields otherwise. */
    record CoreForm(String label, BigMoney unitPrice, Quantity quantity, VatTreatment vat) {}

    record OtherNames(String title) {}

    record OptionalForm(String label, Optional<String> unit, Optional<Integer> pricePer) {}

    private static final Map<Class<?>, FormKind> FORMS = Map.ofEntries(
            entry(QuoteForm.class, FormKind.QUOTE),
            entry(PartyForm.class, FormKind.PARTY),
            entry(AddressForm.class, FormKind.ADDRESS),
            entry(IdentifierForm.class, FormKind.IDENTIFIER),
            entry(LineForm.class, FormKind.LINE),
            entry(MoneyForm.class, FormKind.MONEY),
            entry(VatForm.class, FormKind.VAT),
            entry(AdjustmentForm.class, FormKind.ADJUSTMENT),
            entry(PlanForm.class, FormKind.PLAN),
            entry(InstalmentForm.class, FormKind.INSTALMENT),
            entry(TriggerForm.class, FormKind.TRIGGER),
            entry(CoreForm.class, FormKind.LINE),
            entry(OptionalForm.class, FormKind.LINE));

    private static final Validator ENGLISH = Validators.withoutEl(Locale.ENGLISH, FORMS);
    private static final Validator FRENCH = Validators.withoutEl(Locale.FRENCH, FORMS);

    private static final PartyForm PARTY = party("A. Martin", "FR");
    private static final VatForm S20 = new VatForm("S", new BigDecimal("20"));
    private static final PlanForm NO_PLAN = plan("100.00");

    private static PartyForm party(String name, String country) {
        return new PartyForm(
                "business",
                name,
                new AddressForm(List.of("12 rue des Lilas"), "69003", "Lyon", country),
                List.of(new IdentifierForm("0002", "732829320")),
                "FR44732829320");
    }

    private static LineForm line(String label, String amount, String currency) {
        return new LineForm(label, "1", "m2", new MoneyForm(amount, currency), 1, S20);
    }

    private static PlanForm plan(String amount) {
        return new PlanForm(List.of(new InstalmentForm(
                "deposit", null, Validators.eur(amount), new TriggerForm(LocalDate.of(2026, 9, 1), null), 30)));
    }

    private static QuoteForm quote(PlanForm plan, LineForm... lines) {
        return new QuoteForm("D-1", PARTY, PARTY, Arrays.asList(lines), List.of(), plan);
    }

    @Test
    void a_right_form_passes() {
        QuoteForm form = new QuoteForm(
                "D-1",
                PARTY,
                PARTY,
                List.of(line("One", "1000.00", "EUR")),
                List.of(new AdjustmentForm("discount", "5", null, null)),
                NO_PLAN);

        assertThat(ENGLISH.validate(form, FieldsFirst.class)).isEmpty();
        assertThat(ENGLISH.validate(new CoreForm("One", Validators.price("1.5"), Quantity.ONE, S20.toTreatment())))
                .isEmpty();
    }

    @Test
    void an_empty_form_lacks_what_a_quote_needs() {
        assertThat(said(ENGLISH.validate(new QuoteForm(null, null, null, null, null, null), FieldsFirst.class)))
                .containsExactly(
                        "buyer: must not be null",
                        "lines: must not be empty",
                        "number: must not be null",
                        "seller: must not be null");
        assertThat(said(FRENCH.validate(new LineForm(null, null, null, null, null, null))))
                .containsExactly(
                        "label: ne doit pas être nul", "unitPrice: ne doit pas être nul", "vat: ne doit pas être nul");
    }

    @Test
    void everything_that_is_wrong_in_the_fields_is_reported_at_once() {
        PartyForm buyer = new PartyForm(
                null,
                " ",
                new AddressForm(Arrays.asList("ok", ""), "", null, "fr"),
                List.of(new IdentifierForm("2", "a b")),
                "123");
        LineForm wrong = new LineForm(
                "", "2,5", "", new MoneyForm("1e3", "EURO"), 0, new VatForm("X", new BigDecimal("1e1000000")));
        QuoteForm form = new QuoteForm(
                "",
                PARTY,
                buyer,
                List.of(line("One", "1.00", "EUR"), wrong),
                List.of(new AdjustmentForm(null, "101", Validators.eur("-1.00"), "")),
                new PlanForm(List.of(new InstalmentForm(
                        null, "0", Validators.eur("0.00"), new TriggerForm(LocalDate.of(1900, 1, 1), ""), -1))));

        assertThat(said(ENGLISH.validate(form, FieldsFirst.class)))
                .containsExactly(
                        "adjustments[0].amount: [AC-AMT-05] Discount or charge EUR -1.00 is negative",
                        "adjustments[0].kind: must not be null",
                        "adjustments[0].percentage: [AC-AMT-04] Percentage 101 % is not between 0 and 100",
                        "adjustments[0].reason: [AC-TXT-01] Reason is blank",
                        "buyer.address.city: must not be null",
                        "buyer.address.country: [AC-PTY-03] \"fr\" is not a country code of ISO 3166: two capital letters",
                        "buyer.address.lines[1].<list element>: [AC-TXT-01] Address line is blank",
                        "buyer.address.postCode: [AC-TXT-01] Post code is blank",
                        "buyer.identifiers[0].scheme: [AC-PTY-01] \"2\" is not an identifier scheme of ISO 6523: four digits",
                        "buyer.identifiers[0].value: [AC-PTY-02] \"a b\" is not an identifier: up to 50 letters, digits, hyphens,"
                                + " points, slashes or colons",
                        "buyer.kind: must not be null",
                        "buyer.name: [AC-TXT-01] Name is blank",
                        "buyer.vatNumber: must be a VAT number with its country prefix, digits and letters as the country has them",
                        "depositPlan.instalments[0].kind: must not be null",
                        "depositPlan.instalments[0].payableWithin: [AC-PLN-06] A term of -1 days is not between 0 and 3650",
                        "depositPlan.instalments[0].percentage: [AC-PLN-03] An advance asks more than nothing, not 0 %",
                        "depositPlan.instalments[0].trigger.date: [AC-TXT-04] Date of an instalment 1900-01-01 is outside"
                                + " 1990-01-01 to 2200-12-31",
                        "depositPlan.instalments[0].trigger.milestone: [AC-TXT-01] Milestone is blank",
                        "depositPlan.instalments[0].withVat: [AC-PLN-03] An advance asks more than nothing, not EUR 0.00",
                        "lines[1].label: [AC-TXT-01] Label is blank",
                        "lines[1].pricePer: [AC-QUO-11] A unit price is for more than 0 units, not 0",
                        "lines[1].quantity: [AC-AMT-03] Quantity \"2,5\" is not a plain decimal number",
                        "lines[1].unit: [AC-TXT-01] Unit is blank",
                        "lines[1].unitPrice.amount: [AC-AMT-03] Price \"1e3\" is not a plain decimal number",
                        "lines[1].unitPrice.currency: must be the code of a currency",
                        "lines[1].vat.category: [AC-VAT-01] X is not a VAT category; use S, Z, E, AE, K, G, O, L, M or B",
                        "lines[1].vat.rate: [AC-AMT-02] VAT rate has more than 3 digits before or 4 after the point",
                        "number: [AC-TXT-01] Number is blank");
    }

    @Test
    void the_rules_of_the_core_follow_once_all_fields_are_right() {
        QuoteForm form =
                quote(NO_PLAN, line("One", "1000.00", "EUR"), line("Two", "1.00", "USD"), line("Three", "1.00", "CHF"));

        assertThat(said(ENGLISH.validate(form, FieldsFirst.class)))
                .containsExactly(
                        "lines[1]: [AC-QUO-05] Quote D-1 is in EUR, line 2 is in USD",
                        "lines[2]: [AC-QUO-05] Quote D-1 is in EUR, line 3 is in CHF");
    }

    @Test
    void the_plan_follows_once_the_quote_is_right() {
        QuoteForm form = quote(plan("5000.00"), line("One", "1000.00", "EUR"));

        assertThat(said(ENGLISH.validate(form, FieldsFirst.class)))
                .containsExactly(
                        "depositPlan: [AC-PLN-02] The deposit plan asks EUR 5000.00 of D-1, whose total is EUR 1200.00");
    }

    @Test
    void a_form_whose_parts_cannot_be_made_says_why_by_the_rule_of_the_core() {
        assertThat(said(ENGLISH.validate(quote(NO_PLAN, line(" ", "1.00", "EUR")), CoreRules.class)))
                .containsExactly(": [AC-TXT-01] Label is blank");
    }

    @Test
    void an_optional_value_is_checked_if_it_is_there() {
        assertThat(ENGLISH.validate(new OptionalForm("One", Optional.empty(), Optional.of(12))))
                .isEmpty();
        assertThat(Validators.paths(ENGLISH.validate(new OptionalForm("One", Optional.of(""), Optional.of(0)))))
                .containsExactlyInAnyOrder("unit", "pricePer");
    }

    @Test
    void a_wrong_key_of_a_french_vat_number_is_found_in_a_form() {
        PartyForm seller = new PartyForm("business", "S", PARTY.address(), null, "FR45732829320");

        assertThat(Validators.paths(ENGLISH.validate(seller))).containsExactly("vatNumber");
    }

    @Test
    void every_violation_has_a_pointer_into_the_posted_body() {
        QuoteForm form = quote(NO_PLAN, line("One", "1.00", "EUR"), line("", "1.00", "EURO"));

        assertThat(ENGLISH.validate(form, FieldsFirst.class))
                .extracting(each -> Violations.toPointer(each.getPropertyPath()))
                .containsExactlyInAnyOrder("/lines/1/label", "/lines/1/unitPrice/currency");
    }

    @Test
    void a_class_without_any_field_of_its_kind_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> Validators.withoutEl(Locale.ENGLISH, Map.of(OtherNames.class, FormKind.LINE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OtherNames has no field of a form LINE: [label, unitPrice, vat]");
    }

    @Test
    void fields_with_other_names_are_mapped_one_by_one() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false));
        var mapping = configuration.createConstraintMapping();
        mapping.type(OtherNames.class).field("title").constraint(AcompteConstraints.acceptedAs(Input.LINE_LABEL));
        configuration.addMapping(mapping);
        Validator validator = configuration.buildValidatorFactory().getValidator();

        assertThat(said(validator.validate(new OtherNames("")))).containsExactly("title: [AC-TXT-01] Label is blank");
    }

    @Test
    void the_names_are_those_that_a_form_of_its_kind_has() {
        List<String> names = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            names.addAll(kind.needed());
            names.addAll(kind.others());
            assertThat(kind.places().keySet()).allMatch(names::contains);
        }
        assertThat(names).contains("lines", "unitPrice", "instalments");
    }
}
