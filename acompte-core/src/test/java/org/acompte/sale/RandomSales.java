package org.acompte.sale;

import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.S5;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.money;
import static org.acompte.Fixtures.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.acompte.amount.Adjustment;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Consumption;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.quote.DraftQuote;
import org.acompte.rule.RuleViolationException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Legal sales made of a seed: the same seed gives the same sale. */
final class RandomSales {
    private static final LocalDate ORDERED = day("2026-09-09");
    private static final List<VatTreatment> RATES = List.of(S20, S10, S5, rate("5.5"), S20.withGroup("goods"));

    private final Random random;

    private RandomSales(long seed) {
        this.random = new Random(seed);
    }

    /** A sale with up to 30 facts. */
    static Sale of(long seed) {
        return new RandomSales(seed).sale();
    }

    private Sale sale() {
        DraftQuote quote = quote().withPriceBasis(one(List.of(PriceBasis.values())))
                .withVatRounding(one(List.of(VatRounding.values())));
        DepositPlan plan = DepositPlan.of(Deposit.of(share(40)), Deposit.of(share(30)), Deposit.of(share(30)));
        SaleTerms terms = SaleTerms.of(plan.withRounding(one(List.of(DepositRounding.values()))))
                .withConsumption(one(List.of(
                        Consumption.FIRST, Consumption.PRO_RATA, Consumption.LAST, Consumption.cappedAt(share(30)))))
                .plus(RetentionClause.of("guarantee", share(5)));
        Sale sale = Sale.of(quote.order(ORDERED), terms);
        int moves = 5 + random.nextInt(25);
        for (int i = 0; i < moves; i++) {
            try {
                sale = move(sale, "N-" + i, ORDERED.plusDays(i));
            } catch (RuleViolationException e) {
                // refused: the next move has its own luck
            }
        }
        return sale;
    }

    private DraftQuote quote() {
        DraftQuote quote = draft();
        int lines = 1 + random.nextInt(5);
        for (int i = 0; i < lines; i++) {
            quote = quote.plusLine(
                    "Line " + i, cents(1 + random.nextInt(random.nextBoolean() ? 300 : 900_000)), one(RATES));
        }
        return random.nextInt(3) == 0 ? quote.plus(Adjustment.discount(share(7))) : quote;
    }

    private Sale move(Sale sale, String number, LocalDate today) {
        switch (random.nextInt(12)) {
            case 0, 1:
                return sale.plus(sale.draftNextDeposit().issue(number, today));
            case 2:
                return sale.plus(sale.draftDeposit(deposit(sale)).issue(number, today));
            case 3, 4:
                Progress progress = random.nextBoolean()
                        ? Progress.of(share(100))
                        : Progress.ofLine(
                                1 + random.nextInt(sale.scope().lines().size()), share(100));
                return sale.plus(sale.draftProgressInvoice(progress).issue(number, today));
            case 5, 6:
                return sale.plus(Payment.onAccount(cents(1 + random.nextInt(200_000)), today));
            case 7, 8:
                return credited(sale, number, today);
            case 9:
                return random.nextInt(3) > 0
                        ? sale
                        : sale.plus(Amendment.of(
                                number,
                                today,
                                quote().withPriceBasis(sale.scope().priceBasis())
                                        .withVatRounding(sale.scope().vatRounding())
                                        .order(today)
                                        .scope()));
            case 10:
                return random.nextInt(4) > 0 ? sale : cancelled(sale, number, today);
            default:
                return random.nextInt(3) > 0
                        ? sale
                        : sale.plus(sale.draftFinalInvoice().issue(number, today));
        }
    }

    private Deposit deposit(Sale sale) {
        Money part = cents(
                1 + (long) (random.nextDouble() * sale.remainingToInvoice().withVatMinor()));
        return random.nextBoolean() ? Deposit.ofWithVat(part) : Deposit.ofWithoutVat(part);
    }

    private Sale credited(Sale sale, String number, LocalDate today) {
        if (sale.invoices().isEmpty()) {
            return sale;
        }
        Invoice invoice = one(sale.invoices());
        long left = Math.max(1, sale.creditableOf(invoice).withVatMinor());
        Money part = cents(1 + (long) (random.nextDouble() * left));
        Credit credit = one(List.of(
                Credit.full(),
                Credit.ofWithVat(part),
                Credit.ofWithoutVat(part),
                Credit.ofLine(1, part).plusLine(1 + random.nextInt(3), eur("0.07")),
                Credit.ofTreatments(
                        sale.creditableOf(invoice).isZero()
                                ? invoice.amount()
                                : sale.creditableOf(invoice).carve(cents(left)))));
        return sale.plus(
                sale.draftCreditNote(invoice, credit, CreditReasons.ERROR).issue(number, today));
    }

    private Sale cancelled(Sale sale, String number, LocalDate today) {
        Closing closing =
                sale.cancel(Cancellation.byBuyer(today, "change of plans", Kept.indemnity(cents(5000), "section 4")));
        Sale ended = sale.plus(closing.cancellation().orElseThrow());
        for (int i = 0; i < closing.steps().size(); i++) {
            ended = ended.plus(closing.steps().get(i).draft().issue(number + "-" + i, today));
        }
        return ended;
    }

    private Percentage share(int most) {
        return Percentage.ofMillionths(1 + random.nextInt(most * 10_000));
    }

    private static Money cents(long minor) {
        return money(CurrencyUnit.EUR, Math.min(minor, MinorUnits.LIMIT));
    }

    /** The documents of a sale in their order. */
    static List<SaleDocument> documents(Sale sale) {
        List<SaleDocument> documents = new ArrayList<>();
        for (SaleFact fact : sale.facts()) {
            if (fact instanceof SaleDocument document) {
                documents.add(document);
            }
        }
        return documents;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
