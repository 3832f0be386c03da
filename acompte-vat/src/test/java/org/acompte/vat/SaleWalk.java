package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acompte.amount.Factor;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.PaymentTerms;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.Scope;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
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
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.acompte.sale.UnpaidDeposits;
import org.acompte.sale.WriteOff;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A random legal life of a sale of goods and services, from its first deposit until everything is settled: deposits,
 * progress, retentions, credit notes, amendments, a cancellation, and money that comes, does not stay, goes, moves and is
 * given up.
 */
final class SaleWalk {
    private static final List<VatTreatment> RATES =
            List.of(FrenchVat.STANDARD, FrenchVat.INTERMEDIATE, FrenchVat.REDUCED, FrenchVat.SPECIAL);
    private static final List<Consumption> CONSUMPTIONS =
            List.of(Consumption.PRO_RATA, Consumption.FIRST, Consumption.LAST, Consumption.cappedAt(Percentage.of(20)));
    private static final String GUARANTEE = "guarantee";
    private static final Address LYON =
            Address.builder().postCode("69003").city("Lyon").country("FR").build();

    private final Random random;
    private LocalDate today;
    private Sale sale;

    private SaleWalk(long seed, LocalDate start) {
        random = new Random(seed);
        today = start;
        DraftQuote quote = Quote.draft(
                "D-1",
                Seller.builder().name("Seller").address(LYON).build(),
                Buyer.builder()
                        .kind(BuyerKind.BUSINESS)
                        .name("Buyer")
                        .address(LYON)
                        .build());
        for (Line line : lines()) {
            quote = quote.plusLine(line);
        }
        sale = Sale.of(quote.send(today, today.plusDays(30)).accept(today), terms());
    }

    /** Walks for some steps and then settles the sale. */
    static Sale of(long seed, LocalDate start) {
        SaleWalk walk = new SaleWalk(seed, start);
        int steps = walk.random.nextInt(30);
        for (int i = 0; i < steps; i++) {
            walk.step();
        }
        walk.settle();
        return walk.sale;
    }

    private SaleTerms terms() {
        SaleTerms terms = SaleTerms.of(DepositPlan.none())
                .withConsumption(CONSUMPTIONS.get(random.nextInt(CONSUMPTIONS.size())))
                .withUnpaidDeposits(random.nextBoolean() ? UnpaidDeposits.INVOICED : UnpaidDeposits.COLLECTED);
        return random.nextBoolean() ? terms : terms.plus(RetentionClause.of(GUARANTEE, Percentage.of(5)));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean goods = random.nextBoolean();
            VatTreatment rate = RATES.get(random.nextInt(RATES.size()));
            Line line = Line.of("Line", euros(1 + random.nextInt(200_000)), goods ? rate.withGroup("goods") : rate);
            lines.add(line.withNature(goods ? SupplyNature.GOODS : SupplyNature.SERVICES));
        }
        return lines;
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    private static long cents(Money money) {
        return money.getAmountMinorLong();
    }

    private long upTo(long cents) {
        return 1 + Math.floorMod(random.nextLong(), cents);
    }

    private void step() {
        today = today.plusDays(1 + random.nextInt(20));
        switch (random.nextInt(50)) {
            case 0, 1, 2, 3, 4, 5, 6 -> deposit();
            case 7, 8, 9, 10, 11, 12, 13, 14, 15, 16 -> pay();
            case 17, 18 -> refund();
            case 19, 20 -> reallocate();
            case 21, 22, 23, 24 -> credit();
            case 25, 26 -> sale = sale.plus(Payment.onAccount(euros(upTo(50_000)), today));
            case 27, 28 -> plusIfLegal(Amendment.of("AM-" + sale.version(), today, scope()));
            case 29, 30, 31, 32, 33, 34 -> progress();
            case 35 -> release();
            case 36 -> cancel();
            case 37 -> record(sale.draftIndemnity(euros(upTo(20_000)), "damage"));
            case 38, 39 -> reverse();
            case 40 -> transferOut();
            case 41 -> transferIn();
            case 42 -> writeOff();
            case 43 -> reserve();
            case 44, 45 -> reverseCredit();
            case 46, 47 -> replace();
            default -> record(sale.draftFinalInvoice(supplied()));
        }
    }

