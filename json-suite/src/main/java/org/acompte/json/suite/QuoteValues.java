package org.acompte.json.suite;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.acompte.amount.Adjustment;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Advance;
import org.acompte.deposit.AdvanceAmount;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.DepositRounding;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.Trigger;
import org.acompte.json.QuoteFile;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Identifier;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.acompte.quote.SupplyNature;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Quotes of all kinds, with amounts in currencies of none, two and three decimals. */
final class QuoteValues {
    private QuoteValues() {}

    /** Quote files, drafts, and quotes in every state. */
    static Arbitrary<Sample> any() {
        return Combinators.combine(files(), Arbitraries.integers().between(0, 5))
                .as(QuoteValues::made);
    }

    private static Sample made(QuoteFile file, int kind) {
        DraftQuote draft = file.quote();
        LocalDate day = Given.day("2026-09-02");
        return switch (kind) {
            case 0 -> Sample.of("quote-file", file);
            case 1 -> Sample.of("quote", draft);
            case 2 -> Sample.of("sent-quote", draft.send(day, day.plusDays(30)));
            case 3 ->
                Sample.of("accepted-quote", draft.send(day, day.plusDays(30)).accept(day.plusDays(1)));
            case 4 ->
                Sample.of("closed-quote", draft.send(day, day.plusDays(30)).decline(day.plusDays(1)));
            default -> Sample.of("order", draft.order(day));
        };
    }

    static Arbitrary<QuoteFile> files() {
        return Arbitraries.of("EUR", "JPY", "BHD", "CHF").map(CurrencyUnit::of).flatMap(QuoteValues::files);
    }

    private static Arbitrary<QuoteFile> files(CurrencyUnit currency) {
        Arbitrary<List<Line>> lines = lines(currency).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Adjustment>> adjustments = adjustments(currency).list().ofMaxSize(2);
        Arbitrary<DepositPlan> plans = plans(currency);
        Arbitrary<DraftQuote> drafts = Combinators.combine(
                        texts(20),
                        sellers(),
                        buyers(),
                        Arbitraries.of(PriceBasis.values()),
                        Arbitraries.of(VatRounding.values()),
                        lines,
                        adjustments)
                .as((number, seller, buyer, basis, rounding, some, others) -> {
                    DraftQuote draft = Quote.draft(number, seller, buyer)
                            .withPriceBasis(basis)
                            .withVatRounding(rounding)
                            .plusLines(some);
                    for (int i = 0; i < others.size(); i++) {
                        draft = i == 0
                                ? draft.plus(others.get(i))
                                : draft.plus(others.get(i), some.get(0).vatTreatment());
                    }
                    return draft;
                });
        return Combinators.combine(drafts, plans).as(QuoteFile::new).filter(QuoteValues::couldBeSent);
    }

    private static boolean couldBeSent(QuoteFile file) {
        return file.quote().check().isEmpty()
                && file.depositPlan()
                        .check(file.quote().number(), file.quote().scope())
                        .isEmpty();
    }

