package org.acompte.json.suite;

import static org.acompte.json.suite.Given.eur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.refund.Approver;
import org.acompte.refund.AttemptOutcome;
import org.acompte.refund.Payee;
import org.acompte.refund.RefundCase;
import org.acompte.refund.RefundCommand;
import org.acompte.refund.RefundContent;
import org.acompte.refund.RefundDetails;
import org.acompte.refund.RefundEvent;
import org.acompte.refund.RefundPolicy;
import org.acompte.refund.RefundRole;
import org.acompte.refund.RefundSplit;
import org.acompte.refund.RefundState;
import org.acompte.refund.Signature;
import org.acompte.sale.Kept;
import org.joda.money.CurrencyUnit;

/** Refund cases, their events and what they are made of. */
final class RefundSamples {
    private static final RefundSplit KEPT = RefundSplit.refund(eur("4000.00"))
            .withKept(Kept.indemnity(eur("200.00"), "contract section 9"))
            .withToAccount(eur("1000.00"));

    static final List<Sample> ALL = all();

    private RefundSamples() {}

    private static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        RefundCase complete = complete();
        RefundCase reversed = opened("5200.00")
                .submit(KEPT, RefundPlay.PAYER)
                .takeAll(
                        RefundCommand.VERIFY,
                        RefundCommand.APPROVE_SALES,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.ISSUE_CREDIT_NOTE,
                        RefundCommand.CANCEL_WITH_REVERSAL)
                .refundCase();
        RefundPlay considered = opened("600.00")
                .submit(
                        RefundSplit.refund(eur("500.00"))
                                .withKept(Kept.consideration(eur("100.00"), "plans that were delivered")),
                        RefundPlay.PAYER);
        RefundCase rejected = considered.take(RefundCommand.REJECT).refundCase();
        RefundCase cancelled = opened("0.01").take(RefundCommand.CANCEL).refundCase();
        all.add(Sample.of("refund-case-complete", complete));
        all.add(Sample.of("refund-case-minimal", opened("0.01").refundCase().withPolicy(minimalPolicy())));
        all.add(Sample.of("refund-case-reversed", reversed));
        all.add(Sample.of("refund-case-rejected", rejected));
        all.add(Sample.of("refund-case-cancelled", cancelled));
        all.add(Sample.of("refund-event-complete", complete.events().get(5)));
        all.add(Sample.of("refund-event-minimal", cancelled.events().get(1)));
        details(all, List.of(complete, reversed, rejected, cancelled));
        parts(all, complete);
        policies(all, complete.policy());
        return List.copyOf(all);
    }

    private static RefundPlay opened(String amount) {
        return RefundPlay.open(CurrencyUnit.EUR, eur(amount), RefundPlay.START, "buyer gave up the kitchen");
    }

    /** A case that has nearly all that can happen: sent back, a lapse, failures, another payee, a return by the bank. */
    private static RefundCase complete() {
        return opened("5200.00")
                .takeAll(RefundCommand.SUBMIT, RefundCommand.RETURN_TO_DRAFT)
                .submit(KEPT, RefundPlay.OTHER)
                .take(RefundCommand.VERIFY)
                .approveSalesFor("u-sal", "u-del")
                .approveAnother()
                .takeAll(
                        RefundCommand.APPROVE_SALES,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.APPROVE_ACCOUNTING,
                        RefundCommand.ISSUE_CREDIT_NOTE,
                        RefundCommand.SCHEDULE,
                        RefundCommand.START_PAYMENT)
                .failUntilTomorrow()
                .takeAll(RefundCommand.START_PAYMENT, RefundCommand.FAIL)
                .changeTo(new Payee("B-19", "credit-transfer", "90ee", false))
                .takeAll(
                        RefundCommand.START_PAYMENT,
                        RefundCommand.CONFIRM,
                        RefundCommand.START_PAYMENT,
                        RefundCommand.CONFIRM,
                        RefundCommand.BANK_RETURN,
                        RefundCommand.START_PAYMENT,
                        RefundCommand.CONFIRM,
                        RefundCommand.CLOSE)
                .refundCase();
    }

    /** One sample of each kind of details, the first that these cases have, and the least that those need that can be less. */
    private static void details(List<Sample> all, List<RefundCase> cases) {
        Map<String, RefundDetails> byKind = new LinkedHashMap<>();
        for (RefundCase each : cases) {
            for (RefundEvent event : each.events()) {
                RefundDetails details = event.details();
                byKind.putIfAbsent(details.command().map(RefundCommand::code).orElse("open"), details);
            }
        }
        byKind.forEach((kind, details) -> all.add(new Sample("refund-details-" + kind, RefundDetails.class, details)));
        add(all, "verify", new RefundDetails.Verified(List.of(), Optional.empty()));
        add(
                all,
                "issue-credit-note",
                new RefundDetails.CreditNoted("AV-1", Given.day("2026-10-03"), eur("0.01"), Optional.empty()));
        add(all, "fail", new RefundDetails.PaymentFailed("P-1", "AC04", Optional.empty()));
        add(
                all,
                "change-method",
                new RefundDetails.MethodChanged(RefundPlay.PAYER, RefundPlay.OTHER, Optional.empty()));
        add(all, "cancel-with-reversal", new RefundDetails.Reversed("AA-1", "AV-1", eur("0.01"), Optional.empty()));
    }

    private static void add(List<Sample> all, String kind, RefundDetails minimal) {
        all.add(new Sample("refund-details-" + kind + "-minimal", RefundDetails.class, minimal));
    }

    private static void parts(List<Sample> all, RefundCase complete) {
        Signature plain = complete.events().get(0).by();
        all.add(Sample.of("signature-complete", plain.onBehalfOf("u-lea")));
        all.add(Sample.of("signature-minimal", plain));
        all.add(Sample.of("payee-minimal", RefundPlay.PAYER));
        all.add(Sample.of("bank-details-check-minimal", bankDetails(complete)));
        all.add(Sample.of("refund-split-complete", KEPT));
        all.add(Sample.of("refund-split-minimal", RefundSplit.refund(eur("0.00"))));
        all.add(Sample.of("refund-content-complete", complete.content().orElseThrow()));
        all.add(Sample.of(
                "refund-content-minimal",
                new RefundContent(eur("0.01"), RefundSplit.refund(eur("0.01")), RefundPlay.PAYER)));
        all.add(Sample.of("refund-instalment-minimal", complete.schedule().get(0)));
        all.add(Sample.of("refund-attempt-minimal", complete.attempts().get(0)));
        all.add(Sample.of(
                "refund-claim-minimal",
                new RefundDetails.Claim("FI-1", new Kept.Indemnity(eur("0.01"), "contract section 9"))));
        all.add(Sample.of("refund-state", RefundState.SALES_APPROVED));
        all.add(Sample.of("refund-command", RefundCommand.CANCEL_WITH_REVERSAL));
        all.add(Sample.of("refund-role", RefundRole.DIRECTOR));
        all.add(Sample.of("attempt-outcome", AttemptOutcome.RETURNED));
    }

    private static Object bankDetails(RefundCase complete) {
        return complete.events().stream()
                .map(RefundEvent::details)
                .filter(RefundDetails.Verified.class::isInstance)
                .flatMap(each -> ((RefundDetails.Verified) each).bankDetails().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void policies(List<Sample> all, RefundPolicy complete) {
        all.add(Sample.of("refund-policy-complete", complete));
        all.add(Sample.of("refund-policy-minimal", minimalPolicy()));
        all.add(Sample.of("approver-complete", complete.approvers().get(0)));
        all.add(Sample.of("approver-minimal", Approver.of("u-acc", RefundRole.ACCOUNTING, eur("0.00"))));
        all.add(Sample.of("delegation-minimal", complete.delegations().get(0)));
    }

    /** A policy under which nobody approves. */
    private static RefundPolicy minimalPolicy() {
        return RefundPlay.policy(CurrencyUnit.EUR)
                .withApprovers(List.of())
                .withDelegations(List.of())
                .withClosedThrough(Optional.empty());
    }
}