    private void reverse() {
        List<Payment> payments = sale.facts().stream()
                .filter(Payment.class::isInstance)
                .map(Payment.class::cast)
                .toList();
        if (!payments.isEmpty()) {
            Payment payment = payments.get(random.nextInt(payments.size()));
            Money amount = random.nextBoolean() ? payment.amount() : euros(upTo(cents(payment.amount())));
            plusIfLegal(PaymentReversal.ofPart(payment, amount, today, "AM04"));
        }
    }

    private void transferOut() {
        Money amount = euros(upTo(10_000));
        Optional<String> invoice = random.nextBoolean() ? Optional.empty() : any().map(Invoice::number);
        plusIfLegal(new TransferOut("T-" + sale.version(), sale.contract().number(), "D-2", amount, today, invoice));
    }

    private void transferIn() {
        Money amount = euros(upTo(50_000));
        Optional<String> invoice = random.nextBoolean() ? Optional.empty() : any().map(Invoice::number);
        plusIfLegal(new TransferIn("T-" + sale.version(), "D-2", sale.contract().number(), amount, today, invoice));
    }

    private void reverseCredit() {
        List<CreditNote> notes = sale.facts().stream()
                .filter(CreditNote.class::isInstance)
                .map(CreditNote.class::cast)
                .toList();
        if (!notes.isEmpty()) {
            record(sale.draftCreditReversal(notes.get(random.nextInt(notes.size())), CreditReasons.ERROR));
        }
    }

    private void replace() {
        any().ifPresent(old -> {
            if (old instanceof FinalInvoice last) {
                record(sale.draftReplacement(last, supplied()));
            } else if (old instanceof ProgressInvoice progress) {
                Progress share = Progress.of(Percentage.of(1 + random.nextInt(100)));
                record(sale.draftReplacement(progress, share, supplied()));
            } else if (old instanceof DepositInvoice deposit) {
                Deposit other = Deposit.ofWithVat(euros(upTo(100_000)));
                record(sale.draftReplacement(deposit, other, PaymentTerms.ON_RECEIPT));
            }
        });
    }

    private void reserve() {
        any().filter(DepositInvoice.class::isInstance).ifPresent(deposit -> {
            Money amount = euros(upTo(20_000));
            Money uncredited = random.nextBoolean() ? amount : euros(0);
            plusIfLegal(new RefundReservation("RC-1", deposit.number(), amount, uncredited, today));
        });
    }

    private void writeOff() {
        any().ifPresent(invoice -> {
            Money amount = euros(upTo(2_000));
            plusIfLegal(
                    WriteOff.ofShortfall(invoice, amount, today, "difference").approvedBy("J. Roux"));
            plusIfLegal(
                    WriteOff.ofOverpayment(invoice, amount, today, "difference").approvedBy("J. Roux"));
        });
    }

    private InvoiceTerms supplied() {
        return InvoiceTerms.ON_RECEIPT.suppliedOn(today.minusDays(random.nextInt(10)));
    }

    private void deposit() {
        long left = cents(sale.remainingToInvoice().withVat());
        if (left > 0) {
            Money amount = euros(upTo(left));
            record(sale.draftDeposit(
                    random.nextInt(4) == 0 ? EarnestMoney.ofWithVat(amount) : Deposit.ofWithVat(amount)));
        }
    }

    private void progress() {
        Percentage share = Percentage.of(1 + random.nextInt(100));
        int line = 1 + random.nextInt(sale.scope().lines().size());
        Progress progress = random.nextBoolean() ? Progress.of(share) : Progress.ofLine(line, share);
        record(sale.draftProgressInvoice(progress, supplied()));
    }

    private void release() {
        long held = cents(sale.retentionHeld());
        if (held > 0) {
            plusIfLegal(RetentionRelease.of(GUARANTEE, euros(upTo(held)), today));
        }
    }

