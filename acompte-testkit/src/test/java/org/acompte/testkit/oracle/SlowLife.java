package org.acompte.testkit.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.PaymentTerms;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.Side;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.UnpaidDeposits;
import org.acompte.sale.WriteOff;
import org.acompte.testkit.Walks;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The life of a sale by seed, with facts of every kind; what is refused is left out. */
final class SlowLife {
    private final SplittableRandom random;
    private Sale sale;
    private LocalDate today;
    private int count;

    private SlowLife(long seed) {
        this.random = new SplittableRandom(seed);
        Sale start = Walks.sale(seed);
        this.sale = Sale.of(start.contract(), terms(start));
        this.today = start.contract().concludedOn();
    }

    static Sale of(long seed) {
        SlowLife life = new SlowLife(seed);
        int steps = life.upTo(36);
        for (int i = 0; i < steps; i++) {
            life.step();
        }
        return life.sale;
    }

    private SaleTerms terms(Sale start) {
        List<Consumption> policies = List.of(
                Consumption.FIRST,
                Consumption.PRO_RATA,
                Consumption.LAST,
                Consumption.cappedAt(Percentage.of(upTo(100))));
        SaleTerms terms = SaleTerms.of(start.plan())
                .withConsumption(policies.get(upTo(3)))
                .withUnpaidDeposits(chance(30) ? UnpaidDeposits.COLLECTED : UnpaidDeposits.INVOICED);
        if (chance(50)) {
            terms = terms.plus(
                    RetentionClause.of("guarantee", Percentage.of(new BigDecimal(upTo(4000)).movePointLeft(2))));
        }
        if (chance(20)) {
            terms = terms.plus(RetentionClause.of("documents", Percentage.of(upTo(30))));
        }
        return chance(50) ? terms.withTolerance(Money.ofMinor(start.scope().currency(), 50)) : terms;
    }

    private void step() {
        count++;
        today = today.plusDays(1);
        try {
            take();
        } catch (RuleViolationException e) {
            count += 0; // a move that no sale can make, such as a payment of nothing
        }
    }

    private void take() {
        switch (upTo(34)) {
            case 0, 1, 2 -> issue(sale.draftNextDeposit());
            case 3 -> issue(sale.draftDeposit(advance()));
            case 4, 5 -> issue(sale.draftProgressInvoice(Progress.of(percentage())));
            case 6, 7, 8 -> issue(sale.draftProgressInvoice(lines()));
            case 9, 10 -> issue(chance(60) ? sale.draftFinalInvoice() : sale.draftProgressInvoice(lines()));
            case 11, 12, 13 -> credit();
            case 14, 15, 16 -> pay();
            case 17 -> record(payment(List.of()));
            case 18 -> payTwoOrForeign();
            case 19, 20 -> reverse();
            case 21 -> giveBack();
            case 22 -> move();
            case 23 -> writeOff();
            case 24 -> transfer();
            case 25 -> reserve();
            case 26 -> record(release());
            case 27 -> amend();
            case 28 -> end();
            case 29 -> closeOne();
            case 30, 31 -> cancelCredit();
            case 32, 33 -> replace();
            default -> issue(sale.draftIndemnity(part(sale.total().withVat()), "a ground"));
        }
    }

    private Advance advance() {
        Money part = part(sale.total().withVat());
        return switch (upTo(3)) {
            case 0 -> Deposit.of(percentage());
            case 1 -> Deposit.ofWithVat(part);
            case 2 -> Deposit.ofWithoutVat(part);
            default -> EarnestMoney.ofWithVat(part);
        };
    }

    private Progress lines() {
        List<Progress.Item> items = new ArrayList<>();
        List<Line> lines = sale.scope().lines();
        for (int at = 1; at <= lines.size(); at++) {
            if (chance(50) || at == lines.size()) {
                BigDecimal whole = lines.get(at - 1).quantity().value();
                BigDecimal done = whole.movePointLeft(1).multiply(BigDecimal.valueOf(upTo(10)));
                items.add(
                        chance(50)
                                ? new Progress.Done(at, percentage())
                                : new Progress.Delivered(at, Quantity.of(done)));
            }
        }
        return new Progress.Lines(items);
    }

