package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.Adjustment;
import org.acompte.amount.VatRounding;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Replays {@code creditnotes.json}: an invoice, then credit notes of its lines one after the other. */
final class CreditNotes implements Replay {

    @Override
    public Outcome replay(Case vector) {
        List<String> policies = vector.at("checks").texts("policies");
        if (!policies.isEmpty() && !policies.contains("last-takes-rest")) {
            throw new NotReplayed("the source shares the VAT of credit notes by a policy that acompte does not offer: "
                    + String.join(", ", policies));
        }
        CurrencyUnit currency = vector.currency();
        Treatments treatments = new Treatments(List.of());
        Case invoice = vector.at("invoice");
        Comparison comparison = new Comparison(currency, vector.number("decimals"));
        Sale sale = Sale.of(draft(invoice, currency, treatments).order(Drafts.DAY));
        FinalInvoice issued = sale.draftFinalInvoice().issue("FA-1", Drafts.DAY);
        sale = sale.plus(issued);
        comparison.amount("invoice", invoice.at("expected"), issued.amount(), treatments);
        int number = 0;
        for (Case credit : vector.list("credits")) {
            sale = pay(sale, issued, credit, currency);
            CreditNote note = sale.draftCreditNote(issued, credit(credit, currency), CreditReasons.RETURN)
                    .issue("AV-" + ++number, Drafts.DAY);
            sale = compare(comparison, "credit " + number, credit, sale.plus(note), note, issued, treatments);
        }
        return comparison.outcome();
    }

    private static DraftQuote draft(Case invoice, CurrencyUnit currency, Treatments treatments) {
        DraftQuote draft = new Drafts(currency, treatments).empty(invoice, VatRounding.PER_TREATMENT);
        boolean spread = invoice.has("documentDiscount");
        for (Case line : invoice.list("lines")) {
            Money net = line.requireMoney("net", currency);
            Line sold = Line.of("Item", net.abs(), treatments.ofLine(line));
            draft = draft.plusLine(net.isNegative() ? sold.withQuantity("-1") : sold);
            if (!spread && line.has("discountShare")) {
                Money share = line.requireMoney("discountShare", currency);
                draft = draft.plus(Adjustment.discount(share.abs()), sold.vatTreatment());
            }
        }
        return spread
                ? draft.plus(Adjustment.discount(
                        invoice.requireMoney("documentDiscount", currency).abs()))
                : draft;
    }

    private static Credit credit(Case credit, CurrencyUnit currency) {
        return new Credit.Lines(credit.list("items").stream()
                .map(item ->
                        new Credit.Item(item.requireNumber("line").intValue(), item.requireMoney("amount", currency)))
                .toList());
    }

    /** What is said to be paid before a credit: an amount, or all of it. */
    private static Sale pay(Sale sale, FinalInvoice invoice, Case credit, CurrencyUnit currency) {
        if (!credit.has("paid") || credit.denies("paid")) {
            return sale;
        }
        boolean all = credit.require("paid").equals("true");
        Money amount = all ? sale.outstandingOf(invoice) : credit.requireMoney("paid", currency);
        return amount.isPositive() ? sale.plus(Payment.of(invoice, amount, Drafts.DAY)) : sale;
    }

    private static Sale compare(
            Comparison comparison,
            String name,
            Case credit,
            Sale sale,
            CreditNote note,
            FinalInvoice invoice,
            Treatments treatments) {
        Case expected = credit.at("expected");
        comparison.amount(name, expected, note.amount(), treatments);
        Optional<BigDecimal> share = expected.number("discountShare");
        if (share.isPresent()) {
            Money before = Money.zero(note.amount().currency());
            for (Case item : credit.list("items")) {
                before = before.plus(item.requireMoney("amount", before.getCurrencyUnit()));
            }
            comparison.money(
                    name + " discount share", share, before.minus(note.amount().withoutVat()));
        }
        if (!expected.has("refundable")) {
            return sale;
        }
        boolean partlyPaid =
                sale.outstandingOf(invoice).isPositive() && sale.collected().isPositive();
        if (partlyPaid && comparison.agrees()) {
            throw new NotReplayed("the source refunds a credit of an invoice that is not yet paid in full; "
                    + "acompte gives back what is no longer owed");
        }
        comparison.money(name + " refundable", expected.number("refundable"), sale.refundDue());
        return sale.refundDue().isPositive() ? sale.plus(Refund.of(invoice, sale.refundDue(), Drafts.DAY)) : sale;
    }
}