    static Arbitrary<String> texts(int limit) {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("éàçœ€\"\\/'漢字\n\t")
                .ofMinLength(1)
                .ofMaxLength(limit)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        texts(30).list().ofMaxSize(3), texts(10), texts(20), Arbitraries.of("FR", "BE", "JP"))
                .as(Address::new);
    }

    private static Arbitrary<List<Identifier>> identifiers() {
        return Arbitraries.of(
                        Identifier.of("0002", "732829320"),
                        Identifier.of("0009", "73282932000074"),
                        Identifier.of("0088", "3606602411111"))
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<Optional<String>> vatNumbers() {
        return Arbitraries.of("FR44732829320", "BE0428759497").optional();
    }

    private static Arbitrary<Seller> sellers() {
        return Combinators.combine(texts(40), addresses(), identifiers(), vatNumbers())
                .as(Seller::new);
    }

    private static Arbitrary<Buyer> buyers() {
        return Combinators.combine(
                        Arbitraries.of(BuyerKind.values()), texts(40), addresses(), identifiers(), vatNumbers())
                .as(Buyer::new);
    }

    static Arbitrary<VatTreatment> treatments() {
        VatTreatment standard = VatTreatment.standard(VatRate.of("20"));
        return Arbitraries.of(
                standard,
                standard.withGroup("goods"),
                VatTreatment.standard(VatRate.of("5.5")),
                VatTreatment.of(VatCategories.ZERO_RATED, VatRate.ZERO),
                VatTreatment.of(VatCategories.REVERSE_CHARGE, ExemptionReason.of("VATEX-EU-AE", "Reverse charge")),
                VatTreatment.of(VatCategories.EXEMPT, new ExemptionReason(Optional.empty(), "Exempt")));
    }

    private static Arbitrary<BigMoney> prices(CurrencyUnit currency) {
        return Arbitraries.integers()
                .between(0, 6)
                .flatMap(scale -> Arbitraries.longs()
                        .between(0, 9_999_999)
                        .map(unscaled -> BigMoney.of(currency, BigDecimal.valueOf(unscaled, scale))));
    }

    static Arbitrary<Percentage> percentages() {
        return Arbitraries.longs().between(1, 1_000_000).map(Percentage::ofMillionths);
    }

    static Arbitrary<Quantity> quantities() {
        return Arbitraries.longs()
                .between(1, 99_999_999L)
                .map(millionths -> Quantity.of(BigDecimal.valueOf(millionths, 6)));
    }

    private static Arbitrary<Adjustment> adjustments(CurrencyUnit currency) {
        Arbitrary<Adjustment> shares = Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.values()),
                        percentages(),
                        texts(20).optional())
                .as((kind, share, reason) -> new Adjustment(kind, Optional.of(share), Optional.empty(), reason));
        Arbitrary<Adjustment> amounts = Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.values()),
                        prices(currency),
                        texts(20).optional())
                .as((kind, amount, reason) -> new Adjustment(kind, Optional.empty(), Optional.of(amount), reason));
        return Arbitraries.oneOf(shares, amounts);
    }

    private static Arbitrary<Line> lines(CurrencyUnit currency) {
        return Combinators.combine(
                        texts(60),
                        prices(currency),
                        treatments(),
                        quantities(),
                        quantities().optional(),
                        texts(5).optional(),
                        Arbitraries.of(SupplyNature.values()),
                        adjustments(currency).list().ofMaxSize(2))
                .as((label, price, vat, quantity, per, unit, nature, adjustments) -> {
                    Line line = Line.of(label, price, vat).withNature(nature);
                    line = per.isPresent()
                            ? line.withPricePer(
                                    Quantity.of(1 + per.get().value().intValue()))
                            : line;
                    line = line.withQuantity(quantity);
                    line = unit.isPresent() ? line.withUnit(unit.get()) : line;
                    for (Adjustment adjustment : adjustments) {
                        line = line.plus(adjustment);
                    }
                    return line;
                });
    }

    static Arbitrary<DepositPlan> plans(CurrencyUnit currency) {
        Arbitrary<Money> amounts = Arbitraries.longs().between(1, 100_000).map(minor -> Money.ofMinor(currency, minor));
        Arbitrary<AdvanceAmount> sizes = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 250_000).map(m -> new AdvanceAmount.Share(Percentage.ofMillionths(m))),
                amounts.map(AdvanceAmount.WithVat::new),
                amounts.map(AdvanceAmount.WithoutVat::new));
        Arbitrary<Advance> advances = Arbitraries.oneOf(sizes.map(Deposit::new), sizes.map(EarnestMoney::new));
        Arbitrary<Trigger> triggers = Arbitraries.oneOf(
                Arbitraries.just(new Trigger.OnAcceptance()),
                Arbitraries.integers()
                        .between(0, 9000)
                        .map(days -> new Trigger.OnDate(Given.day("2026-01-01").plusDays(days))),
                texts(20).map(Trigger.OnMilestone::new));
        Arbitrary<Instalment> instalments = Combinators.combine(
                        advances,
                        triggers,
                        Arbitraries.integers().between(0, 3650).map(PaymentTerms::new))
                .as(Instalment::new);
        return Combinators.combine(instalments.list().ofMaxSize(3), Arbitraries.of(DepositRounding.values()))
                .as(DepositPlan::new);
    }
}
