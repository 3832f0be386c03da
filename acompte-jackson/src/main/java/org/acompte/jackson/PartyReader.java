package org.acompte.jackson;

import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.fr.FrenchIdentifiers;

/** Reads sellers and buyers; French identifiers and VAT numbers are checked with their check digits. */
final class PartyReader {
    private static final int MAX_IDENTIFIERS = 50;
    private static final int MAX_ADDRESS_LINES = 6;

    private static final Shape SELLER = Shape.of("name", "address", "identifiers?", "vatNumber?");
    private static final Shape BUYER = Shape.of("kind", "name", "address", "identifiers?", "vatNumber?");
    private static final Shape ADDRESS = Shape.of("lines?", "postCode", "city", "country");
    private static final Shape IDENTIFIER = Shape.of("scheme", "value");
    private static final Codes<BuyerKind> KINDS = Codes.of(BuyerKind.values(), BuyerKind::code);

    private PartyReader() {}

    static Seller seller(Input in) {
        Fields fields = in.object(SELLER);
        Seller.Builder builder = Seller.builder();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "name" -> builder.name(in.text());
                case "address" -> builder.address(address(in));
                case "identifiers" -> builder.identifiers(in.list(MAX_IDENTIFIERS, PartyReader::identifier));
                case "vatNumber" -> builder.vatNumber(in.text());
                default -> throw fields.unexpected(name);
            }
        }
        Seller seller = builder.build();
        RuleViolationException.throwIfAny(FrenchIdentifiers.check(seller));
        return seller;
    }

    static Buyer buyer(Input in) {
        Fields fields = in.object(BUYER);
        Buyer.Builder builder = Buyer.builder();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "kind" -> builder.kind(KINDS.read(in));
                case "name" -> builder.name(in.text());
                case "address" -> builder.address(address(in));
                case "identifiers" -> builder.identifiers(in.list(MAX_IDENTIFIERS, PartyReader::identifier));
                case "vatNumber" -> builder.vatNumber(in.text());
                default -> throw fields.unexpected(name);
            }
        }
        Buyer buyer = builder.build();
        RuleViolationException.throwIfAny(FrenchIdentifiers.check(buyer));
        return buyer;
    }

    static Address address(Input in) {
        Fields fields = in.object(ADDRESS);
        Address.Builder builder = Address.builder();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "lines" -> builder.lines(in.list(MAX_ADDRESS_LINES, Input::text));
                case "postCode" -> builder.postCode(in.text());
                case "city" -> builder.city(in.text());
                case "country" -> builder.country(in.text());
                default -> throw fields.unexpected(name);
            }
        }
        return builder.build();
    }

    static Identifier identifier(Input in) {
        Fields fields = in.object(IDENTIFIER);
        String scheme = "";
        String value = "";
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "scheme" -> scheme = in.text();
                case "value" -> value = in.text();
                default -> throw fields.unexpected(name);
            }
        }
        return new Identifier(scheme, value);
    }
}
