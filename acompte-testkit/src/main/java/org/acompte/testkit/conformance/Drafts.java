package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.amount.Adjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.BuyerKind;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.Quote;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Writes a draft quote from the lines, discounts and charges of a case. */
final class Drafts {
    static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private static final Address ANYWHERE =
            Address.builder().postCode("00000").city("Anywhere").country("FR").build();
    private static final Seller SELLER =
            Seller.builder().name("Seller").address(ANYWHERE).build();
    private static final Buyer BUYER = Buyer.builder()
            .kind(BuyerKind.BUSINESS)
            .name("Buyer")
            .address(ANYWHERE)
            .build();

    private final CurrencyUnit currency;
    private final Treatments treatments;

    Drafts(CurrencyUnit currency, Treatments treatments) {
        this.currency = currency;
        this.treatments = treatments;
    }

    DraftQuote empty(Case order, VatRounding rounding) {
        PriceBasis basis = order.flag("priceIncludesTax") ? PriceBasis.WITH_VAT : PriceBasis.WITHOUT_VAT;
        return Quote.draft("D-1", SELLER, BUYER).withPriceBasis(basis).withVatRounding(rounding);
    }

    /** The whole draft; lines that only sum up others are left out. */
    DraftQuote of(Case order, VatRounding rounding) {
        return of(order, rounding, this::line);
    }

    /** The whole draft, of lines as they are read. */
    DraftQuote of(Case order, VatRounding rounding, Function<Case, Line> reading) {
        DraftQuote draft = empty(order, rounding);
        for (Case line : counting(order.list("lines"))) {
            draft = draft.plusLine(reading.apply(line));
        }
        for (String field : List.of("allowances", "documentAllowances")) {
            draft = adjusted(draft, order.list(field), Adjustment.Kind.DISCOUNT);
        }
        for (String field : List.of("charges", "documentCharges")) {
            draft = adjusted(draft, order.list(field), Adjustment.Kind.CHARGE);
        }
        return discounted(draft, order);
    }

    /** A draft with the discount on the whole that a case states. */
    DraftQuote discounted(DraftQuote draft, Case stated) {
        DraftQuote changed = draft;
        Optional<BigDecimal> percent = stated.number("documentDiscountPercent");
        if (percent.isPresent()) {
            changed = changed.plus(share(Adjustment.Kind.DISCOUNT, percent.get()));
        }
        Optional<BigDecimal> amount =
                stated.number("documentDiscount").or(() -> stated.number("documentDiscountAmount"));
        return amount.isPresent() ? changed.plus(amount(Adjustment.Kind.DISCOUNT, amount.get())) : changed;
    }

    static List<Case> counting(List<Case> lines) {
        return lines.stream()
                .filter(line -> {
                    String status = line.text("status").orElse("DETAIL");
                    return !status.equals("GROUP") && !status.equals("INFORMATION");
                })
                .toList();
    }

    private DraftQuote adjusted(DraftQuote draft, List<Case> adjustments, Adjustment.Kind kind) {
        DraftQuote changed = draft;
        for (Case each : adjustments) {
            Adjustment adjustment = adjustment(each, kind);
            changed = each.has("ratePercent") || each.has("category") || each.has("taxes")
                    ? changed.plus(adjustment, treatments.of(each))
                    : changed.plus(adjustment);
        }
        return changed;
    }

    private Adjustment adjustment(Case stated, Adjustment.Kind kind) {
        Optional<BigDecimal> amount = stated.number("amount");
        return amount.isPresent() ? amount(kind, amount.get()) : share(kind, stated.requireNumber("percent"));
    }

    /** A discount or charge; a negative one is the other of the two. */
    private Adjustment amount(Adjustment.Kind kind, BigDecimal amount) {
        requireDecimals("amount of a discount or charge", amount);
        BigMoney size = BigMoney.of(currency, amount.abs());
        return isDiscount(kind, amount) ? Adjustment.discount(size) : Adjustment.charge(size);
    }

    private static Adjustment share(Adjustment.Kind kind, BigDecimal percent) {
        return isDiscount(kind, percent)
                ? Adjustment.discount(Treatments.percentage(percent.abs()))
                : Adjustment.charge(Treatments.percentage(percent.abs()));
    }

    private static boolean isDiscount(Adjustment.Kind kind, BigDecimal size) {
        return (kind == Adjustment.Kind.DISCOUNT) == (size.signum() >= 0);
    }

    /** A line; acompte wants a negative price as a negative quantity. */
    Line line(Case stated) {
        BigDecimal price = stated.requireNumber("unitPrice");
        Optional<BigDecimal> unitDiscount = stated.number("unitDiscountAmount");
        if (unitDiscount.isPresent()) {
            price = price.subtract(unitDiscount.get()); // the net price of EN 16931, BT-146, is the price of acompte
        }
        BigDecimal quantity = stated.number("quantity").orElse(BigDecimal.ONE);
        requireDecimals("price", price);
        requireDecimals("quantity", quantity);
        if (price.signum() < 0) {
            price = price.negate();
            quantity = quantity.negate();
        }
        VatTreatment treatment = treatments.ofLine(stated);
        Line line = Line.of("Item", BigMoney.of(currency, price), treatment).withQuantity(Quantity.of(quantity));
        Optional<BigDecimal> per = stated.number("priceBaseQuantity");
        if (per.isPresent()) {
            requireDecimals("price base quantity", per.get());
            line = line.withPricePer(Quantity.of(per.get()));
        }
        return adjusted(line, stated);
    }

    /** A line of its stated net amount, whatever quantity, price, discounts and charges it states. */
    Line lineOfNetAmount(Case stated) {
        BigDecimal net = stated.requireNumber("netAmount");
        requireDecimals("net amount", net);
        return Line.of("Item", BigMoney.of(currency, net.abs()), treatments.ofLine(stated))
                .withQuantity(Quantity.of(net.signum() < 0 ? -1 : 1));
    }

    private Line adjusted(Line line, Case stated) {
        Line changed = line;
        for (Case each : stated.list("allowances")) {
            changed = changed.plus(adjustment(each, Adjustment.Kind.DISCOUNT));
        }
        for (Case each : stated.list("charges")) {
            changed = changed.plus(adjustment(each, Adjustment.Kind.CHARGE));
        }
        changed = plus(changed, Adjustment.Kind.DISCOUNT, stated.number("discountAmount"), false);
        changed = plus(changed, Adjustment.Kind.DISCOUNT, stated.number("discountPercent"), true);
        changed = plus(changed, Adjustment.Kind.DISCOUNT, stated.number("unitDiscountPercent"), true);
        changed = plus(changed, Adjustment.Kind.CHARGE, stated.number("chargeAmount"), false);
        return plus(changed, Adjustment.Kind.CHARGE, stated.number("chargePercent"), true);
    }

    private Line plus(Line line, Adjustment.Kind kind, Optional<BigDecimal> size, boolean percent) {
        if (size.isEmpty()) {
            return line;
        }
        return line.plus(percent ? share(kind, size.get()) : amount(kind, size.get()));
    }

    private static void requireDecimals(String what, BigDecimal value) {
        if (value.stripTrailingZeros().scale() > 6) {
            throw new NotReplayed("a " + what + " of " + value.toPlainString() + " is over the limit of 6 decimals");
        }
    }
}
