package org.acompte.jackson;

import static org.acompte.jackson.Fields.given;

import java.util.ArrayList;
import java.util.List;
import org.acompte.amount.AmountRules;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.DepositPlan;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.jspecify.annotations.Nullable;

/** Reads quote files, and refuses those whose quote could not be sent. */
final class QuoteReader {
    private static final Shape QUOTE = Shape.of(
            "schema",
            "type",
            "number",
            "seller",
            "buyer",
            "priceBasis?",
            "vatRounding?",
            "lines",
            "adjustments?",
            "depositPlan?");
    private static final Codes<PriceBasis> BASES = Codes.of(PriceBasis.values(), PriceBasis::code);
    private static final Codes<VatRounding> ROUNDINGS = Codes.of(VatRounding.values(), VatRounding::code);

    private QuoteReader() {}

    static QuoteFile read(Input in) {
        Fields fields = in.object(QUOTE);
        String number = "";
        @Nullable Seller seller = null;
        @Nullable Buyer buyer = null;
        PriceBasis basis = PriceBasis.WITHOUT_VAT;
        VatRounding rounding = VatRounding.PER_TREATMENT;
        List<Line> lines = List.of();
        List<DocumentAdjustment> adjustments = List.of();
        DepositPlan plan = DepositPlan.none();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "schema" -> in.expect(Output.SCHEMA);
                case "type" -> in.expect(QuoteWriter.TYPE);
                case "number" -> number = in.text();
                case "seller" -> seller = PartyReader.seller(in);
                case "buyer" -> buyer = PartyReader.buyer(in);
                case "priceBasis" -> basis = BASES.read(in);
                case "vatRounding" -> rounding = ROUNDINGS.read(in);
                case "lines" -> lines = in.list(Scope.MAX_LINES, LineReader::line);
                case "adjustments" -> adjustments = in.list(LineReader.MAX_ADJUSTMENTS, LineReader::onDocument);
                case "depositPlan" -> plan = PlanReader.plan(in);
                default -> throw fields.unexpected(name);
            }
        }
        DraftQuote quote = Quote.draft(number, given(seller), given(buyer))
                .withPriceBasis(basis)
                .withVatRounding(rounding)
                .plusLines(lines);
        for (DocumentAdjustment each : adjustments) {
            quote = each.treatment().isPresent()
                    ? quote.plus(each.adjustment(), each.treatment().get())
                    : quote.plus(each.adjustment());
        }
        RuleViolationException.throwIfAny(check(quote, plan));
        return new QuoteFile(quote, plan);
    }

    private static List<Violation> check(DraftQuote quote, DepositPlan plan) {
        Scope scope;
        try {
            scope = quote.scope();
        } catch (RuleViolationException e) {
            return e.violations().stream().map(v -> placed(v, quote)).toList();
        }
        List<Violation> violations = new ArrayList<>();
        for (Violation violation : plan.check(quote.number(), scope)) {
            violations.add(violation.within("/depositPlan"));
        }
        return violations;
    }

    /** Gives the discount or charge that cannot be spread its path, which the core says of the whole. */
    private static Violation placed(Violation violation, DraftQuote quote) {
        if (violation.rule() != AmountRules.NOTHING_TO_SPREAD_OVER) {
            return violation;
        }
        List<DocumentAdjustment> adjustments = quote.adjustments();
        int at = 0;
        while (at < adjustments.size() - 1 && isSpread(quote, adjustments.subList(0, at + 1))) {
            at++;
        }
        return violation.within("/adjustments/" + at);
    }

    private static boolean isSpread(DraftQuote quote, List<DocumentAdjustment> some) {
        List<Line> lines = quote.lines();
        try {
            Totals.of(lines.get(0).currency(), quote.priceBasis(), quote.vatRounding(), lines, some);
            return true;
        } catch (RuleViolationException e) {
            return false;
        }
    }
}
