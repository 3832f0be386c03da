package org.acompte.json.form;

import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.RateReason;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.Uncertainty;
import org.acompte.vat.VatChange;
import org.acompte.vat.VatSide;
import org.acompte.vat.eu.MemberState;
import org.acompte.vat.fr.AdvancePresumption;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVouchers;
import org.acompte.vat.fr.KeptMoneyFact;
import org.acompte.vat.fr.KeptMoneyTax;
import org.acompte.vat.fr.PaymentMeans;
import org.acompte.vat.fr.SellerScheme;
import org.acompte.vat.fr.Voucher;
import org.acompte.vat.fr.ca3.Ca3Book;
import org.acompte.vat.fr.ca3.Ca3Line;
import org.acompte.vat.fr.ca3.GivenBackLine;
import org.acompte.vat.fr.invoice.NumberSeries;
import org.acompte.vat.fr.mention.CreditVat;
import org.acompte.vat.fr.mention.HousingWorks;
import org.acompte.vat.fr.mention.IssuedBy;
import org.acompte.vat.fr.mention.MentionKind;
import org.acompte.vat.fr.mention.SizeClass;
import org.acompte.vat.fr.place.SupplyFact;
import org.acompte.vat.fr.place.SupplyKind;
import org.acompte.vat.fr.place.Transport;
import org.acompte.vat.fr.place.VatDebtor;
import org.acompte.vat.fr.regime.ExemptionActivity;
import org.acompte.vat.fr.regime.ExemptionEnd;
import org.acompte.vat.fr.regime.ExemptionStatus;
import org.acompte.vat.fr.regime.FilingPeriod;
import org.acompte.vat.fr.regime.RealRegime;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.DayCount;
import org.acompte.vat.fr.terms.DiscountComputation;
import org.acompte.vat.fr.terms.InterestEnds;
import org.acompte.vat.fr.terms.LateMonths;
import org.acompte.vat.fr.terms.LegalRateColumn;
import org.acompte.vat.fr.terms.LegalRateUse;
import org.acompte.vat.fr.terms.LegalTerm;
import org.acompte.vat.fr.terms.TermStart;

