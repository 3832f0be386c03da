package org.acompte.vat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.rule.Text;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.SaleFact;

/**
 * VAT of one treatment that became chargeable on a day, or was given back, with its cause and its article.
 * <p>
 * A treatment without VAT has movements too, whose VAT is zero: their base is what a return reports of exempt supplies,
 * exports and the like.
 * For example, EUR 500.00 received on a deposit of EUR 1200.00 at 20 % is a movement of 416.67 + 83.33 on the day of the
 * receipt.
 *
 * @param chargeableOn the day of the tax point, which decides the return that it belongs to
 * @param cause the fact that made it so: money that came, went or moved, an invoice or a credit note, or a cancellation
 * @param document the invoice whose VAT it is
 * @param side whether it is a supply of the seller or a purchase that the buyer taxes itself
 * @param change whether it becomes due, is given back, or moves to another day
 * @param treatment the VAT treatment
 * @param nature whether it is for goods or for services
 * @param amount what became chargeable; negative when it was given back or moves away
 * @param citation the article
 * @param reason what the host stated that decided the day, such as that a building permit was granted; else empty
 */
public record VatMovement(
        LocalDate chargeableOn,
        SaleFact cause,
        DocumentReference document,
        VatSide side,
        VatChange change,
        VatTreatment treatment,
        SupplyNature nature,
        TaxedAmount amount,
        Citation citation,
        Optional<String> reason) {

    /**
     * Checks the components.
     *
     * @throws org.acompte.rule.RuleViolationException if the reason is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public VatMovement {
        Objects.requireNonNull(chargeableOn, "chargeableOn");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(reason, "reason");
        reason.ifPresent(text -> Text.require(text, "Reason", 200));
    }

    /**
     * Says why, in English.
     *
     * @return one sentence, such as {@code "EUR 83.33 of VAT at 20 % on EUR 416.67 became chargeable on 2026-09-12 for
     *     FA-0041 of 2026-09-09, by the payment of EUR 500.00 (CGI art. 269, 2-c)"}
     */
    public String explain() {
        return EnglishSentence.of(this);
    }

    /**
     * Says why, in French or in English. What the host stated is in its own words.
     *
     * @param language a locale of the language; any other than French gives English
     * @return one sentence, in French such as {@code "83,33 EUR de TVA à 20 % sur 416,67 EUR, exigibles le 12/09/2026 au titre
     *     de la pièce FA-0041 du 09/09/2026 : encaissement de 500,00 EUR (CGI art. 269, 2-c)"}
     */
    public String explain(Locale language) {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return french ? FrenchSentence.of(this) : EnglishSentence.of(this);
    }

    @Override
    public String toString() {
        return explain();
    }
}
