package org.acompte.testkit.law;

import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;

/** One law, asked after each fact; it lives for one sale and may remember what it saw. */
interface Law {

    /**
     * Looks at a sale after a fact.
     *
     * @param before the sale before the fact
     * @param fact the fact
     * @param after the sale after the fact
     * @param books the plain books after the fact
     * @param findings takes what is broken
     */
    void check(Sale before, SaleFact fact, Sale after, PlainBooks books, Findings findings);
}
