package org.acompte.json.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.DwellingWorks2014;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.FrenchVatNumber;
import org.acompte.vat.fr.PaymentMeans;
import org.acompte.vat.fr.ReceiptDay;
import org.acompte.vat.fr.SellerScheme;
import org.acompte.vat.fr.Siren;
import org.acompte.vat.fr.Siret;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;

/** French identifiers, how a seller is taxed in France, and what it states on days. */
final class FrenchForms {
    private static final int MAX_CHANGES = 100;

    static final Form<Siren> SIREN = TextForm.matching("[0-9]{9}", Siren::of, Siren::value);
    static final Form<Siret> SIRET = TextForm.matching("[0-9]{14}", Siret::of, Siret::value);
    static final Form<FrenchVatNumber> VAT_NUMBER =
            TextForm.matching("FR[0-9A-HJ-NP-Z]{2}[0-9]{9}", FrenchVatNumber::of, FrenchVatNumber::value);

    private static final Property<Boolean> AS_DEBIT = Property.required("asDebit", Scalars.FLAG);
    private static final Property<String> WHY = Property.required("reason", TextForm.upTo(200));
    static final Form<DepositInvoiceUnderDebits> DEPOSIT_INVOICES = ObjectForm.of(
            "deposit-invoices-under-debits",
            in -> new DepositInvoiceUnderDebits(in.get(AS_DEBIT), in.get(WHY)),
            (out, deposits) -> {
                out.put(AS_DEBIT, deposits.asDebit());
                out.put(WHY, deposits.reason());
            },
            AS_DEBIT,
            WHY);

    private static final Property<SellerScheme.Kind> SCHEME_KIND = Property.required("kind", VatCodes.SELLER_SCHEME);
    private static final Property<DepositInvoiceUnderDebits> DEPOSITS =
            Property.optional("depositInvoices", DEPOSIT_INVOICES);
    static final Form<SellerScheme> SCHEME =
            ObjectForm.of("seller-scheme", FrenchForms::scheme, FrenchForms::scheme, SCHEME_KIND, DEPOSITS);

    /** A way of taxing a seller that begins on a day. */
    private record Change(LocalDate from, SellerScheme scheme) {}

    private static final Property<LocalDate> FROM = Property.required("from", Scalars.DATE);
    private static final Form<Change> CHANGE = ObjectForm.of(
            "seller-scheme-change",
            in -> new Change(in.get(FROM), scheme(in)),
            (out, change) -> {
                out.put(FROM, change.from);
                scheme(out, change.scheme);
            },
            FROM,
            SCHEME_KIND,
            DEPOSITS);
    private static final Property<List<Change>> CHANGES =
            Property.optional("changes", ListForm.of(CHANGE, MAX_CHANGES));
    private static final Property<FrenchReverseCharge> REVERSE_CHARGE =
            Property.optional("reverseCharge", VatCodes.FRENCH_REVERSE_CHARGE);

    /** What a seller changed since the law taxed it on receipts, which is where every regime begins. */
    static final Form<FrenchRegime> REGIME =
            ObjectForm.of("french-regime", FrenchForms::regime, FrenchForms::regime, CHANGES, REVERSE_CHARGE);

    private static final Property<LocalDate> DAY = Property.required("day", Scalars.DATE);
    private static final Property<PaymentMeans> MEANS = Property.required("means", VatCodes.PAYMENT_MEANS);
    private static final Property<String> REASON = Property.optional("reason", TextForm.upTo(200));
    static final Form<ReceiptDay> RECEIPT_DAY = ObjectForm.of(
            "receipt-day",
            in -> new ReceiptDay(in.get(DAY), in.get(MEANS), in.optional(REASON)),
            (out, receipt) -> {
                out.put(DAY, receipt.day());
                out.put(MEANS, receipt.means());
                out.put(REASON, receipt.reason());
            },
            DAY,
            MEANS,
            REASON);

