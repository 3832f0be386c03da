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
import org.acompte.amount.VatBreakdown;
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
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns one step into a document or a fact that fits, or nearly fits, the sale that it meets. */
final class SaleStepTaker {
    private static final int MAX_DEPOSITS = 8;

    private final SaleWalk walk;
    private final SaleStep step;
    private final Sale sale;
    private final List<Invoice> invoices;
    private final LocalDate today;

    SaleStepTaker(SaleWalk walk, SaleStep step) {
        this.walk = walk;
        this.step = step;
        this.sale = walk.sale();
        this.today = SaleArbitraries.ORDERED_ON.plusDays(walk.moves().size());
        this.invoices = sale.invoices();
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
            case PAYMENT_ON_ACCOUNT -> payOnAccount();
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
            case CREDIT_OF_LINES -> creditLines();
            case CREDIT_OF_DEDUCTED -> creditDeducted();
            case REFUND ->
                chosen().ifPresent(invoice -> walk.record(
                        step, Refund.of(invoice, part(-MinorUnits.of(sale.outstandingOf(invoice))), today)));
            case REFUND_ON_ACCOUNT -> walk.record(step, Refund.onAccount(part(MinorUnits.of(sale.onAccount())), today));
            case REALLOCATION -> reallocate();
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

    /** Pays without an allocation: a part of what is open, or of the whole sale, which may leave a rest. */
    private void payOnAccount() {
        long open = Math.max(0, MinorUnits.of(sale.outstanding()));
        walk.record(step, Payment.onAccount(part(step.choice() % 2 == 0 ? open : total()), today));
    }

    /** Moves money from an invoice on which too much is paid, now and then from any, to the next one. */
    private void reallocate() {
        List<Invoice> from = step.choice() % 5 == 0
                ? invoices
                : invoices.stream()
                        .filter(each -> sale.outstandingOf(each).isNegative())
                        .toList();
        if (from.isEmpty() || invoices.size() < 2) {
            return;
        }
        Invoice source = from.get(step.choice() % from.size());
        int next = invoices.indexOf(source) + 1 + step.choice() % (invoices.size() - 1);
        Invoice target = invoices.get(next % invoices.size());
        Money amount = part(-MinorUnits.of(sale.outstandingOf(source)));
        walk.record(step, Reallocation.of(source, target, amount, today));
    }

    private void credit(Invoice invoice, Credit credit) {
        walk.issue(step, sale.draftCreditNote(invoice, credit, CreditReasons.PRICE_REDUCTION));
    }

    private void creditLine() {
        lastFinal().ifPresent(last -> credit(last, ofLine(last, step.choice(), 1)));
    }

    /** Credits parts of up to three lines at once, of one of them twice in a third of all cases. */
    private void creditLines() {
        lastFinal().ifPresent(last -> {
            Credit.Lines credit = ofLine(last, step.choice(), 3);
            for (int i = 1; i < 3; i++) {
                int at = step.choice() % 3 == 0 ? step.choice() : step.choice() + i;
                Credit.Item more = ofLine(last, at, 3).items().get(0);
                credit = credit.plusLine(more.line(), more.amount());
            }
            credit(last, credit);
        });
    }

    /** A share of a line; a return is asked as the smallest amount. */
    private Credit.Lines ofLine(FinalInvoice last, int choice, int parts) {
        int at = choice % last.scope().lines().size();
        return Credit.ofLine(at + 1, part(last.scope().lines().get(at).amountMinor() / parts));
    }

    /** The last final invoice, in force or not. */
    private Optional<FinalInvoice> lastFinal() {
        Optional<FinalInvoice> last = Optional.empty();
        for (Invoice invoice : invoices) {
            last = invoice instanceof FinalInvoice found ? Optional.of(found) : last;
        }
        return last;
    }

    private void creditDeducted() {
        List<Deduction> deductions =
                sale.finalInvoice().map(FinalInvoice::deductions).orElse(List.of());
        if (deductions.isEmpty()) {
            return;
        }
        Deduction deduction = deductions.get(step.choice() % deductions.size());
        Invoice deposit = sale.invoice(deduction.deposit().number()).orElseThrow();
        VatBreakdown left = sale.creditableOf(deposit);
        credit(
                deposit,
                step.choice() % 2 == 0
                        ? Credit.ofWithVat(part(left.withVatMinor()))
                        : Credit.ofWithoutVat(part(left.withoutVatMinor())));
    }

    /** Drops, changes or adds a line, or takes a discount on the whole. */
    private void amend() {
        String number = "A-" + (walk.moves().size() + 1);
        Scope after;
        try {
            after = amended(number, sale.scope());
        } catch (RuleViolationException e) {
            return; // no such scope exists, so nothing is tried
        }
        walk.record(step, Amendment.of(number, today, after));
    }

    private Scope amended(String number, Scope before) {
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
        return Scope.of(number, lines, adjustments, before.priceBasis(), before.vatRounding());
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
        walk.record(
                step,
                switch (step.choice() % 3) {
                    case 0 -> Payment.onAccount(amount, today);
                    case 1 -> Refund.onAccount(amount, today);
                    default -> new Reallocation(amount, today, number(0), number(1));
                });
    }

    private void unknownInvoice() {
        Money amount = part(total());
        walk.record(
                step,
                switch (step.choice() % 4) {
                    case 0 ->
                        new Payment(amount, today, List.of(new PaymentAllocation("none", amount)), Optional.empty());
                    case 1 -> new Refund(amount, today, Optional.of("none"), Optional.empty());
                    case 2 -> new Reallocation(amount, today, number(0), "none");
                    default -> new Reallocation(amount, today, "none", number(0));
                });
    }

    /** The number of an invoice, or of none. */
    private String number(int at) {
        return at < invoices.size() ? invoices.get(at).number() : "missing-" + at;
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
                walk.record(
                        step,
                        new CreditNote(header, invoice.get().reference(), Credit.full(), over, CreditReasons.ERROR));
            }
        } else if (step.choice() % 3 == 1 && !sale.draftFinalInvoice().amount().equals(sale.total())) {
            var work = sale.workInvoiced();
            walk.record(
                    step,
                    new FinalInvoice(
                            header,
                            sale.scope(),
                            work,
                            List.of(),
                            sale.total().minus(work),
                            List.of(),
                            Optional.empty()));
        } else if (!sale.total().isZero() && total() < MinorUnits.LIMIT / 2) {
            var twice = sale.total().plus(sale.total());
            walk.record(step, new DepositInvoice(header, advance(), OptionalInt.empty(), twice));
        }
    }
}
