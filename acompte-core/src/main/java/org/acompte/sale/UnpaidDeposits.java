package org.acompte.sale;

/** What {@link Sale#settle} does with deposits that are not paid. */
public enum UnpaidDeposits {
    /** Every deposit is deducted as it was issued, and stays due by itself. */
    INVOICED,
    /** Only what is collected is deducted; a credit note takes back the rest, so that nothing is asked twice. */
    COLLECTED
}