    private void credit() {
        Optional<Invoice> invoice = chosen();
        if (invoice.isEmpty()) {
            return;
        }
        VatBreakdown left = sale.creditableOf(invoice.get());
        Credit credit = switch (upTo(5)) {
            case 0 -> Credit.full();
            case 5 -> {
                VatBreakdown.Row row = left.rows().get(upTo(left.rows().size() - 1));
                yield Credit.ofTreatment(row.treatment(), part(row.amount().withVat()));
            }
            case 1 -> Credit.ofWithVat(part(left.withVat()));
            case 2 -> Credit.ofWithoutVat(part(left.withoutVat()));
            case 3 -> Credit.ofTreatments(left.carve(part(left.withVat())));
            default -> {
                int at = upTo(sale.scope().lines().size() - 1);
                yield Credit.ofLine(at + 1, part(sale.scope().lines().get(at).amount()));
            }
        };
        issue(sale.draftCreditNote(invoice.get(), credit, CreditReasons.ERROR));
    }

    private void cancelCredit() {
        List<CreditNote> notes = new ArrayList<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof CreditNote note) {
                notes.add(note);
            }
        }
        if (!notes.isEmpty()) {
            issue(sale.draftCreditReversal(notes.get(upTo(notes.size() - 1)), CreditReasons.ERROR));
        }
    }

    private void replace() {
        chosen().ifPresent(old -> {
            if (old instanceof DepositInvoice deposit) {
                Advance asked = chance(50) ? deposit.advance() : advance();
                issue(sale.draftReplacement(deposit, asked, PaymentTerms.ON_RECEIPT));
            } else if (old instanceof ProgressInvoice progress) {
                issue(sale.draftReplacement(progress, lines(), InvoiceTerms.ON_RECEIPT));
            } else if (old instanceof FinalInvoice last) {
                issue(sale.draftReplacement(last, InvoiceTerms.ON_RECEIPT));
            }
        });
    }

    private void pay() {
        chosen().ifPresent(invoice -> {
            Money owed = sale.outstandingOf(invoice);
            Money amount = chance(50) ? owed : part(owed.plus(money(3)));
            record(payment(List.of(new PaymentAllocation(invoice.number(), amount))));
        });
    }

    /** Of what is allocated, or of that and something on account. */
    private Payment payment(List<PaymentAllocation> parts) {
        Money amount = chance(30) || parts.isEmpty() ? part(sale.total().withVat()) : money(0);
        for (PaymentAllocation part : parts) {
            amount = amount.plus(part.amount());
        }
        LocalDate day = chance(20) ? sale.contract().concludedOn() : today;
        return new Payment(amount, day, parts, Optional.empty(), Optional.empty());
    }

    private void payTwoOrForeign() {
        if (chance(40) || sale.invoices().size() < 2) {
            CurrencyUnit other = sale.scope().currency().equals(CurrencyUnit.USD) ? CurrencyUnit.GBP : CurrencyUnit.USD;
            Money paid = Money.ofMinor(other, 1 + upTo(100_000));
            record(Payment.converted(
                    paid, ExchangeRate.of("0.912345"), sale.scope().currency(), today));
            return;
        }
        Invoice one = sale.invoices().get(0);
        Invoice two = sale.invoices().get(sale.invoices().size() - 1);
        record(payment(List.of(
                new PaymentAllocation(one.number(), part(sale.outstandingOf(one).abs())),
                new PaymentAllocation(two.number(), part(sale.outstandingOf(two).abs())))));
    }

    private void reverse() {
        List<Payment> payments = new ArrayList<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof Payment payment) {
                payments.add(payment);
            }
        }
        if (!payments.isEmpty()) {
            Payment payment = payments.get(upTo(payments.size() - 1));
            Money amount = chance(50) ? payment.amount() : part(payment.amount());
            record(new PaymentReversal(payment, amount, today, "returned"));
        }
    }

    private void giveBack() {
        Optional<Invoice> invoice = chosen();
        if (invoice.isPresent() && chance(80)) {
            Money most = sale.refundableOf(invoice.get());
            record(Refund.of(invoice.get(), chance(50) ? most : part(most), today));
        } else {
            record(Refund.onAccount(part(sale.onAccount().abs()), today));
        }
    }

    private void move() {
        Optional<Invoice> from = chosen();
        Optional<Invoice> to = chosen();
        if (from.isPresent() && to.isPresent()) {
            record(Reallocation.of(from.get(), to.get(), part(sale.refundableOf(from.get())), today));
        }
    }

    private void writeOff() {
        chosen().ifPresent(invoice -> {
            Money left = sale.outstandingOf(invoice);
            WriteOff writeOff = left.isNegative()
                    ? WriteOff.ofOverpayment(invoice, part(left.negated()), today, "small")
                    : WriteOff.ofShortfall(invoice, part(left), today, "small");
            record(chance(70) ? writeOff.approvedBy("someone") : writeOff);
        });
    }

    private void transfer() {
        String here = sale.contract().number();
        Optional<String> invoice = chance(60) ? chosen().map(Invoice::number) : Optional.empty();
        if (chance(50)) {
            record(new TransferIn("T-" + count, "other", here, part(sale.total().withVat()), today, invoice));
        } else {
            Money most = invoice.flatMap(sale::invoice).map(sale::refundableOf).orElse(sale.onAccount());
            record(new TransferOut("T-" + count, here, "other", part(most.abs()), today, invoice));
        }
    }

    private void reserve() {
        chosen().ifPresent(invoice -> {
            if (!(invoice instanceof DepositInvoice deposit)) {
                return;
            }
            String number = "case-" + upTo(1);
            Money held = sale.reservedOf(deposit, number);
            if (held.isPositive() && chance(60)) {
                record(Refund.of(deposit, part(held), today).withRefundCase(number));
                return;
            }
            Money free = sale.outstandingOf(deposit).negated();
            Money credited = free.isPositive() ? part(free) : money(0);
            Money uncredited = part(sale.availableOf(deposit).withVat());
            record(new RefundReservation(number, deposit.number(), credited.plus(uncredited), uncredited, today));
        });
    }

    private RetentionRelease release() {
        RetentionRelease release =
                RetentionRelease.of(chance(70) ? "guarantee" : "documents", part(sale.retentionHeld()), today);
        return chance(30) ? release.againstGuarantee("bank") : release;
    }

    private void amend() {
        Scope before = sale.scope();
        List<Line> lines = new ArrayList<>(before.lines());
        int at = upTo(lines.size() - 1);
        switch (upTo(2)) {
            case 0 -> lines.set(at, lines.get(at).withQuantity(Quantity.of(BigDecimal.valueOf(upTo(9)))));
            case 1 ->
                lines.add(Line.of(
                        "More", part(sale.total().withVat()), lines.get(at).vatTreatment()));
            default -> lines.remove(at);
        }
        record(Amendment.of(
                "A-" + count,
                today,
                Scope.of("A-" + count, lines, before.adjustments(), before.priceBasis(), before.vatRounding())));
    }

    /** Sometimes a waiver, because a sale that is cancelled has not much of a life after it. */
    private void end() {
        if (chance(60)) {
            record(new DepositWaiver("someone", today, "known buyer"));
            return;
        }
        Money part = part(sale.total().withVat());
        List<Kept> kept = switch (upTo(3)) {
            case 0 -> List.of(Kept.nothing("as agreed"));
            case 1 -> List.of(Kept.indemnity(part, "as agreed"), Kept.indemnity(part, "as agreed"));
            case 2 -> List.of(Kept.consideration(part, "as agreed"));
            default -> List.of(Kept.consideration(part, "as agreed"), Kept.indemnity(part, "as agreed"));
        };
        Side by = chance(50) ? Side.SELLER : Side.BUYER;
        Optional<Factor> factor = by == Side.SELLER ? Optional.of(Factor.of("1.5")) : Optional.empty();
        record(new Cancellation(by, today, "the end", kept, factor));
    }

    private void closeOne() {
        List<ClosingStep> steps = sale.settle().steps();
        if (!steps.isEmpty()) {
            issue(steps.get(0).draft());
        }
    }

    private void issue(Draft<? extends SaleDocument> draft) {
        String number = "N-" + count;
        if (draft.check(number, today).isEmpty()) {
            record(draft.issue(number, today));
        }
    }

    private void record(SaleFact fact) {
        if (sale.check(fact).isEmpty()) {
            sale = sale.plus(fact);
        }
    }

    private Optional<Invoice> chosen() {
        List<Invoice> invoices = sale.invoices();
        return invoices.isEmpty() ? Optional.empty() : Optional.of(invoices.get(upTo(invoices.size() - 1)));
    }

    /** More than nothing where there is something. */
    private Money part(Money whole) {
        long most = whole.getAmountMinorLong();
        return most <= 1 || chance(20) ? whole : Money.ofMinor(whole.getCurrencyUnit(), random.nextLong(1, most));
    }

    private Money money(long minor) {
        return Money.ofMinor(sale.scope().currency(), minor);
    }

    private Percentage percentage() {
        return Percentage.of(chance(20) ? new BigDecimal(100) : new BigDecimal(upTo(10_000)).movePointLeft(2));
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
