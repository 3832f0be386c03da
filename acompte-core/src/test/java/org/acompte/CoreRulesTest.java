package org.acompte;

import static org.acompte.Fixtures.BUYER;
import static org.acompte.Fixtures.LYON;
import static org.acompte.Fixtures.S10;
import static org.acompte.Fixtures.S20;
import static org.acompte.Fixtures.SELLER;
import static org.acompte.Fixtures.day;
import static org.acompte.Fixtures.draft;
import static org.acompte.Fixtures.eur;
import static org.acompte.Fixtures.percent;
import static org.acompte.Fixtures.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Allocation;
import org.acompte.amount.AmountRules;
import org.acompte.amount.ExchangeRate;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.Factor;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.Percentage;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Quantity;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatRounding;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.Deposit;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.EarnestMoney;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.deposit.PlanRules;
import org.acompte.party.Identifier;
import org.acompte.party.PartyRules;
import org.acompte.quote.ClosedQuote;
import org.acompte.quote.Contract;
import org.acompte.quote.DraftQuote;
import org.acompte.quote.Line;
import org.acompte.quote.QuoteRules;
import org.acompte.quote.Scope;
import org.acompte.quote.SentQuote;
import org.acompte.refund.RefundBreaks;
import org.acompte.refund.RefundRules;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.TextRules;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReasons;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.ForeignMoney;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.InvoiceTerms;
import org.acompte.sale.Kept;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentAllocation;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.RefundReservation;
import org.acompte.sale.RetentionClause;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleAudit;
import org.acompte.sale.SaleRules;
import org.acompte.sale.SaleTerms;
import org.acompte.sale.Side;
import org.acompte.sale.TransferOut;
import org.acompte.sale.WriteOff;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Breaks each rule of the core alone, through the public API. */
class CoreRulesTest {
    private static final LocalDate LATER = day("2026-09-20");
    private static final Map<Rule, Runnable> BREAKS = new LinkedHashMap<>();

    private static void broken(Rule rule, Runnable move) {
        assertThat(BREAKS.put(rule, move)).as("%s is broken once", rule).isNull();
    }

    static {
        texts();
        amounts();
        parties();
        quotes();
        plans();
        documents();
        progress();
        audits();
        retentions();
        cancellations();
        credits();
        creditReversals();
        replacements();
        money();
        reversals();
        writeOffs();
        transfers();
        RefundBreaks.collect(CoreRulesTest::broken);
    }

    private static void texts() {
        broken(TextRules.BLANK, () -> Line.of(" \u00A0", eur("1.00"), S20));
        broken(TextRules.TOO_LONG, () -> SELLER.withName("x".repeat(201)));
        broken(TextRules.FORBIDDEN_CHARACTER, () -> Line.of("a\u202Eb", eur("1.00"), S20));
        broken(
                TextRules.DATE_OUT_OF_RANGE,
                () -> draft().plusLine("Work", eur("1.00"), S20).order(day("1989-12-31")));
    }

    private static void amounts() {
        broken(AmountRules.TOO_MANY_ADJUSTMENTS, () -> {
            Line line = Line.of("Work", eur("1.00"), S20);
            for (int i = 0; i <= 100; i++) {
                line = line.plus(Adjustment.discount(eur("0.00")));
            }
        });
        broken(AmountRules.OVER_LIMIT, () -> TaxedAmount.ofWithVat(eur("100000000000.01"), VatRate.ZERO));
        CurrencyUnit fine = CurrencyUnit.registerCurrency("QFN", -1, 13, List.of(), true);
        broken(AmountRules.TOO_MANY_DECIMALS, () -> MinorUnits.wholeUnits(Money.ofMinor(fine, 5)));
        broken(AmountRules.TOO_MANY_DIGITS, () -> Quantity.of(new BigDecimal("1e100000000")));
        broken(AmountRules.NOT_A_NUMBER, () -> Percentage.of("\u0661\u0662"));
        broken(AmountRules.PERCENTAGE_OUT_OF_RANGE, () -> Percentage.of("100.0001"));
        broken(AmountRules.NEGATIVE, () -> Adjustment.discount(eur("-1.00")));
        broken(AmountRules.NOT_WITHIN, () -> breakdown("10.00").carve(eur("12.01")));
        broken(AmountRules.NOT_POSITIVE, () -> ExchangeRate.of("0"));
        broken(AmountRules.NO_WEIGHT, () -> Allocation.CUMULATIVE.split(eur("1.00"), 0, 0));
        broken(AmountRules.NEGATIVE_WEIGHT, () -> Allocation.CUMULATIVE.split(eur("1.00"), 2, -1));
        broken(AmountRules.UNKNOWN_CATEGORY, () -> VatCategory.of("X"));
        broken(AmountRules.RATE_NOT_ZERO, () -> VatTreatment.of(VatCategories.EXEMPT, VatRate.of("20")));
        broken(AmountRules.RATE_ZERO, () -> VatTreatment.standard(VatRate.ZERO));
        broken(
                AmountRules.EXEMPTION_NOT_ALLOWED,
                () -> new VatTreatment(
                        VatCategories.ZERO_RATED,
                        VatRate.ZERO,
                        Optional.of(ExemptionReason.of("VATEX-EU-O", "None")),
                        Optional.empty()));
        broken(AmountRules.TOO_MANY_TREATMENTS, () -> manyTreatments(65).total());
        broken(
                AmountRules.NOTHING_TO_SPREAD_OVER,
                () -> draft().plusLine("Gift", eur("0.00"), S20)
                        .plus(Adjustment.charge(eur("5.00")))
                        .total());
    }

