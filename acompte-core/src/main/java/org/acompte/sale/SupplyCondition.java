package org.acompte.sale;

/** What must have happened to the deposits that are asked on acceptance before anything is supplied. */
public enum SupplyCondition {
    /** Nothing. */
    NONE,
    /** Their invoices are issued. */
    DEPOSITS_INVOICED,
    /** Their invoices are issued and paid. */
    DEPOSITS_PAID
}
