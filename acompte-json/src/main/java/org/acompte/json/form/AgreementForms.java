package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.Factor;
import org.acompte.json.form.Forms.Entry;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.Kept;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Side;
import org.joda.money.Money;

/** What the parties agree on later: amendments, waivers, releases of retentions, and the end of the contract. */
final class AgreementForms {
    private static final int MAX_KEPT = 20;

    private static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<LocalDate> AGREED_ON = Property.required("agreedOn", Scalars.DATE);

    static final DocumentForm<Amendment> AMENDMENT = DocumentForm.of(
            "amendment",
            Amendment.class,
            in -> new Amendment(in.get(NUMBER), in.get(AGREED_ON), ScopeForm.read(in, in.get(NUMBER))),
            (out, amendment) -> {
                out.put(NUMBER, amendment.number());
                out.put(AGREED_ON, amendment.agreedOn());
                ScopeForm.write(out, amendment.scope());
            },
            Properties.of(NUMBER, AGREED_ON).plus(ScopeForm.ALL));

    private static final Property<Money> AMOUNT = Property.required("amount", MoneyForm.FORM);
    private static final Property<LocalDate> RELEASED_ON = Property.required("releasedOn", Scalars.DATE);
    private static final Property<String> GUARANTEE = Property.optional("guarantee", TextForm.upTo(140));

    static final DocumentForm<RetentionRelease> RELEASE = DocumentForm.of(
            "retention-release",
            RetentionRelease.class,
            in -> new RetentionRelease(
                    in.get(TermsForms.CLAUSE), in.get(AMOUNT), in.get(RELEASED_ON), in.optional(GUARANTEE)),
            (out, release) -> {
                out.put(TermsForms.CLAUSE, release.clause());
                out.put(AMOUNT, release.amount());
                out.put(RELEASED_ON, release.releasedOn());
                out.put(GUARANTEE, release.guarantee());
            },
            TermsForms.CLAUSE,
            AMOUNT,
            RELEASED_ON,
            GUARANTEE);

    private static final Property<String> WAIVED_BY = Property.required("by", TextForm.upTo(100));
    private static final Property<LocalDate> WAIVED_ON = Property.required("waivedOn", Scalars.DATE);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(200));

    static final DocumentForm<DepositWaiver> WAIVER = DocumentForm.of(
            "deposit-waiver",
            DepositWaiver.class,
            in -> new DepositWaiver(in.get(WAIVED_BY), in.get(WAIVED_ON), in.get(REASON)),
            (out, waiver) -> {
                out.put(WAIVED_BY, waiver.by());
                out.put(WAIVED_ON, waiver.waivedOn());
                out.put(REASON, waiver.reason());
            },
            WAIVED_BY,
            WAIVED_ON,
            REASON);

    private static final Form<Side> SIDE = CodeForm.of(Side.values(), Side::code);
    private static final Property<Side> BY = Property.required("by", SIDE);
    private static final Property<LocalDate> CANCELLED_ON = Property.required("cancelledOn", Scalars.DATE);
    private static final Property<List<Kept>> ALL_KEPT =
            Property.required("kept", ListForm.of(KeptForm.FORM, MAX_KEPT));
    private static final Property<Factor> FACTOR = Property.optional("earnestMoneyFactor", Scalars.FACTOR);

    static final DocumentForm<Cancellation> CANCELLATION = DocumentForm.of(
            "cancellation",
            Cancellation.class,
            in -> new Cancellation(
                    in.get(BY), in.get(CANCELLED_ON), in.get(REASON), in.get(ALL_KEPT), in.optional(FACTOR)),
            (out, cancellation) -> {
                out.put(BY, cancellation.by());
                out.put(CANCELLED_ON, cancellation.cancelledOn());
                out.put(REASON, cancellation.reason());
                out.put(ALL_KEPT, cancellation.kept());
                out.put(FACTOR, cancellation.earnestMoneyFactor());
            },
            BY,
            CANCELLED_ON,
            REASON,
            ALL_KEPT,
            FACTOR);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(AMENDMENT),
            Entry.of(RELEASE),
            Entry.of(WAIVER),
            Entry.of(CANCELLATION),
            new Entry<>(Kept.class, KeptForm.FORM),
            new Entry<>(Side.class, SIDE));

    private AgreementForms() {}
}
