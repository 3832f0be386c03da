package org.acompte.jackson;

import java.math.BigDecimal;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Writes amounts, numbers, VAT treatments and breakdowns. */
final class ScalarWriter {
    private static final int PRICE_DECIMALS = 6;

    private ScalarWriter() {}

    static void money(Output out, Money money) {
        sum(out, money.getAmount(), money.getCurrencyUnit().getCode());
    }

    /** A price with its own decimals, or with as few as it needs if it has more than can be read. */
    static void price(Output out, BigMoney price) {
        BigMoney written = price.getScale() > PRICE_DECIMALS
                ? MinorUnits.price(price.getCurrencyUnit(), MinorUnits.millionths(price, "Price"))
                : price;
        sum(out, written.getAmount(), written.getCurrencyUnit().getCode());
    }

    private static void sum(Output out, BigDecimal amount, String currency) {
        out.begin();
        out.text("amount", amount.toPlainString());
        out.text("currency", currency);
        out.end();
    }

    static void percentage(Output out, Percentage percentage) {
        out.text(percentage.plain());
    }

    static void rate(Output out, VatRate rate) {
        out.text(rate.plain());
    }

    static void quantity(Output out, Quantity quantity) {
        out.text(quantity.toString());
    }

    static void treatment(Output out, VatTreatment treatment) {
        out.begin();
        out.text("category", treatment.category().code());
        out.text("rate", treatment.rate().plain());
        if (treatment.exemption().isPresent()) {
            ExemptionReason exemption = treatment.exemption().get();
            out.begin("exemption");
            out.text("code", exemption.code());
            out.text("text", exemption.text());
            out.end();
        }
        out.text("group", treatment.group());
        out.end();
    }

    static void taxed(Output out, TaxedAmount amount) {
        out.begin();
        out.text("currency", amount.currency().getCode());
        figures(out, amount, amount.currency().getDecimalPlaces());
        out.end();
    }

    /** The currency once, one row per treatment, and the sums. */
    static void breakdown(Output out, VatBreakdown breakdown) {
        int decimals = breakdown.currency().getDecimalPlaces();
        out.begin();
        out.text("currency", breakdown.currency().getCode());
        out.list("rows", breakdown.rows(), (each, row) -> {
            each.begin();
            each.value("vat", row.treatment(), ScalarWriter::treatment);
            figures(each, row.amount(), decimals);
            each.end();
        });
        figures(out, breakdown.total(), decimals);
        out.end();
    }

    private static void figures(Output out, TaxedAmount amount, int decimals) {
        out.figure("withoutVat", amount.withoutVatMinor(), decimals);
        out.figure("vatAmount", amount.vatMinor(), decimals);
        out.figure("withVat", amount.withVatMinor(), decimals);
    }
}
