package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acompte.amount.DocumentAdjustment;
import org.acompte.amount.PriceBasis;
import org.acompte.amount.Totals;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatRounding;
import org.acompte.json.form.AdjustmentForms.Sized;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.Money;

/**
 * What the parties agreed on as a whole; its properties stand directly in the document.
 * <p>
 * The totals are written, and computed again when they are read.
 */
final class ScopeForm {
    static final Property<PriceBasis> PRICE_BASIS =
            Property.optional("priceBasis", CodeForm.of(PriceBasis.values(), PriceBasis::code));
    static final Property<VatRounding> VAT_ROUNDING =
            Property.optional("vatRounding", CodeForm.of(VatRounding.values(), VatRounding::code));
    static final Property<List<Line>> ASKED_LINES =
            Property.required("lines", ListForm.of(LineForm.ASKED, Scope.MAX_LINES));
    private static final Property<List<Line>> LINES =
            Property.required("lines", ListForm.of(LineForm.FORM, Scope.MAX_LINES));
    static final Property<List<Sized>> ADJUSTMENTS =
            Property.optional("adjustments", ListForm.of(AdjustmentForms.ON_DOCUMENT, AdjustmentForms.LIMIT));
    private static final Property<Money> LINE_TOTAL = Property.total("lineTotal", MoneyForm.FORM);
    private static final Property<Money> DISCOUNT_TOTAL = Property.total("discountTotal", MoneyForm.FORM);
    private static final Property<Money> CHARGE_TOTAL = Property.total("chargeTotal", MoneyForm.FORM);
    private static final Property<VatBreakdown> TOTAL = Property.total("total", BreakdownForm.FORM);

    /** What is asked for. */
    static final Properties ASKED = Properties.of(PRICE_BASIS, VAT_ROUNDING, ASKED_LINES, ADJUSTMENTS);

    /** What is asked for and what it comes to. */
    static final Properties ALL = Properties.of(
            PRICE_BASIS, VAT_ROUNDING, LINES, ADJUSTMENTS, LINE_TOTAL, DISCOUNT_TOTAL, CHARGE_TOTAL, TOTAL);

    static final Form<Scope> FORM = new ObjectForm<>("scope", ALL, in -> read(in, "scope"), ScopeForm::write);

    private ScopeForm() {}

    static Scope read(Values in, String number) {
        List<Sized> adjustments = in.get(ADJUSTMENTS, List.of());
        Scope scope = Scope.of(
                number,
                in.get(LINES),
                AdjustmentForms.plain(adjustments),
                in.get(PRICE_BASIS, PriceBasis.WITHOUT_VAT),
                in.get(VAT_ROUNDING, VatRounding.PER_TREATMENT));
        Totals totals = scope.totals();
        AdjustmentForms.check(in, adjustments, totals.adjustmentSizes());
        in.check(LINE_TOTAL, totals.lineTotal());
        in.check(DISCOUNT_TOTAL, totals.discountTotal());
        in.check(CHARGE_TOTAL, totals.chargeTotal());
        in.check(TOTAL, scope.total());
        return scope;
    }

    static void write(Output out, Scope scope) {
        out.put(PRICE_BASIS, scope.priceBasis());
        out.put(VAT_ROUNDING, scope.vatRounding());
        out.put(LINES, scope.lines());
        out.putIfAny(ADJUSTMENTS, sized(scope));
        out.put(LINE_TOTAL, scope.totals().lineTotal());
        out.put(DISCOUNT_TOTAL, scope.totals().discountTotal());
        out.put(CHARGE_TOTAL, scope.totals().chargeTotal());
        out.put(TOTAL, scope.total());
    }

    private static List<Sized> sized(Scope scope) {
        List<DocumentAdjustment> adjustments = scope.adjustments();
        if (adjustments.isEmpty()) {
            return List.of();
        }
        List<Money> sizes = scope.totals().adjustmentSizes();
        List<Sized> sized = new ArrayList<>(sizes.size());
        for (int i = 0; i < sizes.size(); i++) {
            sized.add(new Sized(adjustments.get(i), Optional.of(sizes.get(i))));
        }
        return sized;
    }
}
