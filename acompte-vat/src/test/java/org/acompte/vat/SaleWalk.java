package org.acompte.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
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
import org.acompte.sale.Credit;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.Invoice;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Payment;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.vat.fr.FrenchVat;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A random legal life of a sale of goods and services, from its first deposit until everything is settled. */
final class SaleWalk {
    private static final List<VatTreatment> RATES =
            List.of(FrenchVat.STANDARD, FrenchVat.INTERMEDIATE, FrenchVat.REDUCED, FrenchVat.SPECIAL);
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
        sale = Sale.of(quote.send(today, today.plusDays(30)).accept(today), DepositPlan.none());
    }

    /** Walks for some steps and then settles the sale. */
    static Sale of(long seed, LocalDate start) {
        SaleWalk walk = new SaleWalk(seed, start);
        int steps = walk.random.nextInt(25);
        for (int i = 0; i < steps; i++) {
            walk.step();
        }
        walk.settle();
        return walk.sale;
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
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                long left = cents(sale.remainingToInvoice().withVat());
                if (left > 0) {
                    record(sale.draftDeposit(Deposit.ofWithVat(euros(upTo(left)))));
                }
            }
            case 2, 3, 4 -> pay();
            case 5 -> {
                if (random.nextBoolean()) {
                    refund();
                } else {
                    reallocate();
                }
            }
            case 6 -> credit();
            case 7 -> sale = sale.plus(Payment.onAccount(euros(upTo(50_000)), today));
            case 8 -> {
                if (sale.finalInvoice().isEmpty()) {
                    sale = sale.plus(Amendment.of("AM-" + sale.version(), today, scope()));
                }
            }
            default ->
                record(sale.draftFinalInvoice(InvoiceTerms.ON_RECEIPT.suppliedOn(today.minusDays(random.nextInt(10)))));
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
                sale = sale.plus(Refund.of(invoice, euros(upTo(paidTooMuch)), today));
            }
        });
    }

    private void reallocate() {
        for (Invoice from : invoices()) {
            for (Invoice to : invoices()) {
                long paidTooMuch = -cents(sale.outstandingOf(from));
                if (paidTooMuch > 0 && !from.equals(to)) {
                    sale = sale.plus(Reallocation.of(from, to, euros(upTo(paidTooMuch)), today));
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
        record(sale.draftFinalInvoice());
        for (Invoice invoice : invoices()) {
            if (invoice instanceof DepositInvoice) {
                record(sale.draftCreditNote(invoice, CreditReasons.CANCELLATION));
            }
        }
        for (Invoice invoice : invoices()) {
            long due = cents(sale.outstandingOf(invoice));
            if (due > 0) {
                sale = sale.plus(Payment.of(invoice, euros(due), today));
            } else if (due < 0) {
                sale = sale.plus(Refund.of(invoice, euros(-due), today));
            }
        }
        if (!sale.onAccount().isZero()) {
            sale = sale.plus(Refund.onAccount(sale.onAccount(), today));
        }
    }
}
