package org.acompte.sale;

import org.acompte.amount.PriceBasis;
import org.acompte.amount.TaxedAmount;
import org.acompte.amount.VatRate;
import org.joda.money.Money;

/**
 * Why a part of what there is under one VAT treatment has the VAT that it has: the formula, a bound, or all that is left.
 *
 * @param part the part
 * @param there what there is to take it from
 * @param rate the rate
 * @param basis whether the VAT is inside the part or comes on top
 */
record VatOfPart(TaxedAmount part, TaxedAmount there, VatRate rate, PriceBasis basis) {
    /** What the formula gives, whatever is left. */
    Money formula() {
        return basis == PriceBasis.WITH_VAT
                ? TaxedAmount.ofWithVat(part.withVat(), rate).vat()
                : TaxedAmount.ofWithoutVat(part.withoutVat(), rate).vat();
    }

    ExplanationKind kind() {
        if (part.equals(there)) {
            return ExplanationKind.RESIDUAL;
        }
        return part.vat().equals(formula()) ? ExplanationKind.CARVE_OUT : ExplanationKind.BOUND;
    }

    String text() {
        return switch (kind()) {
            case RESIDUAL ->
                "VAT " + part.vat() + ", the rest with all " + part.withVat() + " left; the formula gives " + formula();
            case CARVE_OUT -> "VAT " + part.vat() + formulaInWords();
            default -> "VAT " + part.vat() + ", the formula gives " + formula() + ", " + bound();
        };
    }

    String formulaInWords() {
        if (basis == PriceBasis.WITHOUT_VAT) {
            return " on " + part.withoutVat();
        }
        String fraction = ", " + rate.fractionInside() + " of it";
        return " inside " + part.withVat() + (part.vat().isZero() ? "" : fraction);
    }

    private String bound() {
        if (part.vat().equals(there.vat()) && part.vat().isLessThan(formula())) {
            return "only " + there.vat() + " of VAT is left";
        }
        if (part.withoutVat().equals(there.withoutVat()) && part.vat().isGreaterThan(formula())) {
            return "only " + there.withoutVat() + " without VAT is left";
        }
        return "what earlier invoices asked stays";
    }

    /** The first two figures count; the third one says where they come from. */
    Money[] figures() {
        Money third = kind() == ExplanationKind.CARVE_OUT ? part.withVat() : formula();
        return new Money[] {part.withoutVat(), part.vat(), third};
    }
}
