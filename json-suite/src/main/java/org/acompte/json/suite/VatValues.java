package org.acompte.json.suite;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.amount.Percentage;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Sale;
import org.acompte.testkit.Walks;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatLedger;
import org.acompte.vat.VatMovement;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3;
import org.acompte.vat.fr.ca3.Ca3Book;
import org.acompte.vat.fr.ca3.Ca3Choices;
import org.acompte.vat.fr.ca3.Ca3Period;
import org.acompte.vat.fr.ca3.GivenBackLine;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.InterestSlice;
import org.acompte.vat.fr.terms.InterestStatement;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Ledgers and returns of sales that lived in random walks, regimes, interest, and all samples of VAT. */
final class VatValues {
    /** Taxes goods on the supply and the rest on receipt, whatever the day and the category. */
    private static final class Plainly implements VatRegime {
        private static final Citation ARTICLE = Citation.of("art. 1");

        @Override
        public TaxPoint advance(VatSupply supply, LocalDate on) {
            return TaxPoint.of(TaxPointBasis.ON_RECEIPT, ARTICLE);
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            boolean goods = supply.nature() == SupplyNature.GOODS;
            return TaxPoint.of(goods ? TaxPointBasis.ON_SUPPLY : TaxPointBasis.ON_RECEIPT, ARTICLE);
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return ARTICLE;
        }
    }

    private VatValues() {}

    /** All of them. */
    static Arbitrary<Sample> any() {
        return Arbitraries.oneOf(
                ledgers().map(ledger -> Sample.of("vat-ledger", ledger)),
                movements(),
                returns(),
                regimes().map(regime -> Sample.of("french-regime", regime)),
                statements().map(statement -> Sample.of("interest-statement", statement)),
                Arbitraries.of(VatSamples.ALL));
    }

    /** The same ledger for the same number; empty where the sale does not say what is goods and what is not. */
    private static Arbitrary<VatLedger> ledgers() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .map(seed -> ledger(Walks.sampled(seed).end()));
    }

    private static VatLedger ledger(Sale sale) {
        try {
            return VatLedger.of(sale, new Plainly());
        } catch (RuleViolationException e) {
            return VatLedger.of(sale.scope().currency(), List.of());
        }
    }

    private static Arbitrary<Sample> movements() {
        return Combinators.combine(ledgers(), Arbitraries.integers().between(0, 10_000))
                .as((ledger, choice) -> {
                    List<VatMovement> all = ledger.movements();
                    return all.isEmpty()
                            ? Sample.of("vat-ledger", ledger)
                            : Sample.of("vat-movement", all.get(choice % all.size()));
                });
    }

    /** The return of the month of the first movements. */
    private static Arbitrary<Sample> returns() {
        return Combinators.combine(ledgers().list().ofMaxSize(3), Arbitraries.of(GivenBackLine.values()))
                .as((ledgers, line) -> {
                    YearMonth month = ledgers.stream()
                            .flatMap(ledger -> ledger.movements().stream())
                            .map(movement -> YearMonth.from(movement.chargeableOn()))
                            .findFirst()
                            .filter(each -> each.getYear() >= 2026)
                            .orElse(YearMonth.of(2026, 9));
                    List<Ca3Book> books = ledgers.stream()
                            .map(ledger -> Ca3Book.sales(ledger, FrenchTerritory.MAINLAND))
                            .toList();
                    Ca3Choices choices = Ca3Choices.of(line, "as before");
                    return Sample.of("french-vat-return", Ca3.of(books, Ca3Period.month(month), choices));
                });
    }

    private static Arbitrary<FrenchRegime> regimes() {
        return Arbitraries.integers().between(0, 3).list().ofMaxSize(6).map(options -> {
            FrenchRegime regime = FrenchVat.regime();
            LocalDate day = LocalDate.of(2024, 1, 1);
            for (int option : options) {
                regime = with(regime, option, day);
                day = day.plusDays(100);
            }
            return regime;
        });
    }

    private static FrenchRegime with(FrenchRegime regime, int option, LocalDate day) {
        return switch (option) {
            case 0 -> regime.withDebits(day, DepositInvoiceUnderDebits.asDebit("agreed with the tax office"));
            case 1 -> regime.withDeliveries(day);
            case 2 -> regime.withSmallBusinessExemption(day);
            default -> regime.withReceipts(day);
        };
    }

    private static Arbitrary<InterestStatement> statements() {
        return Arbitraries.of("EUR", "JPY", "BHD")
                .map(CurrencyUnit::of)
                .flatMap(currency -> slices(currency).list().ofMaxSize(4).map(all -> statement(currency, all)));
    }

    /** A slice of one month, which is the first of its statement. */
    private static Arbitrary<InterestSlice> slices(CurrencyUnit currency) {
        Arbitrary<Long> minor = Arbitraries.longs().between(0, 999_999_999L);
        Arbitrary<Long> rates = Arbitraries.longs().between(0, 200_000);
        return Combinators.combine(minor, rates, Arbitraries.of(DayCount.values()))
                .as((base, rate, count) -> new InterestSlice(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 1, 31),
                        count.daysOfYear(LocalDate.of(2024, 1, 1)),
                        Money.ofMinor(currency, base),
                        Percentage.ofMillionths(rate),
                        Citation.of("contract § 4")));
    }

    private static InterestStatement statement(CurrencyUnit currency, List<InterestSlice> all) {
        List<InterestSlice> slices = new ArrayList<>();
        for (InterestSlice each : all) {
            slices.add(new InterestSlice(
                    each.from().plusMonths(slices.size()),
                    each.from().plusMonths(slices.size() + 1L).minusDays(1),
                    each.daysOfYear(),
                    each.base(),
                    each.rate(),
                    each.source()));
        }
        return new InterestStatement(slices, currency, "a claim was paid late");
    }
}
