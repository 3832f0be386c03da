package org.acompte.testkit.conformance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatBreakdown;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Settlement;
import org.acompte.sale.SupplyDecision;
import org.joda.money.Money;

/** What acompte says after a step, under the names that the cases use: amounts, counts and states. */
final class LifecycleFigures {
    /** The states of the cases that acompte tells apart, each with what this class calls it. */
    private static final Map<String, Map<String, String>> STATES = Map.of(
            "invoiceState",
            Map.of(
                    "posted",
                    "unpaid",
                    "unpaid",
                    "unpaid",
                    "partly-paid",
                    "partly-paid",
                    "paid",
                    "paid",
                    "overpaid",
                    "overpaid"),
            "orderState",
            Map.of(
                    "quotation",
                    "quotation",
                    "confirmed",
                    "processing",
                    "processing",
                    "processing",
                    "done",
                    "done",
                    "cancelled",
                    "cancelled"),
            "orderInvoiceState",
            Map.of("exception", "exception", "none", "none"),
            "shipmentState",
            Map.of("packed", "packed", "waiting", "waiting"));

    private final SaleUnderway underway;
    private final boolean packs;

    /**
     * Prepares the figures of a case.
     *
     * @param underway its sale
     * @param packs whether its shipments exist from the order on and only their packing waits
     */
    LifecycleFigures(SaleUnderway underway, boolean packs) {
        this.underway = underway;
        this.packs = packs;
    }

    /** The amounts after a step that is about an amount. */
    Map<String, Money> amounts(VatBreakdown amount, boolean paidOnAccount) {
        Map<String, Money> after = new HashMap<>();
        after.put("net", amount.withoutVat());
        after.put("tax", amount.vat());
        after.put("gross", amount.withVat());
        after.put("documentDiscount", underway.draft().totals().discountTotal());
        after.put("lineAmount", underway.sale().scope().lines().get(0).amount());
        after.put("receivable", underway.sale().outstanding());
        after.put("onAccount", underway.sale().onAccount());
        after.put("writeOff", underway.sale().writtenOff());
        VatBreakdown left = VatBreakdown.zero(underway.currency());
        for (DepositInvoice deposit : underway.deposits()) {
            left = left.plus(underway.sale().availableOf(deposit));
        }
        after.put("depositLeft", left.withVat());
        after.put("taxLeft", left.vat());
        underway.invoice().ifPresent(invoice -> of(invoice, paidOnAccount, after));
        after.putAll(underway.takeNotes());
        return after;
    }

    private void of(Invoice invoice, boolean paidOnAccount, Map<String, Money> after) {
        Money open = underway.sale().outstandingOf(invoice);
        after.put("open", open);
        after.put("amountDue", paidOnAccount ? open : invoice.amountDue());
        if (invoice instanceof FinalInvoice last) {
            boolean withVat = last.scope().priceBasis() == PriceBasis.WITH_VAT;
            VatBreakdown deducted = last.deducted();
            after.put("charges", last.total().withVat());
            after.put("depositUsed", deducted.withVat());
            after.put("deducted", deducted.withVat());
            after.put("taxReversed", deducted.vat());
            after.put("deductionLine", (withVat ? deducted.withVat() : deducted.withoutVat()).negated());
        }
    }

    /** The states and counts that the step states, as acompte has them; empty for a field that it does not have. */
    Optional<String> text(String field, Case step, BigDecimal leftToDeliver) {
        return switch (field) {
            case "invoiceState" -> Optional.of(settlement(step));
            case "orderState" -> Optional.of(orderState());
            case "orderInvoiceState" -> Optional.of(isDepositMissing() ? "exception" : "none");
            case "depositInvoices" -> Optional.of(count(underway.deposits()));
            case "finalInvoices" -> Optional.of(isSupplyAllowed() ? "1" : "0");
            case "shipments" -> Optional.of(packs || isSupplyAllowed() ? "1" : "0");
            case "shipmentState" -> Optional.of(isSupplyAllowed() ? "packed" : "waiting");
            case "lines" -> underway.invoice().flatMap(LifecycleFigures::lines);
            case "quantity" -> Optional.of(plain(leftToDeliver));
            default -> Optional.empty();
        };
    }

    /** What the case states, in the words of this class. */
    static String stated(String field, Case expect) {
        String text = expect.require(field).toLowerCase(Locale.ROOT);
        if (field.equals("quantity")) {
            return plain(expect.requireNumber(field));
        }
        Map<String, String> known = STATES.getOrDefault(field, Map.of());
        if (!known.isEmpty() && !known.containsKey(text)) {
            throw new NotReplayed(field + " \"" + text + "\" is a state of the host, which acompte does not keep");
        }
        return known.getOrDefault(text, text);
    }

    /** What progress invoices and the final invoice took off of deposits, with VAT. */
    Money deductedInAll() {
        Money sum = Money.zero(underway.currency());
        for (ProgressInvoice part : underway.facts(ProgressInvoice.class)) {
            sum = sum.plus(part.work().minus(part.amount()).withVat());
        }
        for (FinalInvoice last : underway.facts(FinalInvoice.class)) {
            sum = sum.plus(last.deducted().withVat());
        }
        return sum;
    }

    boolean isSupplyAllowed() {
        return underway.sale().maySupply().allowed();
    }

    /** A deposit that was credited, and neither asked again nor waived. */
    private boolean isDepositMissing() {
        return !underway.deposits().isEmpty()
                && underway.sale().maySupply().reason() == SupplyDecision.Reason.DEPOSIT_NOT_INVOICED;
    }

    private String orderState() {
        if (!underway.isOpened()) {
            return "quotation";
        }
        if (underway.sale().cancellation().isPresent()) {
            return "cancelled";
        }
        return underway.sale().isSettled() ? "done" : "processing";
    }

    /** A source that keeps what is paid too much calls the invoice paid. */
    private String settlement(Case step) {
        Settlement settlement = underway.sale().settlementOf(underway.requireInvoice(step));
        boolean kept = settlement == Settlement.OVERPAID && step.at("input").has("difference");
        return kept ? Settlement.PAID.code() : settlement.code();
    }

    /** The lines that a final invoice prints: those of the order, and one per deposit that it deducts. */
    private static Optional<String> lines(Invoice invoice) {
        return invoice instanceof FinalInvoice last
                ? Optional.of(String.valueOf(
                        last.scope().lines().size() + last.deductions().size()))
                : Optional.empty();
    }

    private static String count(List<?> some) {
        return String.valueOf(some.size());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