    private static void parties() {
        broken(PartyRules.TOO_MANY, () -> LYON.withLines(Collections.nCopies(7, "x")));
        broken(PartyRules.SCHEME, () -> Identifier.of("SIREN", "1"));
        broken(PartyRules.IDENTIFIER, () -> Identifier.of("0088", "36 06"));
        broken(PartyRules.COUNTRY, () -> LYON.withCountry("fr"));
        broken(PartyRules.VAT_NUMBER, () -> SELLER.withVatNumber("12345"));
    }

    private static void quotes() {
        broken(QuoteRules.NO_LINES, () -> draft().order(LATER));
        broken(
                QuoteRules.TOO_MANY_LINES,
                () -> draft().plusLines(Collections.nCopies(10_001, Line.of("Screw", eur("0.01"), S20)))
                        .order(LATER));
        broken(QuoteRules.EXPIRED, () -> sent().accept(day("2026-10-03")));
        broken(
                QuoteRules.TWO_CURRENCIES,
                () -> draft().plusLine("Work", eur("1.00"), S20)
                        .plusLine("Work", Money.parse("USD 1.00"), S20)
                        .order(LATER));
        broken(
                QuoteRules.NEGATIVE_TREATMENT,
                () -> draft().plusLine("Work", eur("9.00"), S20)
                        .plusLine(Line.of("Return", eur("1.00"), S10).withQuantity("-1"))
                        .order(LATER));
        broken(QuoteRules.BEFORE_SENDING, () -> sent().decline(day("2026-09-01")));
        broken(
                QuoteRules.VALIDITY,
                () -> draft().plusLine("Work", eur("1.00"), S20).send(LATER, day("2026-09-19")));
        broken(QuoteRules.STILL_VALID, () -> sent().expire(day("2026-10-02")));
        broken(QuoteRules.NEGATIVE_PRICE, () -> Line.of("Work", eur("-0.01"), S20));
        broken(
                QuoteRules.PRICE_PER_NOTHING,
                () -> Line.of("Screws", eur("1.00"), S20).withPricePer(Quantity.of(0)));
        broken(
                QuoteRules.LINE_CURRENCY,
                () -> Line.of("Work", eur("1.00"), S20).plus(Adjustment.discount(Money.parse("USD 0.10"))));
        broken(QuoteRules.UNKNOWN_LINE, () -> scope("1.00").withQuantity(2, Quantity.ONE));
        broken(QuoteRules.UNKNOWN_TREATMENT, () -> scope("1.00").withVatTreatment(S10, S20));
        broken(
                QuoteRules.KEPT_OUT_OF_RANGE,
                () -> scope("1.00").withVatTreatmentOfRest(S20, S10, eur("1.01"), "Invoiced before"));
    }

    private static void plans() {
        broken(PlanRules.OVER_HUNDRED, () -> DepositPlan.of(Deposit.of(percent("60")), Deposit.of(percent("40.0001"))));
        broken(PlanRules.OVER_TOTAL, () -> sale(works(), DepositPlan.of(Deposit.ofWithVat(eur("1200.01")))));
        broken(PlanRules.NOTHING_ASKED, () -> Deposit.ofWithoutVat(eur("0.00")));
        broken(PlanRules.CURRENCY, () -> sale(works(), DepositPlan.of(Deposit.ofWithVat(Money.parse("USD 1.00")))));
        broken(
                PlanRules.TOO_MANY,
                () -> DepositPlan.of(Collections.nCopies(101, Instalment.of(Deposit.ofWithVat(eur("0.01"))))));
        broken(PlanRules.TERM, () -> PaymentTerms.ofDays(-1));
    }