    private void cancel() {
        Kept kept = switch (random.nextInt(3)) {
            case 0 -> Kept.nothing("goodwill");
            case 1 -> Kept.indemnity(euros(upTo(30_000)), "withdrawal");
            default -> Kept.consideration(euros(upTo(30_000)), "the supply was at the buyer's disposal");
        };
        Cancellation cancellation = random.nextBoolean()
                ? Cancellation.byBuyer(today, "change of plans", kept)
                : Cancellation.bySeller(today, "out of stock", kept).givingEarnestMoneyBack(Factor.of("2"));
        Closing closing = sale.cancel(cancellation);
        if (closing.check().isEmpty()) {
            sale = sale.plus(cancellation);
            if (random.nextBoolean()) {
                follow(closing);
            }
        }
    }

    private void follow(Closing closing) {
        for (ClosingStep step : closing.steps()) {
            sale = sale.plus(step.draft().issue("N-" + sale.version(), today));
        }
    }

    private void plusIfLegal(SaleFact fact) {
        if (sale.check(fact).isEmpty()) {
            sale = sale.plus(fact);
        }
    }

    private Scope scope() {
        return Scope.of("AM", lines(), List.of(), PriceBasis.WITHOUT_VAT, VatRounding.PER_TREATMENT);
    }

    private <T extends SaleDocument> void record(Draft<T> draft) {
        if (draft.check().isEmpty()) {
            sale = sale.plus(draft.issue("N-" + sale.version(), today));
        }
    }

    private List<Invoice> invoices() {
        return sale.facts().stream()
                .filter(Invoice.class::isInstance)
                .map(Invoice.class::cast)
                .toList();
    }

    private Optional<Invoice> any() {
        List<Invoice> invoices = invoices();
        return invoices.isEmpty() ? Optional.empty() : Optional.of(invoices.get(random.nextInt(invoices.size())));
    }

    private void pay() {
        any().ifPresent(invoice -> {
            long due = cents(sale.outstandingOf(invoice));
            long amount = due <= 0 || random.nextInt(8) == 0 ? upTo(20_000) : random.nextBoolean() ? due : upTo(due);
            sale = sale.plus(Payment.of(invoice, euros(amount), today));
        });
    }

    private void refund() {
        any().ifPresent(invoice -> {
            long paidTooMuch = -cents(sale.outstandingOf(invoice));
            if (paidTooMuch > 0) {
                plusIfLegal(Refund.of(invoice, euros(upTo(paidTooMuch)), today));
            }
        });
    }

    private void reallocate() {
        for (Invoice from : invoices()) {
            for (Invoice to : invoices()) {
                long paidTooMuch = -cents(sale.outstandingOf(from));
                if (paidTooMuch > 0 && !from.equals(to)) {
                    plusIfLegal(Reallocation.of(from, to, euros(upTo(paidTooMuch)), today));
                    return;
                }
            }
        }
    }

    private void credit() {
        any().ifPresent(invoice -> {
            long left = cents(sale.creditableOf(invoice).withVat());
            Credit part = left == 0 || random.nextBoolean() ? Credit.full() : Credit.ofWithVat(euros(upTo(left)));
            record(sale.draftCreditNote(invoice, part, CreditReasons.ERROR));
        });
    }

    private void settle() {
        today = today.plusDays(1);
        for (Invoice invoice : invoices()) {
            plusIfLegal(new RefundReservation("RC-1", invoice.number(), euros(0), euros(0), today));
        }
        follow(sale.settle());
        for (Invoice invoice : invoices()) {
            long due = cents(sale.outstandingOf(invoice));
            if (due > 0) {
                sale = sale.plus(Payment.of(invoice, euros(due), today));
            } else if (due < 0) {
                sale = sale.plus(Refund.of(invoice, euros(-due), today));
            }
        }
        if (sale.onAccount().isPositive()) {
            sale = sale.plus(Refund.onAccount(sale.onAccount(), today));
        } else if (sale.onAccount().isNegative()) {
            sale = sale.plus(Payment.onAccount(sale.onAccount().negated(), today));
        }
    }
}
