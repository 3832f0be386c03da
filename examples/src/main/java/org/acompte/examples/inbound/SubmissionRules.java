package org.acompte.examples.inbound;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of this host; a rule says its message in each language, as those of acompte do. */
final class SubmissionRules {
    /** The quote is in another currency than the account. */
    static final Rule OTHER_CURRENCY = Rule.of(
                    "SUB-01", "The quote is in {quoted}, which is not the currency of the account")
            .in(Locale.FRENCH, "Le devis est en {quoted}, ce qui n'est pas la devise du compte");

    /** The seller is not the sender. */
    static final Rule OTHER_SELLER = Rule.of("SUB-02", "The seller of quote {number} has not the SIREN of the sender")
            .in(Locale.FRENCH, "Le vendeur du devis {number} n'a pas le SIREN de l'expéditeur");

    /** Something outside the quote is longer or deeper than the parser reads. */
    static final Rule BEYOND_LIMIT = Rule.of("SUB-03", "A text, a number or the nesting is beyond the limit at {at}")
            .in(Locale.FRENCH, "Un texte, un nombre ou l'imbrication dépasse la limite à {at}");

    private SubmissionRules() {}
}
