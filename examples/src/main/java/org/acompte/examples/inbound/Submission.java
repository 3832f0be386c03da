package org.acompte.examples.inbound;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.acompte.json.QuoteFile;
import org.acompte.party.Identifier;
import org.acompte.rule.Violation;
import org.acompte.validation.CurrencyIn;
import org.acompte.validation.Iban;
import org.acompte.validation.RuleChecked;
import org.acompte.validation.Siren;
import org.acompte.validation.ValidDraft;

/**
 * What this host asks for with a quote.
 * <p>
 * The quote inside is one that can be sent: its reader has asked the core already. Here is what only the host knows.
 *
 * @param reference the sender's own reference
 * @param sender the SIREN of the company that sends it, which must be the seller
 * @param currency the currency in which the account is kept
 * @param payTo the account to which the deposits are paid
 * @param quote the quote with its deposit plan; null if its reader has refused it, which is told elsewhere
 */
@ValidDraft
record Submission(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{1,40}") String reference,
        @NotNull @Siren String sender,
        @NotNull @CurrencyIn({"EUR", "CHF"}) String currency,
        @NotNull @Iban String payTo,
        @NotNull QuoteFile quote)
        implements RuleChecked {
    private static final String SIREN_SCHEME = "0002";

    /** The rules of the host; they compare what is there, and leave what is missing to the constraints. */
    @Override
    public List<Violation> check() {
        if (quote == null) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        String quoted = quote.quote().scope().currency().getCode();
        if (currency != null && !currency.equals(quoted)) {
            violations.add(SubmissionRules.OTHER_CURRENCY.violationAt("/currency", "quoted", quoted));
        }
        if (sender != null && quote.quote().seller().identifiers().stream().noneMatch(this::isSender)) {
            violations.add(SubmissionRules.OTHER_SELLER.violationAt(
                    "/quote/seller", "number", quote.quote().number()));
        }
        return violations;
    }

    private boolean isSender(Identifier identifier) {
        return identifier.scheme().equals(SIREN_SCHEME) && identifier.value().equals(sender);
    }
}