    private static void documents() {
        broken(SaleRules.NUMBER_USED, () -> halfInvoiced().draftNextDeposit().issue("FA-1", LATER));
        broken(SaleRules.BEFORE_CONTRACT, () -> opened().draftNextDeposit().issue("FA-1", day("2026-09-08")));
        broken(SaleRules.OTHER_SALE, () -> {
            Sale other = Sale.of(works("D-2").order(day("2026-09-09")), halves());
            opened().plus(other.draftNextDeposit().issue("FA-1", LATER));
        });
        broken(SaleRules.STALE, () -> {
            DepositInvoice first = opened().draftNextDeposit().issue("FA-1", LATER);
            DepositInvoice second = opened().draftNextDeposit().issue("FA-2", LATER);
            opened().plus(first).plus(second);
        });
        broken(SaleRules.CURRENCY, () -> opened().plus(Payment.onAccount(Money.parse("USD 1.00"), LATER)));
        broken(
                SaleRules.NEGATIVE,
                () -> new Deduction(
                        new DocumentReference("FA-1", LATER), breakdown("1.00").negated()));
        broken(
                SaleRules.TOO_MANY_FACTS,
                () -> Sale.of(
                        works().order(LATER),
                        SaleTerms.of(halves()),
                        Collections.nCopies(10_001, Payment.onAccount(eur("0.01"), LATER))));
        broken(
                SaleRules.DEPOSIT_OVER_LEFT,
                () -> opened().draftDeposit(Deposit.ofWithVat(eur("1200.01"))).issue("FA-1", LATER));
        broken(SaleRules.DEPOSIT_OF_NOTHING, () -> {
            Sale all = opened().plus(opened().draftDeposit(Deposit.ofWithVat(eur("1200.00")))
                    .issue("FA-1", LATER));
            all.draftNextDeposit().issue("FA-2", LATER);
        });
        broken(
                SaleRules.DEPOSIT_AFTER_FINAL,
                () -> finished().draftNextDeposit().issue("FA-8", LATER));
        broken(SaleRules.DEPOSIT_OUT_OF_ORDER, () -> {
            DepositInvoice first = first(halfInvoiced());
            halfInvoiced()
                    .plus(new DepositInvoice(
                            first.header().withNumber("FA-2").withSaleVersion(1),
                            Deposit.ofWithVat(eur("1.00")),
                            OptionalInt.of(1),
                            first.amount()));
        });
        broken(
                SaleRules.PLAN_USED_UP,
                () -> Sale.of(works().order(LATER)).draftNextDeposit().issue("FA-1", LATER));
        broken(
                SaleRules.DEPOSITS_OVER_HUNDRED,
                () -> halfInvoiced().draftDeposit(Deposit.of(percent("50.5"))).issue("FA-2", LATER));
        broken(SaleRules.ALREADY_FINAL, () -> finished().draftFinalInvoice().issue("FA-10", LATER));
        broken(
                SaleRules.FINAL_SCOPE,
                () -> opened().plus(new FinalInvoice(
                        header("FA-9", 0),
                        scope("999.00"),
                        VatBreakdown.zero(CurrencyUnit.EUR),
                        List.of(),
                        scope("999.00").total(),
                        List.of(),
                        Optional.empty())));
        broken(
                SaleRules.FINAL_DEDUCTIONS,
                () -> halfInvoiced()
                        .plus(new FinalInvoice(
                                header("FA-9", 1),
                                scope("1000.00"),
                                VatBreakdown.zero(CurrencyUnit.EUR),
                                List.of(),
                                scope("1000.00").total(),
                                List.of(),
                                Optional.empty())));
        broken(
                SaleRules.FINAL_DUE,
                () -> new FinalInvoice(
                        header("FA-9", 0),
                        scope("1000.00"),
                        VatBreakdown.zero(CurrencyUnit.EUR),
                        List.of(),
                        scope("999.00").total(),
                        List.of(),
                        Optional.empty()));
    }

