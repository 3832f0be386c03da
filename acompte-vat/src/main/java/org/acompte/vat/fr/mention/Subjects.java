package org.acompte.vat.fr.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.VatBreakdown;
import org.acompte.deposit.Advance;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.acompte.quote.SentQuote;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Receipt;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;

/** Gathers the facts of a document. */
final class Subjects {
    private Subjects() {}

    static Subject of(SentQuote quote, DepositPlan plan) {
        VatBreakdown total = quote.scope().total();
        return new Subject(
                DocumentKind.QUOTE,
                Optional.empty(),
                quote.number(),
                quote.sentOn(),
                quote.seller(),
                quote.buyer(),
                total,
                total,
                natures(quote.scope(), total),
                plan.instalments().stream().map(Instalment::advance).toList(),
                List.of());
    }

    static Subject of(SaleDocument document, Sale sale) {
        return new Subject(
                kind(document),
                Optional.of(document),
                document.number(),
                document.issuedOn(),
                document.header().contract().seller(),
                document.header().contract().buyer(),
                document.amount(),
                supplied(document),
                natures(document, sale),
                document instanceof DepositInvoice deposit ? List.<Advance>of(deposit.advance()) : List.of(),
                document instanceof DepositInvoice deposit ? paidOn(deposit, sale) : List.of());
    }

    private static DocumentKind kind(SaleDocument document) {
        if (document instanceof DepositInvoice) {
            return DocumentKind.DEPOSIT_INVOICE;
        }
        if (document instanceof ProgressInvoice) {
            return DocumentKind.PROGRESS_INVOICE;
        }
        if (document instanceof FinalInvoice) {
            return DocumentKind.FINAL_INVOICE;
        }
        if (document instanceof IndemnityInvoice) {
            return DocumentKind.INDEMNITY;
        }
        return document instanceof CreditReversal ? DocumentKind.CREDIT_REVERSAL : DocumentKind.CREDIT_NOTE;
    }

    /** Before deposits are deducted, so that a final invoice of 0.00 still has its treatments. */
    private static VatBreakdown supplied(SaleDocument document) {
        if (document instanceof FinalInvoice last) {
            return last.work();
        }
        return document instanceof ProgressInvoice progress ? progress.work() : document.amount();
    }

    private static Set<SupplyNature> natures(SaleDocument document, Sale sale) {
        if (document instanceof IndemnityInvoice) {
            return Set.of();
        }
        if (document instanceof FinalInvoice last) {
            return natures(last.scope(), last.total());
        }
        return document instanceof ProgressInvoice progress
                ? natures(progress.scope(), progress.work())
                : natures(sale.scope(), document.amount());
    }

    /** The natures of the lines of these treatments; of all lines if an amendment left none of them. */
    private static Set<SupplyNature> natures(Scope scope, VatBreakdown amount) {
        Set<SupplyNature> some = EnumSet.noneOf(SupplyNature.class);
        Set<SupplyNature> all = EnumSet.noneOf(SupplyNature.class);
        for (Line line : scope.lines()) {
            all.add(line.nature());
            if (amount.treatments().contains(line.vatTreatment())) {
                some.add(line.nature());
            }
        }
        return some.isEmpty() ? all : some;
    }

    /** The days on which money came in that is still there; of money on account the sale does not say it. */
    private static List<LocalDate> paidOn(DepositInvoice deposit, Sale sale) {
        List<LocalDate> days = new ArrayList<>();
        for (Receipt receipt : sale.receipts()) {
            boolean received = receipt.invoice().number().equals(deposit.number())
                    && receipt.amount().withVatMinor() > 0
                    && !(receipt.cause() instanceof SaleDocument)
                    && !isReturned(receipt, sale);
            if (received && !days.contains(receipt.cause().occurredOn())) {
                days.add(receipt.cause().occurredOn());
            }
        }
        return days;
    }

    private static boolean isReturned(Receipt receipt, Sale sale) {
        return receipt.cause() instanceof Payment payment
                && sale.facts().stream()
                        .anyMatch(fact -> fact instanceof PaymentReversal reversal
                                && reversal.payment().equals(payment)
                                && !reversal.amount().isLessThan(payment.amount()));
    }
}
