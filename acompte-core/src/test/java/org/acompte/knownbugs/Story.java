package org.acompte.knownbugs;

import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Scope;
import org.acompte.sale.Amendment;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;

/** A sale that grows fact by fact, each numbered and a day after the one before, so that a test reads like its thread. */
final class Story {
    private static final LocalDate START = day("2026-09-10");

    private Sale sale;

    private Story(Sale sale) {
        this.sale = sale;
    }

    static Story of(DraftQuote quote, Advance... plan) {
        return of(quote, SaleTerms.of(DepositPlan.of(plan)));
    }

    static Story of(DraftQuote quote, SaleTerms terms) {
        return new Story(Sale.of(quote.order(day("2026-09-09")), terms));
    }

    static TaxedAmount amount(String withoutVat, String vat) {
        return TaxedAmount.of(eur(withoutVat), eur(vat));
    }

    Sale sale() {
        return sale;
    }

    LocalDate today() {
        return START.plusDays(sale.version());
    }

    String number(String prefix) {
        return prefix + "-" + (sale.version() + 1);
    }

    private <F extends SaleFact> F record(F fact) {
        sale = sale.plus(fact);
        return fact;
    }

    DepositInvoice next() {
        return record(sale.draftNextDeposit().issue(number("FA"), today()));
    }

    DepositInvoice deposit(Advance advance) {
        return record(sale.draftDeposit(advance).issue(number("FA"), today()));
    }

    FinalInvoice last() {
        return record(sale.draftFinalInvoice().issue(number("FA"), today()));
    }

    ProgressInvoice progress(Progress progress) {
        return record(sale.draftProgressInvoice(progress).issue(number("S"), today()));
    }

    CreditNote credit(Invoice invoice) {
        return credit(invoice, Credit.full());
    }

    CreditNote credit(Invoice invoice, Credit credit) {
        return record(sale.draftCreditNote(invoice, credit, CreditReasons.ERROR).issue(number("AV"), today()));
    }

    void pay(Invoice invoice, String amount) {
        record(Payment.of(invoice, eur(amount), today()));
    }

    void payOnAccount(String amount) {
        record(Payment.onAccount(eur(amount), today()));
    }

    void refund(Invoice invoice, String amount) {
        record(Refund.of(invoice, eur(amount), today()));
    }

    void plus(SaleFact fact) {
        record(fact);
    }

    void amend(Scope scope) {
        record(Amendment.of(number("AM"), today(), scope));
    }

    /** Records the cancellation of a plan, if it has one, and issues its documents. */
    Closing close(Closing plan) {
        plan.cancellation().ifPresent(this::record);
        for (ClosingStep step : plan.steps()) {
            record(step.draft().issue(number("Z"), today()));
        }
        return plan;
    }

    /** A final invoice that a host makes without a draft. */
    FinalInvoice finalInvoice(List<Deduction> deductions, VatBreakdown amount) {
        DocumentHeader header = DocumentHeader.builder()
                .number(number("FA"))
                .issuedOn(today())
                .contract(ContractReference.to(sale.contract()))
                .saleVersion(sale.version())
                .build();
        VatBreakdown nothing = VatBreakdown.zero(sale.scope().currency());
        return new FinalInvoice(header, sale.scope(), nothing, deductions, amount, List.of(), Optional.empty());
    }
}