    private static void progress() {
        broken(
                SaleRules.PROGRESS_BACK,
                () -> fortyPercent().draftProgressInvoice(done("39.99")).issue("S-2", LATER));
        broken(
                SaleRules.PROGRESS_OVER,
                () -> opened().draftProgressInvoice(Progress.delivered(1, Quantity.of("1.000001")))
                        .issue("S-1", LATER));
        broken(
                SaleRules.PROGRESS_OF_NOTHING,
                () -> opened().draftProgressInvoice(done("0")).issue("S-1", LATER));
        broken(
                SaleRules.PROGRESS_UNKNOWN_LINE,
                () -> opened().draftProgressInvoice(Progress.ofLine(2, percent("10")))
                        .issue("S-1", LATER));
        broken(
                SaleRules.PROGRESS_CHANGED_LINE,
                () -> fortyPercent()
                        .plus(Amendment.of("AM-1", LATER, twoLines()))
                        .draftProgressInvoice(Progress.ofLine(2, percent("10")))
                        .issue("S-2", LATER));
        broken(
                SaleRules.PROGRESS_DUE,
                () -> new ProgressInvoice(
                        header("S-1", 0),
                        scope("1000.00"),
                        done("50"),
                        List.of(eur("500.00")),
                        breakdown("500.00"),
                        breakdown("0.00"),
                        List.of(),
                        breakdown("499.99"),
                        List.of(),
                        Optional.empty()));
        broken(
                SaleRules.PROGRESS_FIGURES,
                () -> opened().plus(new ProgressInvoice(
                        header("S-1", 0),
                        scope("1000.00"),
                        done("50"),
                        List.of(eur("500.00")),
                        breakdown("500.01"),
                        breakdown("0.00"),
                        List.of(),
                        breakdown("500.01"),
                        List.of(),
                        Optional.empty())));
        broken(
                SaleRules.PROGRESS_AFTER_FINAL,
                () -> finished().draftProgressInvoice(done("50")).issue("S-1", LATER));
        broken(SaleRules.AMENDMENT_BELOW_WORK, () -> fortyPercent().plus(Amendment.of("AM-1", LATER, scope("399.99"))));
        broken(
                SaleRules.FINAL_PREVIOUS,
                () -> fortyPercent()
                        .plus(new FinalInvoice(
                                header("FA-9", 1),
                                scope("1000.00"),
                                VatBreakdown.zero(CurrencyUnit.EUR),
                                List.of(),
                                scope("1000.00").total(),
                                List.of(),
                                Optional.empty())));
    }

    private static void retentions() {
        broken(
                SaleRules.RETENTION_UNKNOWN,
                () -> fortyPercent().plus(RetentionRelease.of("guarantee", eur("1.00"), LATER)));
        broken(SaleRules.RETENTION_OVER_HELD, () -> held().plus(RetentionRelease.of("guarantee", eur("24.01"), LATER)));
        broken(SaleRules.RETENTION_OF_NOTHING, () -> RetentionRelease.of("guarantee", eur("0.00"), LATER));
        broken(
                SaleRules.RETENTION_TWICE,
                () -> SaleTerms.of(halves()).plus(GUARANTEE).plus(RetentionClause.of("guarantee", percent("1"))));
        broken(SaleRules.RETENTIONS_TOO_MANY, () -> {
            SaleTerms terms = SaleTerms.of(halves());
            for (int i = 0; i <= 20; i++) {
                terms = terms.plus(RetentionClause.of("clause " + i, percent("1")));
            }
        });
        broken(
                SaleRules.RETENTION_FIGURES,
                () -> opened().plus(new FinalInvoice(
                        header("FA-9", 0),
                        scope("1000.00"),
                        VatBreakdown.zero(CurrencyUnit.EUR),
                        List.of(),
                        scope("1000.00").total(),
                        List.of(new HeldRetention("guarantee", eur("0.01"))),
                        Optional.empty())));
        broken(
                SaleRules.PROGRESS_SCOPE,
                () -> opened().plus(new ProgressInvoice(
                        header("S-1", 0),
                        scope("1000.01"),
                        done("50"),
                        List.of(eur("500.00")),
                        breakdown("500.00"),
                        breakdown("0.00"),
                        List.of(),
                        breakdown("500.00"),
                        List.of(),
                        Optional.empty())));
        broken(
                SaleRules.RETENTIONS_OVER_WHOLE,
                () -> SaleTerms.of(halves())
                        .plus(GUARANTEE)
                        .plus(RetentionClause.of("shared costs", percent("95.01"))));
        broken(
                SaleRules.RETENTION_OVER_AMOUNT,
                () -> new FinalInvoice(
                        header("FA-9", 0),
                        scope("1000.00"),
                        VatBreakdown.zero(CurrencyUnit.EUR),
                        List.of(),
                        scope("1000.00").total(),
                        List.of(new HeldRetention("guarantee", eur("1200.01"))),
                        Optional.empty()));
    }

    /** An audit does not throw, so its finding is thrown here. */
    private static void audits() {
        broken(SaleRules.UNCHECKED, () -> {
            ProgressInvoice first = (ProgressInvoice) fortyPercent().facts().get(0);
            ProgressInvoice withoutLines = new ProgressInvoice(
                    first.header(),
                    first.scope(),
                    first.progress(),
                    List.of(),
                    first.toDate(),
                    first.previous(),
                    first.deductions(),
                    first.amount(),
                    first.retentions(),
                    first.suppliedOn());
            ProgressInvoice next =
                    fortyPercent().draftProgressInvoice(done("50")).issue("S-2", LATER);
            SaleAudit audit = SaleAudit.of(
                    fortyPercent().contract(), SaleTerms.of(DepositPlan.none()), List.of(withoutLines, next));
            RuleViolationException.throwIfAny(audit.findings().get(1).violations());
        });
    }

