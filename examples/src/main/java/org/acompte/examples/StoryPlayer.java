package org.acompte.examples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.Factor;
import org.acompte.deposit.EarnestMoney;
import org.acompte.json.JsonRules;
import org.acompte.quote.Contract;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundContent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundStep;
import org.acompte.refund.Signature;
import org.acompte.rule.RuleViolationException;
import org.acompte.sale.Closing;
import org.acompte.sale.ClosingStep;
import org.acompte.sale.CreditNote;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Draft;
import org.acompte.sale.Invoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.vat.fr.FrenchContracts;

/**
 * The host of a story: it numbers documents, keeps the sale and its refund cases, and does one step after the other.
 * <p>
 * Invoices are FA-0001, FA-0002 and so on, credit notes AV-0001. The moment of a signature is nine o'clock on its day,
 * plus one minute for each step before.
 */
final class StoryPlayer {
    private final StoryFile file;
    private final Map<String, RefundCase> cases = new LinkedHashMap<>();
    private Sale sale;
    private int step;
    private int invoices;
    private int creditNotes;

    private StoryPlayer(StoryFile file) {
        this.file = file;
        this.sale = Sale.of(
                file.accepted(),
                file.terms().orElse(StoryTerms.USUAL).with(file.quote().depositPlan()));
    }

    /**
     * Plays a story to its end.
     *
     * @param name the name of the file, for messages
     * @throws RefusedException if acompte refuses the contract or a step
     */
    static PlayedStory play(String name, StoryFile file) throws RefusedException {
        int place = 0;
        try {
            StoryPlayer player = new StoryPlayer(file);
            for (StoryStep next : file.steps()) {
                place++;
                player.step = place;
                next.play(player);
            }
            place = 0;
            return PlayedStory.of(file, player.sale, List.copyOf(player.cases.values()));
        } catch (RuleViolationException e) {
            throw refused(name, place, e);
        } catch (IllegalArgumentException | ArithmeticException e) {
            String reason = Table.fit(String.valueOf(e.getMessage()), 120);
            throw refused(name, place, JsonRules.REFUSED.broken("reason", reason, "at", "this step"));
        }
    }

    private static RefusedException refused(String name, int place, RuleViolationException refusal) {
        return place == 0
                ? RefusedException.of(name, refusal)
                : RefusedException.ofStep(name + ": step " + place, refusal);
    }

    Sale sale() {
        return sale;
    }

    void record(SaleFact fact) {
        sale = sale.plus(fact);
    }

    void record(RefundStep done) {
        cases.put(done.refundCase().number(), done.refundCase());
        sale = done.sale();
    }

    void issue(Draft<? extends SaleDocument> draft, LocalDate on) {
        record(draft.issue(nextInvoice(), on));
    }

    void credit(Draft<CreditNote> draft, LocalDate on) {
        record(draft.issue(nextCreditNote(), on));
    }

    /** Records what a plan says, in its order. */
    void close(Closing closing, LocalDate on) {
        RuleViolationException.throwIfAny(closing.check());
        closing.cancellation().ifPresent(this::record);
        for (ClosingStep each : closing.steps()) {
            // only a credit note is of an earlier invoice
            record(each.draft().issue(each.of().isPresent() ? nextCreditNote() : nextInvoice(), on));
        }
    }

    private String nextInvoice() {
        return String.format(Locale.ROOT, "FA-%04d", ++invoices);
    }

    String nextCreditNote() {
        return String.format(Locale.ROOT, "AV-%04d", ++creditNotes);
    }

    Invoice invoice(String number) {
        return sale.invoice(number)
                .orElseThrow(() -> StoryRules.NO_INVOICE.broken("kind", "invoice", "number", shown(number)));
    }

    DepositInvoice deposit(String number) {
        return sale.invoice(number)
                .filter(DepositInvoice.class::isInstance)
                .map(DepositInvoice.class::cast)
                .orElseThrow(() -> StoryRules.NO_INVOICE.broken("kind", "deposit invoice", "number", shown(number)));
    }

    /** The payment at a place, counted from 1. */
    Payment payment(int place) {
        List<Payment> payments = sale.facts().stream()
                .filter(Payment.class::isInstance)
                .map(Payment.class::cast)
                .toList();
        if (place < 1 || place > payments.size()) {
            throw StoryRules.NO_PAYMENT.broken("count", payments.size(), "payment", place);
        }
        return payments.get(place - 1);
    }

    RefundCase refundCase(String number) {
        if (!cases.containsKey(number)) {
            throw StoryRules.NO_CASE.broken("case", shown(number), "found", "not open");
        }
        return cases.get(number);
    }

    /** How many times a French seller who withdraws gives earnest money back, if there is any. */
    Optional<Factor> factorByLaw() {
        Contract contract = sale.contract();
        boolean french = contract.seller().address().country().equals("FR");
        boolean earnest = sale.invoices().stream()
                .anyMatch(each -> each instanceof DepositInvoice deposit && deposit.advance() instanceof EarnestMoney);
        return french && earnest
                ? Optional.of(
                        FrenchContracts.earnestMoneyGivenBack(contract.buyer().kind(), contract.concludedOn()))
                : Optional.empty();
    }

    /** The policy for a case that is not open yet. */
    RefundPolicy policyFor(String number) {
        if (cases.containsKey(number)) {
            throw StoryRules.NO_CASE.broken("case", shown(number), "found", "already open");
        }
        return file.refundPolicy().orElseThrow(StoryRules.NO_POLICY::broken).policy();
    }

    Signature sign(CaseStep by) {
        Instant at =
                by.on().atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(step));
        return Signature.of(by.by(), at, by.reason(), "step-" + step);
    }

    /** A case that went on without moving the sale. */
    RefundStep with(RefundCase after) {
        return new RefundStep(after, sale);
    }

    /** What an approver sees. */
    static String contentHash(RefundCase seen) {
        return seen.content().map(RefundContent::hash).orElse("nothing was submitted");
    }

    private static String shown(String number) {
        return Table.fit(number, 40);
    }
}