    private static final Property<LocalDate> QUOTE_ACCEPTED_ON = Property.required("quoteAcceptedOn", Scalars.DATE);
    private static final Property<Money> TOTAL = Property.required("total", MoneyForm.FORM);
    private static final Property<Money> DEPOSIT = Property.required("deposit", MoneyForm.FORM);
    private static final Property<LocalDate> DEPOSIT_CASHED_ON = Property.required("depositCashedOn", Scalars.DATE);
    private static final Property<LocalDate> BALANCE_INVOICED_ON = Property.required("balanceInvoicedOn", Scalars.DATE);
    private static final Property<LocalDate> BALANCE_CASHED_ON = Property.required("balanceCashedOn", Scalars.DATE);
    static final Form<DwellingWorks2014> WORKS_2014 = ObjectForm.of(
            "dwelling-works-2014",
            in -> new DwellingWorks2014(
                    in.get(QUOTE_ACCEPTED_ON),
                    in.get(TOTAL),
                    in.get(DEPOSIT),
                    in.get(DEPOSIT_CASHED_ON),
                    in.get(BALANCE_INVOICED_ON),
                    in.get(BALANCE_CASHED_ON)),
            (out, works) -> {
                out.put(QUOTE_ACCEPTED_ON, works.quoteAcceptedOn());
                out.put(TOTAL, works.total());
                out.put(DEPOSIT, works.deposit());
                out.put(DEPOSIT_CASHED_ON, works.depositCashedOn());
                out.put(BALANCE_INVOICED_ON, works.balanceInvoicedOn());
                out.put(BALANCE_CASHED_ON, works.balanceCashedOn());
            },
            QUOTE_ACCEPTED_ON,
            TOTAL,
            DEPOSIT,
            DEPOSIT_CASHED_ON,
            BALANCE_INVOICED_ON,
            BALANCE_CASHED_ON);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(Siren.class, SIREN),
            new Entry<>(Siret.class, SIRET),
            new Entry<>(FrenchVatNumber.class, VAT_NUMBER),
            new Entry<>(DepositInvoiceUnderDebits.class, DEPOSIT_INVOICES),
            new Entry<>(SellerScheme.class, SCHEME),
            new Entry<>(FrenchRegime.class, REGIME),
            new Entry<>(ReceiptDay.class, RECEIPT_DAY),
            new Entry<>(DwellingWorks2014.class, WORKS_2014));

    private FrenchForms() {}

    private static SellerScheme scheme(Values in) {
        return new SellerScheme(in.get(SCHEME_KIND), in.optional(DEPOSITS));
    }

    private static void scheme(Output out, SellerScheme scheme) {
        out.put(SCHEME_KIND, scheme.kind());
        out.put(DEPOSITS, scheme.deposits());
    }

    private static FrenchRegime regime(Values in) {
        List<Change> changes = in.get(CHANGES, List.of());
        FrenchRegime regime = FrenchVat.regime();
        for (int i = 0; i < changes.size(); i++) {
            regime = with(regime, changes.get(i), "/changes/" + i);
        }
        Optional<FrenchReverseCharge> reverseCharge = in.optional(REVERSE_CHARGE);
        return reverseCharge.isPresent() ? regime.withReverseCharge(reverseCharge.get()) : regime;
    }

    private static FrenchRegime with(FrenchRegime regime, Change change, String path) {
        try {
            return regime.from(change.from, change.scheme);
        } catch (RuleViolationException e) {
            throw new RuleViolationException(
                    e.violations().stream().map(each -> each.within(path)).toList());
        }
    }

    private static void regime(Output out, FrenchRegime regime) {
        List<Dated<SellerScheme>> versions = regime.schemes().versions();
        List<Change> changes = new ArrayList<>();
        for (Dated<SellerScheme> version : versions.subList(1, versions.size())) {
            changes.add(new Change(version.validity().startInclusive(), version.value()));
        }
        out.putIfAny(CHANGES, changes);
        out.put(REVERSE_CHARGE, regime.reverseCharge());
    }
}