    private static void cancellations() {
        broken(SaleRules.WAIVED_ALREADY, () -> opened().plus(waiver("Anne")).plus(waiver("Marc")));
        broken(AmountRules.FACTOR, () -> Factor.of("0.999999"));
        broken(SaleRules.CANCELLED, () -> cancelled().draftFinalInvoice().issue("FA-9", LATER));
        broken(SaleRules.KEPT_NOTHING, () -> Kept.indemnity(eur("0.00"), "earnest money"));
        broken(
                SaleRules.KEPT_UNSTATED,
                () -> new Cancellation(Side.BUYER, LATER, "change of plans", List.of(), Optional.empty()));
        broken(SaleRules.FACTOR_OF_BUYER, () -> goodwill().givingEarnestMoneyBack(Factor.of("2")));
        broken(SaleRules.CANCELLED_AFTER_FINAL, () -> finished().plus(goodwill()));
        broken(
                SaleRules.KEPT_OVER_DEPOSITS,
                () -> halfInvoiced()
                        .plus(Cancellation.byBuyer(
                                LATER, "no show", Kept.consideration(eur("600.01"), "at the buyer's disposal"))));
        broken(SaleRules.FACTOR_MISSING, () -> {
            Sale sale = opened();
            DepositInvoice arrhes =
                    sale.draftDeposit(EarnestMoney.ofWithVat(eur("100.00"))).issue("FA-1", LATER);
            sale.plus(arrhes)
                    .plus(Payment.of(arrhes, eur("0.01"), LATER))
                    .plus(Cancellation.bySeller(LATER, "out of stock", Kept.nothing("the seller withdraws")));
        });
        broken(
                SaleRules.INDEMNITY_AMOUNT,
                () -> opened().draftIndemnity(eur("0.00"), "earnest money").issue("I-1", LATER));
    }

    private static DepositWaiver waiver(String by) {
        return new DepositWaiver(by, LATER, "long-standing customer");
    }

    private static Cancellation goodwill() {
        return Cancellation.byBuyer(LATER, "change of plans", Kept.nothing("goodwill"));
    }

    private static Sale cancelled() {
        return opened().plus(goodwill());
    }

    private static final RetentionClause GUARANTEE = RetentionClause.of("guarantee", percent("5"));

    private static Progress done(String percent) {
        return Progress.of(percent(percent));
    }

    private static Sale fortyPercent() {
        Sale sale = Sale.of(works().order(day("2026-09-09")));
        return sale.plus(sale.draftProgressInvoice(done("40")).issue("S-1", LATER));
    }

    private static Sale held() {
        Sale sale = Sale.of(
                works().order(day("2026-09-09")),
                SaleTerms.of(DepositPlan.none()).plus(GUARANTEE));
        return sale.plus(sale.draftProgressInvoice(done("40")).issue("S-1", LATER));
    }

    private static Scope twoLines() {
        return Scope.of(
                "AM-1",
                List.of(Line.of("Other works", eur("1000.00"), S20), Line.of("More", eur("10.00"), S20)),
                List.of(),
                PriceBasis.WITHOUT_VAT,
                VatRounding.PER_TREATMENT);
    }

    private static void credits() {
        broken(
                SaleRules.DEDUCTED_LATER,
                () -> halfInvoiced().draftFinalInvoice().issue("FA-9", day("2026-09-19")));
        broken(SaleRules.CREDIT_OF_NOTHING, () -> Credit.ofWithVat(eur("0.00")));
        broken(
                SaleRules.CREDIT_OVER_LINE,
                () -> finished()
                        .draftCreditNote(last(finished()), Credit.ofLine(1, eur("1000.01")), CreditReasons.ERROR)
                        .issue("AV-1", LATER));
        broken(
                SaleRules.CREDIT_OVER_LEFT,
                () -> halfInvoiced()
                        .draftCreditNote(first(halfInvoiced()), Credit.ofWithVat(eur("600.01")), CreditReasons.ERROR)
                        .issue("AV-1", LATER));
        broken(
                SaleRules.CREDIT_UNKNOWN,
                () -> opened().draftCreditNote(first(halfInvoiced()), CreditReasons.ERROR)
                        .issue("AV-1", LATER));
        broken(SaleRules.NOTHING_TO_CREDIT, () -> {
            Sale sale = halfInvoiced();
            sale = sale.plus(
                    sale.draftCreditNote(first(sale), CreditReasons.ERROR).issue("AV-1", LATER));
            sale.draftCreditNote(first(sale), CreditReasons.ERROR).issue("AV-2", LATER);
        });
        broken(
                SaleRules.CREDIT_BEFORE_INVOICE,
                () -> halfInvoiced()
                        .draftCreditNote(first(halfInvoiced()), CreditReasons.ERROR)
                        .issue("AV-1", day("2026-09-19")));
        broken(
                SaleRules.CREDIT_UNKNOWN_LINE,
                () -> finished()
                        .draftCreditNote(last(finished()), Credit.ofLine(2, eur("1.00")), CreditReasons.ERROR)
                        .issue("AV-1", LATER));
    }

