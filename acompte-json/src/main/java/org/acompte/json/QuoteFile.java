package org.acompte.json;

import java.util.Objects;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;

/**
 * A quote as a file: what is offered, and which deposits it asks.
 * <p>
 * Not a sent quote: it has no dates yet.
 * Reading it back gives an equal quote file.
 * For example, {@code AcompteJson.read(json, QuoteFile.class).quote().total()}.
 *
 * @param quote the quote
 * @param depositPlan the deposits that it asks, possibly none
 */
public record QuoteFile(DraftQuote quote, DepositPlan depositPlan) {

    /** Checks that both are there. */
    public QuoteFile {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(depositPlan, "depositPlan");
    }
}
