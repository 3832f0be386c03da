package org.acompte.json.form;

import java.util.List;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Party;
import org.acompte.party.Seller;

/** The forms of sellers and buyers. */
final class PartyForms {
    private static final Property<List<String>> LINES = Property.optional("lines", ListForm.of(TextForm.upTo(200), 6));
    private static final Property<String> POST_CODE = Property.required("postCode", TextForm.upTo(20));
    private static final Property<String> CITY = Property.required("city", TextForm.upTo(200));
    private static final Property<String> COUNTRY =
            Property.required("country", TextForm.matching("[A-Z]{2}", code -> code, code -> code));
    static final Form<Address> ADDRESS =
            ObjectForm.of("address", PartyForms::address, PartyForms::address, LINES, POST_CODE, CITY, COUNTRY);

    private static final Property<String> SCHEME =
            Property.required("scheme", TextForm.matching("[0-9]{4}", code -> code, code -> code));
    private static final Property<String> VALUE = Property.required("value", TextForm.upTo(100));
    static final Form<Identifier> IDENTIFIER = ObjectForm.of(
            "identifier",
            in -> new Identifier(in.get(SCHEME), in.get(VALUE)),
            (out, identifier) -> {
                out.put(SCHEME, identifier.scheme());
                out.put(VALUE, identifier.value());
            },
            SCHEME,
            VALUE);

    private static final Property<BuyerKind> KIND =
            Property.required("kind", CodeForm.of(BuyerKind.values(), BuyerKind::code));
    private static final Property<String> NAME = Property.required("name", TextForm.upTo(200));
    private static final Property<Address> AT = Property.required("address", ADDRESS);
    private static final Property<List<Identifier>> IDENTIFIERS =
            Property.optional("identifiers", ListForm.of(IDENTIFIER, 50));
    private static final Property<String> VAT_NUMBER = Property.optional("vatNumber", TextForm.upTo(20));
    static final Form<Seller> SELLER =
            ObjectForm.of("seller", PartyForms::seller, PartyForms::party, NAME, AT, IDENTIFIERS, VAT_NUMBER);
    static final Form<Buyer> BUYER =
            ObjectForm.of("buyer", PartyForms::buyer, PartyForms::buyer, KIND, NAME, AT, IDENTIFIERS, VAT_NUMBER);

    private PartyForms() {}

    private static Address address(Values in) {
        return new Address(in.get(LINES, List.of()), in.get(POST_CODE), in.get(CITY), in.get(COUNTRY));
    }

    private static void address(Output out, Address address) {
        out.putIfAny(LINES, address.lines());
        out.put(POST_CODE, address.postCode());
        out.put(CITY, address.city());
        out.put(COUNTRY, address.country());
    }

    private static Seller seller(Values in) {
        return new Seller(in.get(NAME), in.get(AT), in.get(IDENTIFIERS, List.of()), in.optional(VAT_NUMBER));
    }

    private static Buyer buyer(Values in) {
        return new Buyer(
                in.get(KIND), in.get(NAME), in.get(AT), in.get(IDENTIFIERS, List.of()), in.optional(VAT_NUMBER));
    }

    private static void buyer(Output out, Buyer buyer) {
        out.put(KIND, buyer.kind());
        party(out, buyer);
    }

    private static void party(Output out, Party party) {
        out.put(NAME, party.name());
        out.put(AT, party.address());
        out.putIfAny(IDENTIFIERS, party.identifiers());
        out.put(VAT_NUMBER, party.vatNumber());
    }
}
