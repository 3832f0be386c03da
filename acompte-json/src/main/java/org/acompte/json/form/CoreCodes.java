package org.acompte.json.form;

import java.util.List;
import org.acompte.amount.Adjustment;
import org.acompte.amount.Allocation;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRounding;
import org.acompte.deposit.DepositRounding;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.BuyerKind;
import org.acompte.quote.CloseReason;
import org.acompte.quote.LineChange;
import org.acompte.quote.SupplyNature;

/** The closed sets of values of quotes and amounts, by their codes. */
final class CoreCodes {
    static final Form<SupplyNature> NATURE = CodeForm.of(SupplyNature.values(), SupplyNature::code);
    static final Form<BuyerKind> BUYER_KIND = CodeForm.of(BuyerKind.values(), BuyerKind::code);
    static final Form<LineChange.Kind> LINE_CHANGE = CodeForm.of(LineChange.Kind.values(), LineChange.Kind::code);
    static final Form<VatCategory> VAT_CATEGORY = TextForm.matching("[A-Z]{1,2}", VatCategory::of, VatCategory::code);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(SupplyNature.class, NATURE),
            new Entry<>(BuyerKind.class, BUYER_KIND),
            new Entry<>(LineChange.Kind.class, LINE_CHANGE),
            new Entry<>(VatCategory.class, VAT_CATEGORY),
            new Entry<>(PriceBasis.class, CodeForm.of(PriceBasis.values(), PriceBasis::code)),
            new Entry<>(VatRounding.class, CodeForm.of(VatRounding.values(), VatRounding::code)),
            new Entry<>(Allocation.class, CodeForm.of(Allocation.values(), Allocation::code)),
            new Entry<>(DepositRounding.class, CodeForm.of(DepositRounding.values(), DepositRounding::code)),
            new Entry<>(CloseReason.class, CodeForm.of(CloseReason.values(), CloseReason::code)),
            new Entry<>(Adjustment.Kind.class, CodeForm.of(Adjustment.Kind.values(), Adjustment.Kind::code)));

    private CoreCodes() {}
}
