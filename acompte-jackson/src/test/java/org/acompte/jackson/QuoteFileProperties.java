package org.acompte.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
import org.acompte.json.*;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws of the JSON form over quote files of all kinds. */
class QuoteFileProperties {

    /** Reading is the inverse of writing, whichever way the document is written and read. */
    @Property(tries = 500)
    void a_quote_file_is_read_back_as_it_was_written(@ForAll("files") QuoteFile file) {
        String json = AcompteJson.write(file);

        assertThat(Read.quote(json)).isEqualTo(file);
        assertThat(Read.quote(AcompteJson.writePretty(file))).isEqualTo(file);
        assertThat(Read.quote(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(file);
        assertThat(AcompteJson.write(Read.quote(json))).isEqualTo(json);
    }

    /** The order of properties means nothing. */
    @Property(tries = 200)
    void the_order_of_properties_is_free(@ForAll("files") QuoteFile file, @ForAll Random random) {
        JsonNode tree = AcompteJson.mapper().readTree(AcompteJson.write(file));

        assertThat(Read.quote(shuffled(tree, random).toString())).isEqualTo(file);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode mixed = AcompteJson.mapper().createObjectNode();
            names.forEach(name -> mixed.set(name, shuffled(object.get(name), random)));
            return mixed;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode same = AcompteJson.mapper().createArrayNode();
            array.forEach(element -> same.add(shuffled(element, random)));
            return same;
        }
        return node;
    }

    @Provide
    Arbitrary<QuoteFile> files() {
        return Arbitraries.of("EUR", "JPY", "BHD", "CHF").map(CurrencyUnit::of).flatMap(this::files);
    }

    private Arbitrary<QuoteFile> files(CurrencyUnit currency) {
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
        return Combinators.combine(drafts, plans).as(QuoteFile::new).filter(QuoteFileProperties::couldBeSent);
    }

    private static boolean couldBeSent(QuoteFile file) {
        return file.quote().check().isEmpty()
                && file.depositPlan()
                        .check(file.quote().number(), file.quote().scope())
                        .isEmpty();
    }

    private static Arbitrary<String> texts(int limit) {
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

    private static Arbitrary<VatTreatment> treatments() {
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

    private static Arbitrary<Percentage> percentages() {
        return Arbitraries.longs().between(1, 1_000_000).map(Percentage::ofMillionths);
    }

    private static Arbitrary<Quantity> quantities() {
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

    private static Arbitrary<DepositPlan> plans(CurrencyUnit currency) {
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
                        .map(days ->
                                new Trigger.OnDate(Samples.day("2026-01-01").plusDays(days))),
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
