package org.acompte.vat.fr.terms;

import java.time.LocalDate;

/** The days on which the acts took effect that the tables of this package name. */
final class Acts {
    /** The first day that acompte computes with; the text is older. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    /** The law on the modernisation of the economy (loi 2008-776 art. 21). */
    static final LocalDate MODERNISATION = LocalDate.of(2009, 1, 1);
    /** The decree on the flat indemnity between businesses (décret 2012-1115). */
    static final LocalDate INDEMNITY = LocalDate.of(2013, 1, 1);
    /** The decree on late payment in public contracts (décret 2013-269). */
    static final LocalDate PUBLIC_DECREE = LocalDate.of(2013, 5, 1);
    /** The code of consumer law as renumbered by ordonnance 2016-301. */
    static final LocalDate CONSUMER_CODE = LocalDate.of(2016, 7, 1);
    /** The law of contracts as renumbered by ordonnance 2016-131. */
    static final LocalDate CONTRACTS = LocalDate.of(2016, 10, 1);
    /** The code of public contracts (ordonnance 2018-1074). */
    static final LocalDate PUBLIC_CODE = LocalDate.of(2019, 4, 1);
    /** The code of commerce as renumbered by ordonnance 2019-359. */
    static final LocalDate COMMERCE_RENUMBERED = LocalDate.of(2019, 4, 26);
    /** The conformity of goods and digital services sold to consumers (ordonnance 2021-1247). */
    static final LocalDate CONFORMITY = LocalDate.of(2022, 1, 1);

    private Acts() {}
}
