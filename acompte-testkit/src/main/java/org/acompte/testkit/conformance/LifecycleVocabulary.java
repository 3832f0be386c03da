package org.acompte.testkit.conformance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@code lifecycle.json} that a replay understands, and why it does not replay some of the others. */
final class LifecycleVocabulary {
    /** The steps that the API has, each with the inputs that it may have. */
    private static final Map<String, Set<String>> INPUTS = Map.ofEntries(
            Map.entry("quote", Set.of("documentDiscount", "documentDiscountPercent")),
            Map.entry("order", Set.of("documentDiscount", "documentDiscountPercent")),
            Map.entry("confirm", Set.of()),
            Map.entry("status", Set.of()),
            Map.entry("post-deposit", Set.of()),
            Map.entry("process", Set.of("percent", "gross", "netAmount")),
            Map.entry("deposit-invoice", Set.of("percent", "gross", "netAmount")),
            Map.entry("resolve-exception", Set.of("recreate")),
            Map.entry("pack-shipment", Set.of()),
            Map.entry("pay-order", Set.of("amount")),
            Map.entry("pay-deposit", Set.of("amount")),
            Map.entry("pay", Set.of("amount", "difference")),
            Map.entry("cancel-payment", Set.of()),
            Map.entry("add-line", Set.of("quantity", "unitPrice", "ratePercent")),
            Map.entry("partial-invoice", Set.of("lines", "delivered", "quantity", "unitPrice", "documentDiscount")),
            Map.entry("interim-invoice", Set.of("lines", "delivered", "quantity")),
            Map.entry("post", Set.of("gross")),
            Map.entry("final-invoice", Set.of("gross", "delivered")),
            Map.entry("cancel-deposit", Set.of()),
            Map.entry("credit-deposits", Set.of()),
            Map.entry("credit-full", Set.of()),
            Map.entry("credit-note", Set.of("gross", "netAmount")),
            Map.entry("refund", Set.of("amount")));

    private static final Set<String> EXPECTED = Set.of(
            "advance",
            "net",
            "tax",
            "gross",
            "documentDiscount",
            "lineAmount",
            "lines",
            "quantity",
            "items",
            "amountDue",
            "refused",
            "charges",
            "depositUsed",
            "deducted",
            "deductionLine",
            "correctionLine",
            "taxReversed",
            "depositLeft",
            "taxLeft",
            "open",
            "receivable",
            "onAccount",
            "writeOff",
            "invoiceState",
            "orderState",
            "orderInvoiceState",
            "depositInvoices",
            "finalInvoices",
            "shipments",
            "shipmentState");

    private static final String SCHEDULE =
            "one invoice is to be paid in instalments; an invoice of acompte has one due "
                    + "date and one amount outstanding, and the instalments of a plan are invoices of their own";
    private static final String WALLET = "the deposit is a prepaid wallet, which is drawn on by amounts without an "
            + "invoice and is closed by hand; in acompte only invoices use a deposit up";

    /** Why some inputs and expectations are not replayed. */
    private static final Map<String, String> REASONS = Map.of(
            "schedule",
            SCHEDULE,
            "rows",
            SCHEDULE,
            "creditable",
            "a deposit may be credited only once it is paid, and as far as a prepaid wallet still holds it; in acompte a "
                    + "credit note corrects a deposit whether it is paid or not",
            "depositBalance",
            WALLET,
            "use-deposit",
            WALLET,
            "close-deposit",
            WALLET);

    private LifecycleVocabulary() {}

    /**
     * Requires that every step is one that the API has.
     *
     * @throws NotReplayed with the reason if one is not
     */
    static void require(Case vector) {
        for (Case step : vector.list("steps")) {
            requireStep(step);
        }
    }

    private static void requireStep(Case step) {
        String action = step.require("action");
        Optional<Set<String>> inputs = Optional.ofNullable(INPUTS.get(action));
        if (inputs.isEmpty()) {
            throw notReplayed(action, "step " + action + " is not in the API");
        }
        for (String input : step.at("input").fields()) {
            if (!inputs.get().contains(input)) {
                throw notReplayed(input, "step " + action + " with \"" + input + "\" is not in the API");
            }
        }
        for (String field : step.at("expect").fields()) {
            if (!EXPECTED.contains(field)) {
                throw notReplayed(field, "step " + action + " expects \"" + field + "\", which the API does not keep");
            }
        }
    }

    private static NotReplayed notReplayed(String word, String otherwise) {
        return new NotReplayed(REASONS.getOrDefault(word, otherwise));
    }
}