    private static void creditReversals() {
        broken(
                SaleRules.CREDIT_REVERSAL_UNKNOWN,
                () -> halfInvoiced()
                        .draftCreditReversal(credit(), CreditReasons.ERROR)
                        .issue("AA-1", LATER));
        broken(SaleRules.CREDIT_REVERSAL_OVER_LEFT, () -> {
            Sale sale = credited();
            sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", LATER));
            sale.draftCreditReversal(credit(), CreditReasons.ERROR).issue("AA-1", LATER);
        });
        broken(
                SaleRules.CREDIT_REVERSAL_BEFORE_CREDIT,
                () -> credited()
                        .draftCreditReversal(credit(), CreditReasons.ERROR)
                        .issue("AA-1", day("2026-09-19")));
        broken(SaleRules.CREDIT_REVERSAL_TOO_LATE, () -> {
            Sale sale = fortyPercent();
            CreditNote note = sale.draftCreditNote(sale.invoices().get(0), CreditReasons.ERROR)
                    .issue("AV-1", LATER);
            sale = sale.plus(note);
            sale = sale.plus(sale.draftProgressInvoice(done("10")).issue("S-2", LATER));
            sale.draftCreditReversal(note, CreditReasons.ERROR).issue("AA-1", LATER);
        });
        broken(
                SaleRules.CREDIT_REVERSAL_FIGURES,
                () -> credited()
                        .plus(new CreditReversal(
                                header("AA-1", 2),
                                credit().reference(),
                                credit().corrected(),
                                breakdown("499.99"),
                                CreditReasons.ERROR)));
    }

    private static void replacements() {
        broken(
                SaleRules.REPLACED_UNKNOWN,
                () -> credited()
                        .draftReplacement(first(credited()), Deposit.of(percent("30")), PaymentTerms.ON_RECEIPT)
                        .issue("FA-2", LATER));
        broken(SaleRules.REPLACED_DEDUCTED, () -> {
            Sale sale = halfInvoiced();
            sale = sale.plus(sale.draftFinalInvoice().issue("FA-9", LATER));
            sale.draftReplacement(first(sale), Deposit.of(percent("30")), PaymentTerms.ON_RECEIPT)
                    .issue("FA-2", LATER);
        });
        broken(
                SaleRules.REPLACED_KIND,
                () -> new CreditReversal(
                        header("AA-1", 2).withReplaces(credit().reference()),
                        credit().reference(),
                        credit().corrected(),
                        credit().amount(),
                        CreditReasons.ERROR));
        broken(
                SaleRules.REPLACED_LATER,
                () -> finished()
                        .draftReplacement(last(finished()), InvoiceTerms.ON_RECEIPT)
                        .issue("FA-10", day("2026-09-19")));
        broken(SaleRules.REPLACED_RESERVED, () -> {
            Sale sale = paid();
            sale = sale.plus(new RefundReservation("RC-1", first(sale).number(), eur("100.00"), eur("100.00"), LATER));
            sale.draftReplacement(first(sale), Deposit.of(percent("30")), PaymentTerms.ON_RECEIPT)
                    .issue("FA-2", LATER);
        });
        broken(SaleRules.REPLACED_NOT_LAST, () -> {
            Sale sale = fortyPercent();
            ProgressInvoice first = (ProgressInvoice) sale.invoices().get(0);
            sale = sale.plus(sale.draftProgressInvoice(done("60")).issue("S-2", LATER));
            sale.draftReplacement(first, done("50"), InvoiceTerms.ON_RECEIPT).issue("S-3", LATER);
        });
    }

    private static CreditNote credit() {
        return halfInvoiced()
                .draftCreditNote(first(halfInvoiced()), CreditReasons.ERROR)
                .issue("AV-1", LATER);
    }

    private static Sale credited() {
        return halfInvoiced().plus(credit());
    }

    private static Sale paid() {
        return halfInvoiced().plus(Payment.of(first(halfInvoiced()), eur("600.00"), LATER));
    }

    private static void reversals() {
        Payment payment = Payment.of(first(halfInvoiced()), eur("600.00"), LATER);
        broken(SaleRules.REVERSAL_UNKNOWN, () -> halfInvoiced().plus(PaymentReversal.of(payment, LATER, "AM04")));
        broken(
                SaleRules.REVERSAL_OVER_PAID,
                () -> paid().plus(PaymentReversal.ofPart(payment, eur("600.01"), LATER, "AM04")));
        broken(SaleRules.REVERSAL_OF_NOTHING, () -> PaymentReversal.ofPart(payment, eur("0.00"), LATER, "AM04"));
        ForeignMoney dollars = new ForeignMoney(Money.parse("USD 10.00"), ExchangeRate.of("0.9"));
        broken(
                SaleRules.PAYMENT_CONVERTED,
                () -> new Payment(eur("9.01"), LATER, List.of(), Optional.empty(), Optional.of(dollars)));
        broken(
                SaleRules.PAYMENT_NOT_FOREIGN,
                () -> Payment.converted(eur("10.00"), ExchangeRate.of("1"), CurrencyUnit.EUR, LATER));
    }

