package org.acompte.vat.fr;

import java.util.Optional;

/**
 * How a seller is taxed from a day on.
 *
 * @param kind on receipts, or by an option, or not at all
 * @param deposits what it chose on deposit invoices, with the option for debits
 */
record SellerScheme(Kind kind, Optional<DepositInvoiceUnderDebits> deposits) {

    enum Kind {
        RECEIPTS("services on receipt"),
        DEBITS("services on debits"),
        DELIVERIES("works on deliveries"),
        SMALL_BUSINESS_EXEMPTION("no VAT (small business)");

        private final String words;

        Kind(String words) {
            this.words = words;
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
