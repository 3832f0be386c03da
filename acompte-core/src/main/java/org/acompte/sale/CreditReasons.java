package org.acompte.sale;

/** Common reasons of credit notes. */
public final class CreditReasons {
    /** A deposit was not paid and is asked with the rest. */
    public static final CreditReason UNPAID = CreditReason.of("unpaid");
    /** The sale, or what was invoiced of it, does not take place. */
    public static final CreditReason CANCELLATION = CreditReason.of("cancellation");
    /** The invoice was wrong. */
    public static final CreditReason ERROR = CreditReason.of("error");
    /** The scope is now below what was invoiced. */
    public static final CreditReason SCOPE_REDUCED = CreditReason.of("scope-reduced");
    /** Something came back. */
    public static final CreditReason RETURN = CreditReason.of("return");
    /** The price was lowered after the invoice. */
    public static final CreditReason PRICE_REDUCTION = CreditReason.of("price-reduction");

    private CreditReasons() {}
}
