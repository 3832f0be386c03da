package org.acompte.testkit.conformance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.UncertainAdvance;
import org.acompte.vat.Uncertainty;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatRegime;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.mention.IssuedBy;
import org.acompte.vat.fr.mention.LegalStatus;
import org.acompte.vat.fr.mention.Mention;
import org.acompte.vat.fr.mention.MentionKind;
import org.acompte.vat.fr.mention.Mentions;
import org.acompte.vat.fr.mention.SaleProfile;
import org.acompte.vat.fr.mention.SellerProfile;
import org.acompte.vat.fr.mention.SizeClass;
import org.acompte.vat.fr.mention.Works;
import org.joda.money.Money;

/** Deposit invoices, the money received on them, and the VAT that is due on it. */
final class FrenchDeposits implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        LocalDate invoiced = day(inputs);
        Sale sale = Sale.of(order(inputs).order(invoiced));
        DepositInvoice deposit = sale.draftDeposit(FrenchSales.deposit(inputs)).issue("FA-1", invoiced);
        answerDeposit(deposit, answers);
        sale = sale.plus(deposit);
        if (isFranchise(inputs)) {
            answers.put("mention", mention(deposit, sale));
        }
        Money received = inputs.has("cashed") ? FrenchSales.money(inputs, "cashed") : deposit.amountDue();
        sale = sale.plus(Payment.of(deposit, received, invoiced));
        VatRegime regime = FrenchVat.regime();
        VatLedger ledger = VatLedger.of(sale, regime, uncertain(inputs, deposit));
        TaxedAmount due = ledger.total().total();
        answers.put("vatExigibleOnReceipt", !ledger.movements().isEmpty());
        answers.put("depositInvoice.vatShown", due.vat());
        answers.put("vatDue", due.vat());
        answers.put("netPart", due.withoutVat());
        for (String supplied : List.of("finalInvoiceDate", "delivery")) {
            if (inputs.has(supplied)) {
                finish(sale, FrenchSales.day(inputs, supplied), regime, answers);
            }
        }
    }

    private static boolean isFranchise(Case inputs) {
        Optional<String> regime = inputs.text("regime");
        if (regime.isPresent() && !regime.get().equals("FRANCHISE_293B")) {
            throw new NotReplayed("the regime " + regime.get() + " is not known");
        }
        return regime.isPresent();
    }

    /** What a small business prints instead of VAT. */
    private static String mention(DepositInvoice deposit, Sale sale) {
        SellerProfile seller = SellerProfile.builder()
                .sizeClass(SizeClass.SMALL_OR_MICRO)
                .regime(FrenchVat.regime().withSmallBusinessExemption(deposit.issuedOn()))
                .legalStatus(new LegalStatus.SoleTrader(Optional.empty()))
                .build();
        SaleProfile profile = SaleProfile.builder()
                .issuedBy(IssuedBy.SELLER)
                .works(Works.NONE)
                .build();
        return Mentions.of(deposit, sale, seller, profile).of(MentionKind.FRANCHISE).stream()
                .map(Mention::text)
                .collect(Collectors.joining(" "));
    }

    /** Works whose permit is not granted may never be done. */
    private static List<UncertainAdvance> uncertain(Case inputs, DepositInvoice deposit) {
        return inputs.denies("permitGranted")
                ? List.of(UncertainAdvance.of(deposit, Uncertainty.PERFORMANCE, "the permit is not granted"))
                : List.of();
    }

    /** The day of the receipt, of the deposit invoice, or any day. */
    private static LocalDate day(Case inputs) {
        for (String field : List.of("depositCashed", "depositInvoiceDate", "cashDate")) {
            if (inputs.has(field)) {
                return FrenchSales.day(inputs, field);
            }
        }
        return FrenchSales.DAY;
    }

    /** The sale that is stated, or one that is large enough for the deposit. */
    private static DraftQuote order(Case inputs) {
        if (!inputs.list("quote").isEmpty()) {
            DraftQuote draft = FrenchSales.empty();
            for (Case line : inputs.list("quote")) {
                draft = draft.plusLine(
                        Line.of("Supply", FrenchSales.money(line, "net"), FrenchSales.treatment(line, "rate")));
            }
            return draft;
        }
        VatTreatment treatment = treatment(inputs);
        for (String field : List.of("net", "quoteNet")) {
            if (inputs.has(field)) {
                return FrenchSales.of(FrenchSales.money(inputs, field), treatment, FrenchSales.nature(inputs));
            }
        }
        for (String field : List.of("depositNet", "depositInvoiceGross", "cashedNet")) {
            if (inputs.has(field)) {
                return FrenchSales.of(
                        FrenchSales.money(inputs, field).multipliedBy(2), treatment, FrenchSales.nature(inputs));
            }
        }
        throw new NotReplayed("the case states neither a sale nor a deposit");
    }

    private static VatTreatment treatment(Case inputs) {
        if (isFranchise(inputs)) {
            return FrenchExemption.FRANCHISE.on(day(inputs));
        }
        return inputs.has("vatRate") ? FrenchSales.treatment(inputs, "vatRate") : FrenchVat.standard(day(inputs));
    }

    private static void answerDeposit(DepositInvoice deposit, Answers answers) {
        TaxedAmount total = deposit.amount().total();
        answers.putAmount("", total);
        answers.putAmount("depositInvoice.", total);
        answers.put("depositInvoice.total", total.withVat());
        answers.put("depositNet", total.withoutVat());
        answers.put("depositVat", total.vat());
        answers.put("depositGross", total.withVat());
        answers.put("depositTotal", total.withVat());
        List<VatBreakdown.Row> rows = new ArrayList<>(deposit.amount().rows());
        rows.sort(
                (one, next) -> next.treatment().rate().compareTo(one.treatment().rate()));
        for (int i = 0; i < rows.size(); i++) {
            answers.put("groups[" + i + "].rate", rows.get(i).treatment().rate().value());
            answers.putAmount("groups[" + i + "].", rows.get(i).amount());
        }
    }

    private static void finish(Sale sale, LocalDate supplied, VatRegime regime, Answers answers) {
        FinalInvoice last = sale.draftFinalInvoice(
                        InvoiceTerms.payableWithin(30).suppliedOn(supplied))
                .issue("FA-2", supplied);
        VatBreakdown deducted = last.deducted();
        answers.putAmount("finalInvoice.", last.total().total());
        answers.put("finalInvoice.depositDeducted", deducted.withVat());
        answers.put("finalInvoice.depositDeductedGross", deducted.withVat());
        answers.put("finalInvoice.depositVatDeducted", deducted.vat());
        answers.put("finalInvoice.netToPay", last.amountDue());
        VatLedger ledger = VatLedger.of(sale.plus(last), regime);
        for (VatMovement movement : ledger.movements()) {
            YearMonth month = YearMonth.from(movement.chargeableOn());
            Money sum = FrenchSales.money(java.math.BigDecimal.ZERO.setScale(2));
            for (VatMovement each : ledger.chargeableIn(month)) {
                sum = sum.plus(each.amount().vat());
            }
            answers.put("vatDueAt." + month, sum);
        }
    }
}