    private static void writeOffs() {
        DepositInvoice first = first(halfInvoiced());
        broken(
                SaleRules.WRITE_OFF_UNKNOWN,
                () -> opened().plus(WriteOff.ofShortfall(first, eur("0.01"), LATER, "rounding")));
        broken(
                SaleRules.WRITE_OFF_OVER_TOLERANCE,
                () -> halfInvoiced().plus(WriteOff.ofShortfall(first, eur("0.01"), LATER, "rounding")));
        broken(
                SaleRules.WRITE_OFF_OVER_DIFFERENCE,
                () -> paid().plus(WriteOff.ofOverpayment(first, eur("0.01"), LATER, "rounding")));
        broken(SaleRules.WRITE_OFF_OF_NOTHING, () -> WriteOff.ofShortfall(first, eur("0.00"), LATER, "rounding"));
        broken(SaleRules.TOLERANCE_NEGATIVE, () -> SaleTerms.of(halves()).withTolerance(eur("-0.01")));
    }

    private static void transfers() {
        DepositInvoice first = first(halfInvoiced());
        Contract other = works("D-2").order(LATER);
        TransferOut out = TransferOut.of("T-1", first, other, eur("600.00"), LATER);
        broken(SaleRules.TRANSFER_OVER_DUE, () -> paid().plus(out));
        broken(
                SaleRules.TRANSFER_TO_ITSELF,
                () -> TransferOut.of("T-1", first, opened().contract(), eur("600.00"), LATER));
        broken(
                SaleRules.TRANSFER_TWICE,
                () -> Sale.of(other).plus(out.arrival()).plus(out.arrival()));
        broken(SaleRules.TRANSFER_UNKNOWN, () -> opened().plus(out));
        broken(SaleRules.TRANSFER_OF_NOTHING, () -> TransferOut.of("T-1", first, other, eur("0.00"), LATER));
        broken(SaleRules.TRANSFER_OF_OTHERS, () -> paid().plus(out.arrival()));
    }

