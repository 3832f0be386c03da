package org.acompte.vat.fr.invoice;

import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The types and frames of French e-invoices, as data. */
final class InvoiceTable {
    private static final String FIRST_DAY = "2026-09-01";
    private static final String SOURCE = "XP Z12-012 BR-FR-04, BR-FR-08, BR-FR-CO-08";

    /** What a document is. */
    enum Type {
        DEPOSIT,
        INVOICE,
        CORRECTIVE,
        CREDIT_OF_DEPOSIT,
        CREDIT
    }

    /** What is sold. */
    enum Content {
        GOODS,
        SERVICES,
        BOTH
    }

    /** How an invoice stands to its payment. */
    enum PaidState {
        USUAL,
        PAID,
        AFTER_DEPOSITS
    }

    static final Provisions<Type, String> TYPES = Provisions.<Type, String>about(
                    "Types of documents in French e-invoices (BT-3)")
            .and(Type.DEPOSIT, code("the type of a deposit invoice", "386"))
            .and(Type.INVOICE, code("the type of a progress, final or other invoice", "380"))
            .and(Type.CORRECTIVE, code("the type of a corrective invoice", "384"))
            .and(Type.CREDIT_OF_DEPOSIT, code("the type of a credit note on a deposit invoice", "503"))
            .and(Type.CREDIT, code("the type of another credit note", "381"));

    static final Provisions<Content, String> CONTENTS = Provisions.<Content, String>about(
                    "Letters of frames in French e-invoices (BT-23)")
            .and(Content.GOODS, code("the letter of goods", "B"))
            .and(Content.SERVICES, code("the letter of services", "S"))
            .and(Content.BOTH, code("the letter of goods with services", "M"));

    static final Provisions<PaidState, String> PAYMENTS = Provisions.<PaidState, String>about(
                    "Digits of frames in French e-invoices (BT-23)")
            .and(PaidState.USUAL, code("the digit of a document to be paid", "1"))
            .and(PaidState.PAID, code("the digit of a document that is paid already", "2"))
            .and(PaidState.AFTER_DEPOSITS, code("the digit of a final invoice after deposits", "4"));

    private InvoiceTable() {}

    /** Whether a code was or is one of them, on any day. */
    static boolean has(Provisions<?, String> codes, String code) {
        return codes.all().stream()
                .flatMap(provision -> provision.versions().stream())
                .anyMatch(version -> version.value().equals(code));
    }

    private static Provision<String> code(String subject, String code) {
        return Provision.of(subject, Dated.since(FIRST_DAY, code, SOURCE));
    }
}
