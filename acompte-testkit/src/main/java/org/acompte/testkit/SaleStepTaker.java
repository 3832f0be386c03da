package org.acompte.testkit;

/** Turns one step into documents or facts that fit, or nearly fit, the sale that it meets. */
final class SaleStepTaker {
    private SaleStepTaker() {}

    static StepFamily of(SaleWalk walk, SaleStep step) {
        return switch (step.kind()) {
            case NEXT_DEPOSIT, DEPOSIT, WAIVER -> new DepositSteps(walk, step);
            case PAYMENT, PAYMENT_OF_SEVERAL, PAYMENT_ON_ACCOUNT, ALLOCATED_PAYMENT, CONVERTED_PAYMENT, REVERSAL ->
                new PaymentSteps(walk, step);
            case FULL_CREDIT, CREDIT_WITH_VAT, CREDIT_WITHOUT_VAT, CREDIT_OF_TREATMENT, CREDIT_OF_DEDUCTED ->
                new CreditSteps(walk, step);
            case CREDIT_OF_LINE, CREDIT_OF_LINES -> new LineCreditSteps(walk, step);
            case REFUND, REFUND_ON_ACCOUNT, REFUND_OF_CASE, RESERVATION, REALLOCATION -> new RefundSteps(walk, step);
            case RETENTION_RELEASE, WRITE_OFF, TRANSFER_OUT, TRANSFER_IN -> new OtherMoneySteps(walk, step);
            case PROGRESS, PROGRESS_OF_LINES, DELIVERY -> new WorkSteps(walk, step);
            case CREDIT_REVERSAL, REPLACEMENT -> new CorrectionSteps(walk, step);
            case AMENDMENT -> new AmendmentSteps(walk, step);
            case FINAL_INVOICE, SETTLEMENT, CANCELLATION, INDEMNITY -> new EndingSteps(walk, step);
            case STALE_DOCUMENT, WRONG_HEADER, FORGED_DOCUMENT, FORGED_PROGRESS -> new ForgedSteps(walk, step);
            case OTHER_CURRENCY, UNKNOWN_INVOICE, UNKNOWN_PART -> new UnknownSteps(walk, step);
        };
    }
}
