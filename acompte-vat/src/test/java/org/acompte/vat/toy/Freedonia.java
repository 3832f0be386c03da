package org.acompte.vat.toy;

import java.time.LocalDate;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.rule.Citation;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;

/** A country that is not part of acompte: two rates, and VAT due on the invoice, since 2025 also for advances. */
final class Freedonia implements VatRegime {
    static final Provision<VatTreatment> STANDARD = rate("the standard rate", "25", "VAT Act s. 7");
    static final Provision<VatTreatment> REDUCED = rate("the reduced rate", "6", "VAT Act s. 8");

    private static final Provision<TaxPoint> ADVANCES = Provision.of(
            "the tax point of advances (VAT Act s. 12)",
            Dated.between("2020-01-01", "2025-01-01", point(TaxPointBasis.ON_RECEIPT), "VAT Act s. 12"),
            Dated.since("2025-01-01", point(TaxPointBasis.ON_INVOICE), "VAT Act s. 12"));

    private static final Provision<TaxPoint> BALANCES = Provision.of(
            "the tax point (VAT Act s. 12)",
            Dated.since("2020-01-01", point(TaxPointBasis.ON_INVOICE), "VAT Act s. 12"));

    private static Provision<VatTreatment> rate(String subject, String percent, String article) {
        return Provision.of(subject, Dated.since("2020-01-01", VatTreatment.standard(VatRate.of(percent)), article));
    }

    private static TaxPoint point(TaxPointBasis basis) {
        return TaxPoint.of(basis, Citation.of("VAT Act s. 12"));
    }

    @Override
    public TaxPoint advance(VatSupply supply, LocalDate on) {
        return ADVANCES.on(on);
    }

    @Override
    public TaxPoint balance(VatSupply supply, LocalDate on) {
        return BALANCES.on(on);
    }

    @Override
    public Citation givenBack(VatSupply supply, LocalDate on) {
        return Citation.of("VAT Act s. 30");
    }
}
