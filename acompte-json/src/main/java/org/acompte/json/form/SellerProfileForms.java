package org.acompte.json.form;

import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.Address;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.mention.DecennialInsurance;
import org.acompte.vat.fr.mention.LegalStatus;
import org.acompte.vat.fr.mention.Mediator;
import org.acompte.vat.fr.mention.SellerProfile;
import org.acompte.vat.fr.mention.SizeClass;
import org.acompte.vat.fr.mention.TaxPerson;
import org.joda.money.Money;

/** What a seller states once, for the mentions of all its documents. */
final class SellerProfileForms {
    private static final Property<String> LEGAL_FORM = Property.required("form", TextForm.upTo(100));
    private static final Property<Money> CAPITAL = Property.required("capital", MoneyForm.FORM);
    private static final Property<String> REGISTER = Property.optional("register", TextForm.upTo(100));
    private static final Kind<LegalStatus.Company> COMPANY = Kind.of(
            "company",
            LegalStatus.Company.class,
            in -> new LegalStatus.Company(in.get(LEGAL_FORM), in.get(CAPITAL), in.optional(REGISTER)),
            (out, company) -> {
                out.put(LEGAL_FORM, company.form());
                out.put(CAPITAL, company.capital());
                out.put(REGISTER, company.register());
            },
            LEGAL_FORM,
            CAPITAL,
            REGISTER);
    private static final Kind<LegalStatus.SoleTrader> SOLE_TRADER = Kind.of(
            "sole-trader",
            LegalStatus.SoleTrader.class,
            in -> new LegalStatus.SoleTrader(in.optional(REGISTER)),
            (out, trader) -> out.put(REGISTER, trader.register()),
            REGISTER);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    private static final Kind<LegalStatus.Other> OTHER = Kind.of(
            "other",
            LegalStatus.Other.class,
            in -> new LegalStatus.Other(in.get(REASON)),
            (out, other) -> out.put(REASON, other.reason()),
            REASON);
    static final Form<LegalStatus> STATUS = ChoiceForm.ofKinds("legal-status", List.of(COMPANY, SOLE_TRADER, OTHER));

    private static final Property<String> NAME = Property.required("name", TextForm.upTo(200));
    private static final Property<Address> ADDRESS = Property.required("address", PartyForms.ADDRESS);
    private static final Property<String> VAT_NUMBER = Property.required("vatNumber", TextForm.upTo(15));
    static final Form<TaxPerson> TAX_PERSON = ObjectForm.of(
            "tax-person",
            in -> new TaxPerson(in.get(NAME), in.get(ADDRESS), in.get(VAT_NUMBER)),
            (out, person) -> {
                out.put(NAME, person.name());
                out.put(ADDRESS, person.address());
                out.put(VAT_NUMBER, person.vatNumber());
            },
            NAME,
            ADDRESS,
            VAT_NUMBER);

    private static final Property<String> INSURER = Property.required("insurer", TextForm.upTo(300));
    private static final Property<String> POLICY = Property.required("policy", TextForm.upTo(100));
    private static final Property<String> AREA = Property.required("area", TextForm.upTo(200));
    static final Form<DecennialInsurance> INSURANCE = ObjectForm.of(
            "decennial-insurance",
            in -> new DecennialInsurance(in.get(INSURER), in.get(POLICY), in.get(AREA)),
            (out, insurance) -> {
                out.put(INSURER, insurance.insurer());
                out.put(POLICY, insurance.policy());
                out.put(AREA, insurance.area());
            },
            INSURER,
            POLICY,
            AREA);

    private static final Property<String> CONTACT = Property.required("contact", TextForm.upTo(300));
    static final Form<Mediator> MEDIATOR_FORM = ObjectForm.of(
            "mediator",
            in -> new Mediator(in.get(NAME), in.get(CONTACT)),
            (out, mediator) -> {
                out.put(NAME, mediator.name());
                out.put(CONTACT, mediator.contact());
            },
            NAME,
            CONTACT);

    private static final Property<SizeClass> SIZE_CLASS = Property.required("sizeClass", VatCodes.SIZE_CLASS);
    private static final Property<FrenchRegime> REGIME = Property.required("regime", FrenchForms.REGIME);
    private static final Property<LegalStatus> LEGAL_STATUS = Property.required("legalStatus", STATUS);
    private static final Property<TaxPerson> SINGLE = Property.optional("singleTaxablePerson", TAX_PERSON);
    private static final Property<TaxPerson> REPRESENTATIVE = Property.optional("taxRepresentative", TAX_PERSON);
    private static final Property<DecennialInsurance> DECENNIAL = Property.optional("decennialInsurance", INSURANCE);
    private static final Property<Mediator> MEDIATOR = Property.optional("mediator", MEDIATOR_FORM);
    static final DocumentForm<SellerProfile> PROFILE = DocumentForm.of(
            "seller-profile",
            SellerProfile.class,
            SellerProfileForms::profile,
            SellerProfileForms::profile,
            SIZE_CLASS,
            REGIME,
            LEGAL_STATUS,
            SINGLE,
            REPRESENTATIVE,
            DECENNIAL,
            MEDIATOR);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(PROFILE),
            new Entry<>(LegalStatus.class, STATUS),
            Entry.of(COMPANY),
            Entry.of(SOLE_TRADER),
            Entry.of(OTHER),
            new Entry<>(TaxPerson.class, TAX_PERSON),
            new Entry<>(DecennialInsurance.class, INSURANCE),
            new Entry<>(Mediator.class, MEDIATOR_FORM));

    private SellerProfileForms() {}

    private static SellerProfile profile(Values in) {
        return new SellerProfile(
                in.get(SIZE_CLASS),
                in.get(REGIME),
                in.get(LEGAL_STATUS),
                in.optional(SINGLE),
                in.optional(REPRESENTATIVE),
                in.optional(DECENNIAL),
                in.optional(MEDIATOR));
    }

    private static void profile(Output out, SellerProfile profile) {
        out.put(SIZE_CLASS, profile.sizeClass());
        out.put(REGIME, profile.regime());
        out.put(LEGAL_STATUS, profile.legalStatus());
        out.put(SINGLE, profile.singleTaxablePerson());
        out.put(REPRESENTATIVE, profile.taxRepresentative());
        out.put(DECENNIAL, profile.decennialInsurance());
        out.put(MEDIATOR, profile.mediator());
    }
}