    private static void money() {
        broken(
                SaleRules.PAYMENT_OF_TOO_MANY,
                () -> new Payment(
                        eur("20.00"),
                        LATER,
                        java.util.stream.IntStream.range(0, 1001)
                                .mapToObj(i -> new PaymentAllocation("FA-" + i, eur("0.01")))
                                .toList(),
                        Optional.empty()));
        broken(SaleRules.REALLOCATION_OF_NOTHING, () -> new Reallocation(eur("0.00"), LATER, "FA-1", "FA-2"));
        broken(SaleRules.REALLOCATION_TO_ITSELF, () -> new Reallocation(eur("1.00"), LATER, "FA-1", "FA-1"));
        broken(
                SaleRules.REALLOCATION_UNKNOWN,
                () -> halfInvoiced().plus(new Reallocation(eur("1.00"), LATER, "FA-1", "FA-2")));
        broken(SaleRules.REALLOCATION_OVER_PAID, () -> {
            Sale sale = halfInvoiced();
            sale = sale.plus(sale.draftNextDeposit().issue("FA-2", LATER));
            sale = sale.plus(Payment.of(first(sale), eur("600.01"), LATER));
            sale.plus(new Reallocation(eur("0.02"), LATER, "FA-1", "FA-2"));
        });
        broken(SaleRules.PAYMENT_UNKNOWN, () -> opened().plus(Payment.of(first(halfInvoiced()), eur("1.00"), LATER)));
        broken(SaleRules.PAYMENT_OF_NOTHING, () -> Payment.onAccount(eur("0.00"), LATER));
        broken(
                SaleRules.PAYMENT_OVERALLOCATED,
                () -> Payment.onAccount(eur("1.00"), LATER).plus(first(halfInvoiced()), eur("1.01")));
        broken(
                SaleRules.PAYMENT_TWICE,
                () -> new Payment(
                        eur("3.00"),
                        LATER,
                        List.of(new PaymentAllocation("FA-1", eur("1.00")), new PaymentAllocation("FA-1", eur("2.00"))),
                        Optional.empty()));
        broken(
                SaleRules.REFUND_OVER_DUE,
                () -> halfInvoiced()
                        .plus(Payment.of(first(halfInvoiced()), eur("600.01"), LATER))
                        .plus(Refund.of(first(halfInvoiced()), eur("0.02"), LATER)));
        broken(SaleRules.REFUND_UNKNOWN, () -> opened().plus(Refund.of(first(halfInvoiced()), eur("1.00"), LATER)));
        broken(SaleRules.REFUND_OF_NOTHING, () -> Refund.onAccount(eur("-1.00"), LATER));
        broken(SaleRules.AMENDMENT_AFTER_FINAL, () -> finished().plus(Amendment.of("AM-1", LATER, scope("900.00"))));
        broken(
                SaleRules.AMENDMENT_POLICY,
                () -> opened().plus(Amendment.of(
                        "AM-1",
                        LATER,
                        Scope.of(
                                "AM-1",
                                scope("900.00").lines(),
                                List.of(),
                                PriceBasis.WITH_VAT,
                                VatRounding.PER_TREATMENT))));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_is_broken_alone_with_a_complete_message() {
        return BREAKS.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey().id() + " " + entry.getKey().template(),
                        () -> assertBroken(entry.getKey(), entry.getValue())));
    }

    private static void assertBroken(Rule rule, Runnable move) {
        RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, move::run);
        assertThat(refused).as("%s is refused", rule.id()).isNotNull();
        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.message()).startsWith("[" + rule.id() + "] ").doesNotContain("?", "{");
            assertThat(violation.message(Locale.FRENCH))
                    .startsWith("[" + rule.id() + "] ")
                    .doesNotContain("?", "{")
                    .isNotEqualTo(violation.message());
        });
    }

    @Test
    void every_rule_of_the_core_is_broken_here_and_ids_are_used_once() throws IllegalAccessException {
        List<Rule> rules = new ArrayList<>();
        for (Class<?> constants : List.of(
                TextRules.class,
                AmountRules.class,
                PartyRules.class,
                QuoteRules.class,
                PlanRules.class,
                SaleRules.class,
                RefundRules.class)) {
            for (Field field : constants.getFields()) {
                rules.add((Rule) field.get(null));
            }
        }
        assertThat(BREAKS.keySet()).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates().allMatch(id -> id.matches("AC-[A-Z]{3}-\\d{2}"));
        assertThat(rules).allSatisfy(rule -> assertThat(rule.citation().text()).isNotBlank());
    }

    private static VatBreakdown breakdown(String withoutVat) {
        return VatBreakdown.zero(CurrencyUnit.EUR).plus(S20, TaxedAmount.ofWithoutVat(eur(withoutVat), S20.rate()));
    }

    private static DraftQuote manyTreatments(int count) {
        DraftQuote draft = draft();
        for (int i = 0; i < count; i++) {
            draft = draft.plusLine("Work", eur("1.00"), S20.withGroup("g" + i));
        }
        return draft;
    }

    private static SentQuote sent() {
        return draft().plusLine("Work", eur("1.00"), S20).send(day("2026-09-02"), day("2026-10-02"));
    }

    private static DraftQuote works() {
        return draft().plusLine("Works", eur("1000.00"), S20);
    }

    private static DraftQuote works(String number) {
        return org.acompte.quote.Quote.draft(number, SELLER, BUYER).plusLine("Works", eur("1000.00"), S20);
    }

    private static DepositPlan halves() {
        return DepositPlan.of(Deposit.of(percent("50")), Deposit.of(percent("50")));
    }

    private static Sale opened() {
        return sale(works(), halves());
    }

    private static Sale halfInvoiced() {
        return opened().plus(opened().draftNextDeposit().issue("FA-1", LATER));
    }

    private static DepositInvoice first(Sale sale) {
        return (DepositInvoice) sale.facts().get(0);
    }

    private static Sale finished() {
        return opened().plus(opened().draftFinalInvoice().issue("FA-9", LATER));
    }

    private static FinalInvoice last(Sale sale) {
        return sale.finalInvoice().orElseThrow();
    }

    private static DocumentHeader header(String number, int version) {
        return DocumentHeader.builder()
                .number(number)
                .issuedOn(LATER)
                .contract(ContractReference.to(opened().contract()))
                .saleVersion(version)
                .build();
    }

    private static Scope scope(String withoutVat) {
        return draft().plusLine("Works", eur(withoutVat), S20).scope();
    }

    @Test
    void a_closed_quote_and_a_credit_note_can_be_built_from_stored_parts() {
        SentQuote sent = sent();
        assertThat(new ClosedQuote(sent, sent.validUntil(), org.acompte.quote.CloseReason.DECLINED))
                .isEqualTo(sent.decline(sent.validUntil()));
        Sale sale = halfInvoiced();
        CreditNote issued =
                sale.draftCreditNote(first(sale), CreditReasons.ERROR).issue("AV-1", LATER);
        assertThat(new CreditNote(
                        issued.header(), issued.corrected(), issued.credit(), issued.amount(), issued.reason()))
                .isEqualTo(issued);
    }
}