/** The closed sets of values of VAT, by their codes. */
final class VatCodes {
    static final Form<PurchaseKind> PURCHASE_KIND = CodeForm.of(PurchaseKind.values(), PurchaseKind::code);
    static final Form<RateReason> RATE_REASON = CodeForm.of(RateReason.values(), RateReason::code);
    static final Form<TaxPointBasis> TAX_POINT_BASIS = CodeForm.of(TaxPointBasis.values(), TaxPointBasis::code);
    static final Form<Uncertainty> UNCERTAINTY = CodeForm.of(Uncertainty.values(), Uncertainty::code);
    static final Form<VatChange> VAT_CHANGE = CodeForm.of(VatChange.values(), VatChange::code);
    static final Form<VatSide> VAT_SIDE = CodeForm.of(VatSide.values(), VatSide::code);
    static final Form<AdvancePresumption> ADVANCE_PRESUMPTION =
            CodeForm.of(AdvancePresumption.values(), AdvancePresumption::code);
    static final Form<FrenchExemption> FRENCH_EXEMPTION = CodeForm.of(FrenchExemption.values(), FrenchExemption::code);
    static final Form<FrenchRateKind> FRENCH_RATE_KIND = CodeForm.of(FrenchRateKind.values(), FrenchRateKind::code);
    static final Form<FrenchReverseCharge> FRENCH_REVERSE_CHARGE =
            CodeForm.of(FrenchReverseCharge.values(), FrenchReverseCharge::code);
    static final Form<FrenchTerritory> FRENCH_TERRITORY = CodeForm.of(FrenchTerritory.values(), FrenchTerritory::code);
    static final Form<KeptMoneyFact> KEPT_MONEY_FACT = CodeForm.of(KeptMoneyFact.values(), KeptMoneyFact::code);
    static final Form<KeptMoneyTax> KEPT_MONEY_TAX = CodeForm.of(KeptMoneyTax.values(), KeptMoneyTax::code);
    static final Form<PaymentMeans> PAYMENT_MEANS = CodeForm.of(PaymentMeans.values(), PaymentMeans::code);
    static final Form<Voucher> VOUCHER = CodeForm.of(Voucher.values(), Voucher::code);
    static final Form<GivenBackLine> GIVEN_BACK_LINE = CodeForm.of(GivenBackLine.values(), GivenBackLine::code);
    static final Form<CreditVat> CREDIT_VAT = CodeForm.of(CreditVat.values(), CreditVat::code);
    static final Form<HousingWorks> HOUSING_WORKS = CodeForm.of(HousingWorks.values(), HousingWorks::code);
    static final Form<IssuedBy> ISSUED_BY = CodeForm.of(IssuedBy.values(), IssuedBy::code);
    static final Form<MentionKind> MENTION_KIND = CodeForm.of(MentionKind.values(), MentionKind::code);
    static final Form<SizeClass> SIZE_CLASS = CodeForm.of(SizeClass.values(), SizeClass::code);
    static final Form<SupplyFact> SUPPLY_FACT = CodeForm.of(SupplyFact.values(), SupplyFact::code);
    static final Form<SupplyKind> SUPPLY_KIND = CodeForm.of(SupplyKind.values(), SupplyKind::code);
    static final Form<Transport> TRANSPORT = CodeForm.of(Transport.values(), Transport::code);
    static final Form<VatDebtor> VAT_DEBTOR = CodeForm.of(VatDebtor.values(), VatDebtor::code);
    static final Form<ExemptionActivity> EXEMPTION_ACTIVITY =
            CodeForm.of(ExemptionActivity.values(), ExemptionActivity::code);
    static final Form<ExemptionEnd> EXEMPTION_END = CodeForm.of(ExemptionEnd.values(), ExemptionEnd::code);
    static final Form<ExemptionStatus> EXEMPTION_STATUS = CodeForm.of(ExemptionStatus.values(), ExemptionStatus::code);
    static final Form<FilingPeriod> FILING_PERIOD = CodeForm.of(FilingPeriod.values(), FilingPeriod::code);
    static final Form<RealRegime> REAL_REGIME = CodeForm.of(RealRegime.values(), RealRegime::code);
    static final Form<AdvanceOrder> ADVANCE_ORDER = CodeForm.of(AdvanceOrder.values(), AdvanceOrder::code);
    static final Form<DayCount> DAY_COUNT = CodeForm.of(DayCount.values(), DayCount::code);
    static final Form<DiscountComputation> DISCOUNT_COMPUTATION =
            CodeForm.of(DiscountComputation.values(), DiscountComputation::code);
    static final Form<InterestEnds> INTEREST_ENDS = CodeForm.of(InterestEnds.values(), InterestEnds::code);
    static final Form<LateMonths> LATE_MONTHS = CodeForm.of(LateMonths.values(), LateMonths::code);
    static final Form<LegalRateColumn> LEGAL_RATE_COLUMN = CodeForm.of(LegalRateColumn.values(), LegalRateColumn::code);
    static final Form<LegalRateUse> LEGAL_RATE_USE = CodeForm.of(LegalRateUse.values(), LegalRateUse::code);
    static final Form<LegalTerm> LEGAL_TERM = CodeForm.of(LegalTerm.values(), LegalTerm::code);
    static final Form<TermStart> TERM_START = CodeForm.of(TermStart.values(), TermStart::code);
    static final Form<MemberState> MEMBER_STATE = CodeForm.of(MemberState.values(), MemberState::country);
    static final Form<Ca3Line> CA3_LINE = CodeForm.of(Ca3Line.values(), Ca3Line::number);
    static final Form<Ca3Book.Subject> CA3_SUBJECT = CodeForm.of(Ca3Book.Subject.values(), Ca3Book.Subject::code);
    static final Form<SellerScheme.Kind> SELLER_SCHEME =
            CodeForm.of(SellerScheme.Kind.values(), SellerScheme.Kind::code);
    static final Form<NumberSeries.Restart> RESTART =
            CodeForm.of(NumberSeries.Restart.values(), NumberSeries.Restart::code);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(PurchaseKind.class, PURCHASE_KIND),
            new Entry<>(RateReason.class, RATE_REASON),
            new Entry<>(TaxPointBasis.class, TAX_POINT_BASIS),
            new Entry<>(Uncertainty.class, UNCERTAINTY),
            new Entry<>(VatChange.class, VAT_CHANGE),
            new Entry<>(VatSide.class, VAT_SIDE),
            new Entry<>(AdvancePresumption.class, ADVANCE_PRESUMPTION),
            new Entry<>(FrenchExemption.class, FRENCH_EXEMPTION),
            new Entry<>(FrenchRateKind.class, FRENCH_RATE_KIND),
            new Entry<>(FrenchReverseCharge.class, FRENCH_REVERSE_CHARGE),
            new Entry<>(FrenchTerritory.class, FRENCH_TERRITORY),
            new Entry<>(KeptMoneyFact.class, KEPT_MONEY_FACT),
            new Entry<>(KeptMoneyTax.class, KEPT_MONEY_TAX),
            new Entry<>(PaymentMeans.class, PAYMENT_MEANS),
            new Entry<>(Voucher.class, VOUCHER),
            new Entry<>(GivenBackLine.class, GIVEN_BACK_LINE),
            new Entry<>(CreditVat.class, CREDIT_VAT),
            new Entry<>(HousingWorks.class, HOUSING_WORKS),
            new Entry<>(IssuedBy.class, ISSUED_BY),
            new Entry<>(MentionKind.class, MENTION_KIND),
            new Entry<>(SizeClass.class, SIZE_CLASS),
            new Entry<>(SupplyFact.class, SUPPLY_FACT),
            new Entry<>(SupplyKind.class, SUPPLY_KIND),
            new Entry<>(Transport.class, TRANSPORT),
            new Entry<>(VatDebtor.class, VAT_DEBTOR),
            new Entry<>(ExemptionActivity.class, EXEMPTION_ACTIVITY),
            new Entry<>(ExemptionEnd.class, EXEMPTION_END),
            new Entry<>(ExemptionStatus.class, EXEMPTION_STATUS),
            new Entry<>(FilingPeriod.class, FILING_PERIOD),
            new Entry<>(RealRegime.class, REAL_REGIME),
            new Entry<>(AdvanceOrder.class, ADVANCE_ORDER),
            new Entry<>(DayCount.class, DAY_COUNT),
            new Entry<>(DiscountComputation.class, DISCOUNT_COMPUTATION),
            new Entry<>(InterestEnds.class, INTEREST_ENDS),
            new Entry<>(LateMonths.class, LATE_MONTHS),
            new Entry<>(LegalRateColumn.class, LEGAL_RATE_COLUMN),
            new Entry<>(LegalRateUse.class, LEGAL_RATE_USE),
            new Entry<>(LegalTerm.class, LEGAL_TERM),
            new Entry<>(TermStart.class, TERM_START),
            new Entry<>(
                    FrenchVouchers.Moment.class,
                    CodeForm.of(FrenchVouchers.Moment.values(), FrenchVouchers.Moment::code)),
            new Entry<>(MemberState.class, MEMBER_STATE),
            new Entry<>(Ca3Line.class, CA3_LINE),
            new Entry<>(Ca3Book.Subject.class, CA3_SUBJECT),
            new Entry<>(SellerScheme.Kind.class, SELLER_SCHEME),
            new Entry<>(NumberSeries.Restart.class, RESTART));

    private VatCodes() {}
}
