package org.acompte.vat.fr;

import java.util.Objects;
import java.util.Optional;

/**
 * How a seller is taxed from a day on, as {@link FrenchRegime#schemes} lists it.
 * <p>
 * For example, {@code new SellerScheme(Kind.DEBITS, Optional.of(DepositInvoiceUnderDebits.notAsDebit("agreed with the tax
 * office")))} is the option for debits.
 *
 * @param kind on receipts, or by an option, or not at all
 * @param deposits what it chose on deposit invoices: there with the option for debits, and only then
 * @law CGI art. 269, 2-c: services on receipt, unless the seller opted for debits or deliveries
 * @law CGI art. 293 B: the exemption of small businesses
 */
public record SellerScheme(Kind kind, Optional<DepositInvoiceUnderDebits> deposits) {

    /** On receipts, or by an option, or not at all. */
    public enum Kind {
        /** Services are taxed on receipt. */
        RECEIPTS("receipts", "services on receipt"),
        /** Services are taxed on invoices (French: <i>option pour les débits</i>). */
        DEBITS("debits", "services on debits"),
        /** Works are taxed when they are done (French: <i>option pour les livraisons</i>). */
        DELIVERIES("deliveries", "works on deliveries"),
        /** Nothing is taxed (French: <i>franchise en base</i>). */
        SMALL_BUSINESS_EXEMPTION("small-business-exemption", "no VAT (small business)");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /**
         * Returns the code for storage.
         *
         * @return the code, which never changes
         */
        public String code() {
            return code;
        }
    }

    /** Checks the components. */
    public SellerScheme {
        Objects.requireNonNull(kind, "kind");
        if (deposits.isPresent() != (kind == Kind.DEBITS)) {
            throw new IllegalArgumentException(
                    "with the option for debits, and only then, a seller says whether a deposit invoice is a debit");
        }
    }

    static SellerScheme of(Kind kind) {
        return new SellerScheme(kind, Optional.empty());
    }

    /** How its services are taxed. */
    Operation services() {
        return switch (kind) {
            case DEBITS ->
                deposits.filter(DepositInvoiceUnderDebits::asDebit).isPresent()
                        ? Operation.ON_DEBITS_AND_DEPOSIT_INVOICES
                        : Operation.ON_DEBITS;
            case DELIVERIES -> Operation.ON_DELIVERIES;
            default -> Operation.ORDINARY;
        };
    }

    @Override
    public String toString() {
        return kind.words;
    }
}
