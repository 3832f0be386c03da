package org.acompte.testkit.conformance;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Amendment;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.vat.RateChange;
import org.acompte.vat.RateDecision;
import org.acompte.vat.RatedPart;
import org.acompte.vat.VatSupply;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.law.Provision;
import org.joda.money.Money;

/** Sales across 2014-01-01: which rate each part takes, and what is invoiced. */
final class FrenchRateChanges implements FrenchExamples.Answering {
    private static final Money PRICE = Money.parse("EUR 1000.00");

    @Override
    public void answer(Case inputs, Answers answers) {
        if (inputs.has("cases")) {
            List<Case> works = inputs.list("cases");
            for (int i = 0; i < works.size(); i++) {
                rates(works.get(i), "cases[" + i + "].", "completed", FrenchRateKind.INTERMEDIATE, answers);
            }
        } else if (inputs.has("creditNoteIssued")) {
            answers.put("rate", creditNote(inputs).treatments().get(0).rate().plain());
        } else if (inputs.has("net")) {
            invoiced(inputs, answers);
        } else {
            rates(inputs, "", "performed", FrenchRateKind.STANDARD, answers);
        }
    }

    private static void rates(Case inputs, String path, String supply, FrenchRateKind kind, Answers answers) {
        RatedPart part = RatedPart.supplied(day(inputs, supply));
        String balance = inputs.has("paid") ? "paid" : inputs.has("balance") ? "balance" : "balancePaid";
        String rate = decide(kind, part.withVatChargeableOn(day(inputs, balance)));
        answers.put(path + "rate", rate);
        answers.put(path + "balanceRate", rate);
        if (inputs.has("depositCashed")) {
            LocalDate cashed = day(inputs, "depositCashed");
            answers.put(
                    path + "depositRate",
                    decide(
                            kind,
                            RatedPart.advance(
                                    part.chargeableEvent(),
                                    cashed,
                                    FrenchVat.regime()
                                            .advance(
                                                    new VatSupply(FrenchVat.STANDARD, SupplyNature.SERVICES),
                                                    cashed))));
        }
    }

    private static String decide(FrenchRateKind kind, RatedPart part) {
        return decision(FrenchVat.rate(kind), part).treatment().rate().plain();
    }

    private static RateDecision decision(Provision<VatTreatment> rate, RatedPart part) {
        return FrenchVat.rateTransitions().decide(rate, part);
    }

    private static VatBreakdown creditNote(Case inputs) {
        LocalDate performed = day(inputs, "performed");
        VatTreatment treatment = decision(FrenchVat.rate(FrenchRateKind.STANDARD), RatedPart.supplied(performed))
                .treatment();
        Sale sale =
                Sale.of(FrenchSales.of(PRICE, treatment, SupplyNature.SERVICES).order(performed));
        FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-1", performed);
        CreditNote note = sale.plus(invoice)
                .draftCreditNote(invoice, CreditReasons.RETURN)
                .issue("AV-1", day(inputs, "creditNoteIssued"));
        return note.amount();
    }

    private static void invoiced(Case inputs, Answers answers) {
        VatTreatment before = FrenchSales.treatment(inputs, "depositRate");
        VatTreatment after = FrenchSales.treatment(inputs, "balanceRate");
        Sale sale = Sale.of(
                FrenchSales.of(FrenchSales.money(inputs, "net"), before, SupplyNature.SERVICES)
                        .order(FrenchSales.DAY),
                DepositPlan.of(FrenchSales.deposit(inputs)));
        DepositInvoice deposit = sale.draftNextDeposit().issue("FA-1", FrenchSales.DAY);
        sale = sale.plus(deposit);
        sale = sale.plus(Amendment.of(
                "AM-1", FrenchSales.DAY, RateChange.amend(sale, before, after, "Invoiced at " + before.rate())));
        FinalInvoice last = sale.draftFinalInvoice().issue("FA-2", FrenchSales.DAY);
        answers.put("depositVat", deposit.amount().vat());
        answers.put("balanceVat", last.amount().vat());
        answers.put("gross", sale.plus(last).invoiced().withVat());
    }

    /** A day in a year or a month that is stated. */
    private static LocalDate day(Case inputs, String field) {
        String stated = inputs.require(field);
        return LocalDate.parse(stated + (stated.length() == 4 ? "-12-15" : "-15"));
    }
}
