package org.acompte.vat.fr.mention;

import java.util.Map;
import java.util.Optional;
import org.acompte.party.Party;

/** Who sells and who buys. */
final class PartyMentions {
    private final Subject subject;
    private final SellerProfile profile;
    private final MentionWriter writer;

    PartyMentions(Subject subject, SellerProfile profile, MentionWriter writer) {
        this.subject = subject;
        this.profile = profile;
        this.writer = writer;
    }

    void write() {
        identity(MentionKind.SELLER_IDENTITY, sellerPhrase(), subject.seller(), "every document names its seller");
        siren();
        status();
        profile.taxRepresentative()
                .ifPresent(person -> person(
                        MentionKind.TAX_REPRESENTATIVE,
                        Phrase.TAX_REPRESENTATIVE,
                        person,
                        "the seller has a tax representative"));
        profile.singleTaxablePerson()
                .ifPresent(person -> person(
                        MentionKind.SINGLE_TAXABLE_PERSON,
                        Phrase.SINGLE_TAXABLE_PERSON,
                        person,
                        "the seller belongs to a VAT group"));
        if (!subject.kind().isQuote()) {
            Phrase buyer = subject.toConsumer() ? Phrase.BUYER_OF_NOTE : Phrase.BUYER;
            identity(MentionKind.BUYER_IDENTITY, buyer, subject.buyer(), "an invoice names its buyer");
            buyerSiren();
        }
    }

    private Phrase sellerPhrase() {
        if (subject.kind().isQuote()) {
            return Phrase.SELLER_OF_QUOTE;
        }
        return subject.toConsumer() ? Phrase.SELLER_OF_NOTE : Phrase.SELLER;
    }

    private void identity(MentionKind kind, Phrase phrase, Party party, String reason) {
        writer.print(kind, phrase, reason, Map.of("name", party.name(), "address", Shown.address(party.address())));
    }

    private void person(MentionKind kind, Phrase phrase, TaxPerson person, String reason) {
        Map<String, String> values =
                Map.of("name", person.name(), "address", Shown.address(person.address()), "number", person.vatNumber());
        writer.print(kind, phrase, reason, values);
    }

    private void siren() {
        if (Subject.isFrench(subject.seller())) {
            writer.printOrLack(
                    MentionKind.SELLER_SIREN,
                    Phrase.SELLER_SIREN,
                    "siren",
                    Subject.siren(subject.seller()),
                    "the SIREN of the seller",
                    "the seller is in France");
        }
    }

    private void status() {
        if (profile.legalStatus() instanceof LegalStatus.Company company) {
            Map<String, String> values = Map.of("form", company.form(), "capital", Shown.money(company.capital()));
            writer.print(MentionKind.SELLER_LEGAL_FORM, Phrase.COMPANY, "the seller is a company", values);
            register(company.register(), "the seller is a company");
        } else if (profile.legalStatus() instanceof LegalStatus.SoleTrader trader) {
            Map<String, String> values = Map.of("name", subject.seller().name());
            writer.print(MentionKind.SELLER_LEGAL_FORM, Phrase.SOLE_TRADER, "the seller is a sole trader", values);
            if (trader.register().isPresent()) {
                register(trader.register(), "the seller is in the register of commerce");
            }
        }
    }

    private void register(Optional<String> town, String reason) {
        Optional<String> siren = Subject.siren(subject.seller());
        if (town.isPresent() && siren.isPresent()) {
            Map<String, String> values = Map.of("siren", siren.get(), "town", town.get());
            writer.print(MentionKind.SELLER_REGISTER, Phrase.REGISTER, reason, values);
        } else {
            String supply = town.isPresent() ? "the SIREN of the seller" : "the town of the register of the seller";
            writer.lack(MentionKind.SELLER_REGISTER, Phrase.REGISTER, supply, reason);
        }
    }

    private void buyerSiren() {
        boolean asked = !subject.toConsumer()
                && Subject.isFrench(subject.buyer())
                && writer.isAskedFor(MentionTexts.REFORM.of(profile.sizeClass()));
        if (asked) {
            writer.printOrLack(
                    MentionKind.BUYER_SIREN,
                    Phrase.BUYER_SIREN,
                    "siren",
                    Subject.siren(subject.buyer()),
                    "the SIREN of the buyer",
                    "the buyer is no consumer and in France, and the seller is of the size "
                            + profile.sizeClass().code());
        }
    }
}
