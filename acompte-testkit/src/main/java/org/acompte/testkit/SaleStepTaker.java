package org.acompte.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.Adjustment;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.EarnestMoney;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Amendment;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleFact;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns one step into a document or a fact that fits, or nearly fits, the sale that it meets. */
final class SaleStepTaker {
    private static final int MAX_DEPOSITS = 8;

    private final SaleWalk walk;
    private final SaleStep step;
    private final Sale sale;
    private final List<Invoice> invoices = new ArrayList<>();
    private final LocalDate today;

    SaleStepTaker(SaleWalk walk, SaleStep step) {
        this.walk = walk;
        this.step = step;
        this.sale = walk.sale();
        this.today = SaleArbitraries.ORDERED_ON.plusDays(walk.moves().size());
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Invoice invoice) {
                invoices.add(invoice);
            }
        }
    }

    void take() {
        switch (step.kind()) {
            case NEXT_DEPOSIT -> {
                if (mayAskMore()) {
                    walk.issue(step, sale.draftNextDeposit());
                }
            }
            case DEPOSIT -> {
                if (mayAskMore()) {
                    walk.issue(step, sale.draftDeposit(advance()));
                }
            }
            case PAYMENT -> chosen().ifPresent(this::pay);
            case PAYMENT_OF_SEVERAL -> paySeveral();
            case PAYMENT_ON_ACCOUNT -> walk.record(step, Payment.onAccount(part(total()), today));
            case FULL_CREDIT -> chosen().ifPresent(invoice -> credit(invoice, Credit.full()));
            case CREDIT_WITH_VAT ->
                chosen().ifPresent(invoice -> credit(
                        invoice,
                        Credit.ofWithVat(part(sale.creditableOf(invoice).withVatMinor()))));
            case CREDIT_WITHOUT_VAT ->
                chosen().ifPresent(invoice -> credit(
                        invoice,
                        Credit.ofWithoutVat(part(sale.creditableOf(invoice).withoutVatMinor()))));
            case CREDIT_OF_LINE -> creditLine();
            case REFUND ->
                chosen().ifPresent(invoice -> walk.record(
                        step, Refund.of(invoice, part(-MinorUnits.of(sale.outstandingOf(invoice))), today)));
            case REFUND_ON_ACCOUNT -> walk.record(step, Refund.onAccount(part(MinorUnits.of(sale.onAccount())), today));
            case AMENDMENT -> amend();
            case FINAL_INVOICE -> walk.issue(step, sale.draftFinalInvoice());
            case STALE_DOCUMENT -> stale();
            case WRONG_HEADER -> wrongHeader();
            case OTHER_CURRENCY -> otherCurrency();
            case UNKNOWN_INVOICE -> unknownInvoice();
            case FORGED_DOCUMENT -> forge();
        }
    }

    private boolean mayAskMore() {
        return invoices.stream().filter(DepositInvoice.class::isInstance).count() < MAX_DEPOSITS;
    }

    private Optional<Invoice> chosen() {
        return invoices.isEmpty() ? Optional.empty() : Optional.of(invoices.get(step.choice() % invoices.size()));
    }

    private long total() {
        return sale.total().withVatMinor();
    }

    private Money money(long minor) {
        return MinorUnits.money(sale.scope().currency(), minor);
    }

    /** The share of an amount that the step asks for, at least one minor unit. */
    private Money part(long minor) {
        return money(Math.max(1, minor * step.permille() / 1000));
    }

    private Advance advance() {
        AdvanceAmount amount = switch (step.choice() % 3) {
            case 0 -> new AdvanceAmount.Share(Percentage.ofMillionths(Math.min(1000, step.permille()) * 500L));
            case 1 -> new AdvanceAmount.WithVat(part(sale.remainingToInvoice().withVatMinor() / 2));
            default ->
                new AdvanceAmount.WithoutVat(part(sale.remainingToInvoice().withoutVatMinor() / 2));
        };
        return step.choice() % 2 == 0 ? new Deposit(amount) : new EarnestMoney(amount);
    }

    /** Pays a part of what is open, or a bit more; a paid invoice is overpaid. */
    private void pay(Invoice invoice) {
        long open = MinorUnits.of(sale.outstandingOf(invoice));
        walk.record(step, Payment.of(invoice, part(open), today.minusDays(step.choice() % 3)));
    }

    private void paySeveral() {
        List<PaymentAllocation> allocations = new ArrayList<>();
        Money sum = money(step.choice() % 4 == 0 ? 7 : 0);
        for (Invoice invoice : invoices.subList(0, Math.min(3, invoices.size()))) {
            Money part = part(MinorUnits.of(sale.outstandingOf(invoice)));
            allocations.add(new PaymentAllocation(invoice.number(), part));
            sum = sum.plus(part);
        }
        if (sum.isPositive()) {
            walk.record(step, new Payment(sum, today, allocations, Optional.empty()));
        }
    }

    private void credit(Invoice invoice, Credit credit) {
        walk.issue(step, sale.draftCreditNote(invoice, credit, CreditReasons.PRICE_REDUCTION));
    }

    private void creditLine() {
        for (Invoice invoice : invoices) {
            if (invoice instanceof FinalInvoice last) {
                int at = step.choice() % last.scope().lines().size();
                Money amount = part(last.scope().lines().get(at).amountMinor());
                credit(last, Credit.ofLine(at + 1, amount));
                return;
            }
        }
    }

    /** Drops, changes or adds a line, or takes a discount on the whole. */
    private void amend() {
        Scope before = sale.scope();
        List<Line> lines = new ArrayList<>(before.lines());
        List<DocumentAdjustment> adjustments = new ArrayList<>(before.adjustments());
        int at = step.choice() % lines.size();
        Line line = lines.get(at);
        switch (step.choice() % 4) {
            case 0 -> lines.remove(at);
            case 1 -> lines.set(at, line.withQuantity(Quantity.of(step.permille() % 7)));
            case 2 -> lines.add(Line.of("More", part(total()), line.vatTreatment()));
            default ->
                adjustments.add(new DocumentAdjustment(
                        Adjustment.discount(Percentage.ofMillionths(Math.min(1000, step.permille()) * 300L)),
                        Optional.empty()));
        }
        String number = "A-" + (walk.moves().size() + 1);
        try {
            Scope after = Scope.of(number, lines, adjustments, before.priceBasis(), before.vatRounding());
            walk.record(step, Amendment.of(number, today, after));
        } catch (RuleViolationException e) {
            return; // no such scope exists, so nothing is tried
        }
    }

    private void stale() {
        List<SaleMove> legal = walk.legalMoves();
        if (legal.isEmpty()) {
            return;
        }
        Sale earlier = legal.get(step.choice() % legal.size()).before();
        String number = "S-" + (walk.moves().size() + 1);
        if (earlier.draftFinalInvoice().check(number, today).isEmpty()) {
            walk.record(step, earlier.draftFinalInvoice().issue(number, today));
        }
    }

    private void wrongHeader() {
        if (step.choice() % 2 == 0 && !invoices.isEmpty()) {
            walk.issue(step, sale.draftFinalInvoice(), invoices.get(0).number(), 0);
        } else {
            walk.issue(step, sale.draftFinalInvoice(), "W-1", -1000);
        }
    }

    private void otherCurrency() {
        CurrencyUnit other = CurrencyUnit.of("NOK");
        Money amount = Money.ofMinor(other, step.permille());
        walk.record(step, step.choice() % 2 == 0 ? Payment.onAccount(amount, today) : Refund.onAccount(amount, today));
    }

    private void unknownInvoice() {
        Money amount = part(total());
        if (step.choice() % 2 == 0) {
            walk.record(
                    step, new Payment(amount, today, List.of(new PaymentAllocation("none", amount)), Optional.empty()));
        } else {
            walk.record(step, new Refund(amount, today, Optional.of("none"), Optional.empty()));
        }
    }

    /** Makes up a deposit over the total, a final invoice that deducts nothing, or a credit note over its invoice. */
    private void forge() {
        DocumentHeader header = DocumentHeader.builder()
                .number("F-" + (walk.moves().size() + 1))
                .issuedOn(today)
                .contract(ContractReference.to(sale.contract()))
                .saleVersion(sale.version())
                .build();
        Optional<Invoice> invoice = chosen();
        if (step.choice() % 3 == 0 && invoice.isPresent()) {
            var over = invoice.get().amount().plus(invoice.get().amount());
            if (!over.isZero()) {
                walk.record(step, new CreditNote(header, invoice.get().reference(), over, CreditReasons.ERROR));
            }
        } else if (step.choice() % 3 == 1 && !sale.draftFinalInvoice().amount().equals(sale.total())) {
            walk.record(step, new FinalInvoice(header, sale.scope(), List.of(), sale.total(), Optional.empty()));
        } else if (!sale.total().isZero()) {
            var twice = sale.total().plus(sale.total());
            walk.record(step, new DepositInvoice(header, advance(), OptionalInt.empty(), twice));
        }
    }
}
