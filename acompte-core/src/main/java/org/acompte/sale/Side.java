package org.acompte.sale;

/** One of the two parties of a sale. */
public enum Side {
    /** Who buys. */
    BUYER,
    /** Who sells. */
    SELLER
}
