package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;

/**
 * Replays {@code totals.json}: the lines of an invoice as a draft quote, whose totals are compared.
 * <p>
 * Some sources state line amounts that are not their quantity times their price, as where the price was rounded, and go on
 * from the stated ones. Where their other figures agree with each other, such a case is replayed from the stated line
 * amounts: each line is one piece at that price, a negative amount is a return. It then checks everything after the
 * lines.
 */
final class Totals implements Replay {

    @Override
    public Outcome replay(Case invoice) {
        requireAgreement(invoice);
        Case expected = invoice.at("expected");
        List<Case> rows = expected.list("perRate");
        Treatments treatments = new Treatments(rows);
        CurrencyUnit currency = invoice.currency();
        DraftQuote draft = draft(invoice, new Drafts(currency, treatments));
        requireStatedRates(invoice, rows, treatments);
        Comparison comparison = new Comparison(currency, invoice.number("decimals"));
        compareLines(comparison, Drafts.counting(invoice.list("lines")), draft, currency);
        org.acompte.amount.Totals totals = draft.totals();
        comparison.money("line total", expected.number("lineTotal"), totals.lineTotal());
        if (!hasNegativeAdjustment(invoice)) {
            comparison.money("allowance total", expected.number("allowanceTotal"), totals.discountTotal());
            comparison.money("charge total", expected.number("chargeTotal"), totals.chargeTotal());
        }
        comparison.amount("invoice", expected, totals.breakdown(), treatments);
        comparePayable(comparison, expected, draft, currency);
        return comparison.outcome();
    }

    private static DraftQuote draft(Case invoice, Drafts drafts) {
        return invoice.at("checks").denies("linesConsistent")
                ? drafts.of(invoice, rounding(invoice), drafts::lineOfNetAmount)
                : drafts.of(invoice, rounding(invoice));
    }

    private static VatRounding rounding(Case invoice) {
        Case checks = invoice.at("checks");
        List<String> policies = checks.texts("policies");
        return Roundings.of(invoice, policies.isEmpty() ? checks.texts("taxPolicies") : policies);
    }

    private static void requireAgreement(Case invoice) {
        Case checks = invoice.at("checks");
        List<Case> lines = invoice.list("lines");
        if (lines.isEmpty()) {
            throw new NotReplayed("the source states no lines");
        }
        Case invariants = checks.at("invariants");
        List<String> broken =
                invariants.fields().stream().filter(invariants::denies).toList();
        if (checks.denies("headerConsistent") || !broken.isEmpty()) {
            throw new NotReplayed("documented difference: the figures of the source disagree with each other: "
                    + String.join(", ", broken));
        }
    }

    /** A charge may name a rate that the breakdown of its own invoice does not have. */
    private static void requireStatedRates(Case invoice, List<Case> rows, Treatments treatments) {
        if (rows.isEmpty()) {
            return;
        }
        List<VatTreatment> stated = rows.stream().map(treatments::of).toList();
        for (String field : List.of("allowances", "charges")) {
            for (Case each : invoice.list(field)) {
                boolean counts = each.number("amount").map(BigDecimal::signum).orElse(1) != 0;
                if (counts && each.has("ratePercent") && !stated.contains(treatments.of(each))) {
                    throw new NotReplayed("documented difference: a document allowance or charge is stated at "
                            + treatments.of(each) + ", which the breakdown of the source does not have");
                }
            }
        }
    }

    private static void compareLines(Comparison comparison, List<Case> lines, DraftQuote draft, CurrencyUnit currency) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<BigDecimal> net = lines.get(i).number("netAmount");
            if (net.isPresent() && net.get().stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
                throw new NotReplayed("the source keeps line amounts to more decimals than " + currency + " has: "
                        + net.get().toPlainString());
            }
            comparison.money("line " + (i + 1), net, draft.lines().get(i).amount());
        }
    }

    private static boolean hasNegativeAdjustment(Case invoice) {
        return List.of("allowances", "charges", "documentAllowances", "documentCharges").stream()
                .flatMap(field -> invoice.list(field).stream())
                .anyMatch(each -> each.number("amount").map(BigDecimal::signum).orElse(1) < 0);
    }

    /** What is to be paid, through a sale where there is one; a rounding of the payable amount is not offered. */
    private static void comparePayable(Comparison comparison, Case expected, DraftQuote draft, CurrencyUnit currency) {
        Optional<BigDecimal> payable = expected.number("payable");
        boolean rounded = expected.number("rounding").map(BigDecimal::signum).orElse(0) != 0;
        BigDecimal prepaid = expected.number("prepaid").orElse(BigDecimal.ZERO);
        if (payable.isEmpty() || rounded || prepaid.signum() < 0) {
            return;
        }
        if (!draft.check().isEmpty()) {
            VatBreakdown total = draft.total();
            if (prepaid.signum() == 0) {
                comparison.money("payable", payable, total.withVat());
            }
            return;
        }
        Sale sale = Sale.of(draft.order(Drafts.DAY));
        if (prepaid.signum() > 0) {
            sale = sale.plus(Payment.onAccount(Case.money(prepaid, currency), Drafts.DAY));
        }
        sale = sale.plus(sale.draftFinalInvoice().issue("FA-1", Drafts.DAY));
        comparison.money("prepaid", expected.number("prepaid"), sale.collected());
        comparison.money("payable", payable, sale.outstanding());
    }
}
