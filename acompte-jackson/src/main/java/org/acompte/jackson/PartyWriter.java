package org.acompte.jackson;

import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Identifier;
import org.acompte.party.Party;
import org.acompte.party.Seller;

/** Writes sellers and buyers. */
final class PartyWriter {
    private PartyWriter() {}

    static void seller(Output out, Seller seller) {
        out.begin();
        rest(out, seller);
    }

    static void buyer(Output out, Buyer buyer) {
        out.begin();
        out.text("kind", buyer.kind().code());
        rest(out, buyer);
    }

    private static void rest(Output out, Party party) {
        out.text("name", party.name());
        out.value("address", party.address(), PartyWriter::address);
        out.listIfAny("identifiers", party.identifiers(), PartyWriter::identifier);
        out.text("vatNumber", party.vatNumber());
        out.end();
    }

    static void address(Output out, Address address) {
        out.begin();
        out.listIfAny("lines", address.lines(), Output::text);
        out.text("postCode", address.postCode());
        out.text("city", address.city());
        out.text("country", address.country());
        out.end();
    }

    static void identifier(Output out, Identifier identifier) {
        out.begin();
        out.text("scheme", identifier.scheme());
        out.text("value", identifier.value());
        out.end();
    }
}
