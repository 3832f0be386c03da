package org.acompte.examples;

import java.io.PrintStream;
import java.util.Optional;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchVat;

/** A sale that is over: the usual life of a quote, or a story. */
sealed interface Played permits PlayedQuote, PlayedStory {
    /** The sale with all that happened. */
    Sale sale();

    /** Its VAT, if acompte knows the law of the seller. */
    Optional<VatLedger> vat();

    /** Tells whether the proof holds. */
    boolean isProven();

    /** Prints everything, the proof last. */
    void print(PrintStream out);

    /** The VAT of a sale of a French seller. */
    static Optional<VatLedger> vatOf(Sale sale) {
        boolean french = sale.contract().seller().address().country().equals("FR");
        return french ? Optional.of(VatLedger.of(sale, FrenchVat.regime())) : Optional.empty();
    }

    /** Prints which VAT is due when, or that acompte does not know. */
    default void printVat(PrintStream out) {
        if (vat().isPresent()) {
            new VatReport(vat().get()).print(out);
            return;
        }
        String country = sale().contract().seller().address().country();
        out.println();
        out.println("When VAT is due: the tax points of " + country + " are not part of acompte yet");
    }
}
