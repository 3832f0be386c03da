package org.acompte.vat.fr.mention;

/** What a document is, with the French title in front of its number. */
enum DocumentKind {
    QUOTE("Devis"),
    DEPOSIT_INVOICE("Facture d'acompte"),
    PROGRESS_INVOICE("Facture de situation"),
    FINAL_INVOICE("Facture"),
    INDEMNITY("Facture d'indemnité"),
    CREDIT_NOTE("Avoir"),
    CREDIT_REVERSAL("Annulation d'avoir");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isQuote() {
        return this == QUOTE;
    }

    /** Whether it asks for the price of a supply. */
    boolean asksPrice() {
        return this == DEPOSIT_INVOICE || this == PROGRESS_INVOICE || this == FINAL_INVOICE;
    }
}
