package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.terms.AdvanceReading;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.InterestEnds;
import org.acompte.vat.fr.terms.InterestSlice;
import org.acompte.vat.fr.terms.LateMonths;
import org.acompte.vat.fr.terms.LateRefund;
import org.acompte.vat.fr.terms.LegalRateColumn;
import org.acompte.vat.fr.terms.LegalRateUse;
import org.acompte.vat.fr.terms.RefundIncrease;
import org.acompte.vat.fr.terms.WithdrawalReading;
import org.joda.money.Money;

/** Money that is given back late, what that costs, and how the law was read. */
final class LateRefundForms {
    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<LocalDate> CONCLUDED_ON = Property.required("concludedOn", Scalars.DATE);
    private static final Property<LocalDate> DEADLINE = Property.required("deadline", Scalars.DATE);
    private static final Property<LocalDate> REFUNDED_ON = Property.required("refundedOn", Scalars.DATE);
    private static final Property<Integer> DAYS_LATE = Property.total("daysLate", Scalars.countFrom(0));
    static final Form<LateRefund> LATE_REFUND = ObjectForm.of(
            "late-refund",
            in -> {
                LateRefund refund =
                        new LateRefund(in.get(AMOUNT), in.get(CONCLUDED_ON), in.get(DEADLINE), in.get(REFUNDED_ON));
                in.check(DAYS_LATE, refund.daysLate());
                return refund;
            },
            (out, refund) -> {
                out.put(AMOUNT, refund.amount());
                out.put(CONCLUDED_ON, refund.concludedOn());
                out.put(DEADLINE, refund.deadline());
                out.put(REFUNDED_ON, refund.refundedOn());
                out.put(DAYS_LATE, refund.daysLate());
            },
            AMOUNT,
            CONCLUDED_ON,
            DEADLINE,
            REFUNDED_ON,
            DAYS_LATE);

    private static final Property<LateRefund> REFUND = Property.required("refund", LATE_REFUND);
    private static final Property<Money> SHARE = Property.required("share", MoneyForm.FORM);
    private static final Property<List<InterestSlice>> LEGAL_INTEREST =
            Property.optional("legalInterest", ListForm.of(InterestForms.SLICE, InterestForms.MAX_SLICES));
    private static final Property<String> STEP = Property.required("step", TextForm.upTo(200));
    private static final Property<Citation> SOURCE = Property.required("source", LawForms.CITATION);
    private static final Property<Money> TOTAL = Property.total("total", MoneyForm.FORM);
    static final DocumentForm<RefundIncrease> INCREASE = DocumentForm.of(
            "refund-increase",
            RefundIncrease.class,
            LateRefundForms::increase,
            LateRefundForms::increase,
            REFUND,
            SHARE,
            LEGAL_INTEREST,
            STEP,
            SOURCE,
            TOTAL);

    private static final Property<LegalRateColumn> COLUMN = Property.required("column", VatCodes.LEGAL_RATE_COLUMN);
    private static final Property<DayCount> DAY_COUNT = Property.required("dayCount", VatCodes.DAY_COUNT);
    private static final Property<InterestEnds> ENDS = Property.required("ends", VatCodes.INTEREST_ENDS);
    static final Form<AdvanceReading> ADVANCE_READING = ObjectForm.of(
            "advance-reading",
            in -> new AdvanceReading(in.get(COLUMN), in.get(DAY_COUNT), in.get(ENDS)),
            (out, reading) -> {
                out.put(COLUMN, reading.column());
                out.put(DAY_COUNT, reading.dayCount());
                out.put(ENDS, reading.ends());
            },
            COLUMN,
            DAY_COUNT,
            ENDS);

    private static final Property<LegalRateUse> LEGAL_RATE = Property.required("legalRate", VatCodes.LEGAL_RATE_USE);
    private static final Property<LateMonths> LATE_MONTHS = Property.required("months", VatCodes.LATE_MONTHS);
    static final Form<WithdrawalReading> WITHDRAWAL_READING = ObjectForm.of(
            "withdrawal-reading",
            in -> new WithdrawalReading(in.get(LEGAL_RATE), in.get(LATE_MONTHS), in.get(COLUMN), in.get(DAY_COUNT)),
            (out, reading) -> {
                out.put(LEGAL_RATE, reading.legalRate());
                out.put(LATE_MONTHS, reading.months());
                out.put(COLUMN, reading.column());
                out.put(DAY_COUNT, reading.dayCount());
            },
            LEGAL_RATE,
            LATE_MONTHS,
            COLUMN,
            DAY_COUNT);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(LateRefund.class, LATE_REFUND),
            Entry.of(INCREASE),
            new Entry<>(AdvanceReading.class, ADVANCE_READING),
            new Entry<>(WithdrawalReading.class, WITHDRAWAL_READING));

    private LateRefundForms() {}

    private static RefundIncrease increase(Values in) {
        RefundIncrease increase = new RefundIncrease(
                in.get(REFUND), in.get(SHARE), in.get(LEGAL_INTEREST, List.of()), in.get(STEP), in.get(SOURCE));
        in.check(TOTAL, increase.total());
        return increase;
    }

    private static void increase(Output out, RefundIncrease increase) {
        out.put(REFUND, increase.refund());
        out.put(SHARE, increase.share());
        out.putIfAny(LEGAL_INTEREST, increase.legalInterest());
        out.put(STEP, increase.step());
        out.put(SOURCE, increase.source());
        out.put(TOTAL, increase.total());
    }
}
