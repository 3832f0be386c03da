package org.acompte.vat.fr.place;

import java.util.Optional;
import org.acompte.party.Buyer;
import org.acompte.vat.eu.MemberState;

/** What a buyer is for VAT. */
final class Buyers {
    private Buyers() {}

    /** Whether a buyer is a taxable person; not known of a public body without a VAT number. */
    enum Taxable {
        YES,
        NO,
        UNKNOWN
    }

    static Taxable taxable(Buyer buyer) {
        return switch (buyer.kind()) {
            case BUSINESS -> Taxable.YES;
            case CONSUMER -> Taxable.NO;
            case PUBLIC -> buyer.vatNumber().isPresent() ? Taxable.YES : Taxable.UNKNOWN;
        };
    }

    /** The state that gave its VAT number, if there is a number of a member state. */
    static Optional<MemberState> numberOf(Buyer buyer) {
        return buyer.vatNumber().flatMap(MemberState::findVatNumber);
    }

    static boolean hasFrenchNumber(Buyer buyer) {
        return numberOf(buyer).filter(MemberState.FRANCE::equals).isPresent();
    }

    static boolean hasForeignNumber(Buyer buyer) {
        return numberOf(buyer).filter(state -> state != MemberState.FRANCE).isPresent();
    }

    static String number(Buyer buyer) {
        return buyer.vatNumber().orElse("none");
    }
}
