package org.acompte.testkit.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.quote.SupplyNature;
import org.acompte.rule.Citation;
import org.acompte.sale.Sale;
import org.acompte.testkit.SaleArbitraries;
import org.acompte.vat.TaxPoint;
import org.acompte.vat.TaxPointBasis;
import org.acompte.vat.VatRegime;
import org.acompte.vat.VatSupply;
import org.acompte.vat.fr.DepositInvoiceUnderDebits;
import org.acompte.vat.fr.FrenchRegime;
import org.acompte.vat.fr.FrenchReverseCharge;
import org.acompte.vat.fr.FrenchVat;

/** The regimes under which the laws of VAT are asked, with changes of law and options while walks go on. */
final class Regimes {
    private static final LocalDate SOON = SaleArbitraries.ORDERED_ON.plusDays(6);
    private static final LocalDate LATER = SaleArbitraries.ORDERED_ON.plusDays(14);

    private static final FrenchRegime FRANCE =
            FrenchVat.regime().withReverseCharge(FrenchReverseCharge.SERVICE_TO_EU_BUSINESS);

    private static final List<VatRegime> ALL = List.of(
            FRANCE,
            FRANCE.withDebits(SaleArbitraries.ORDERED_ON, DepositInvoiceUnderDebits.notAsDebit("a choice of the walk")),
            FRANCE.withDebits(SOON, DepositInvoiceUnderDebits.asDebit("a choice of the walk"))
                    .withDeliveries(LATER),
            new InvoiceCountry(),
            new ChangingCountry());

    private Regimes() {}

    /** Some of them, so that many sales meet all. */
    static List<VatRegime> someFor(Sale sale, int count) {
        int choice = Math.floorMod(sale.version() + (int) (sale.total().withVatMinor() % 97), ALL.size());
        List<VatRegime> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(ALL.get((choice + i) % ALL.size()));
        }
        return some;
    }

    private static TaxPoint point(TaxPointBasis basis, String article) {
        return TaxPoint.of(basis, Citation.of(article));
    }

    /** A country that taxes everything on the invoice, advances too. */
    private record InvoiceCountry() implements VatRegime {
        @Override
        public TaxPoint advance(VatSupply supply, LocalDate on) {
            return point(TaxPointBasis.ON_INVOICE, "Invoices Act, s. 1");
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            return point(TaxPointBasis.ON_INVOICE, "Invoices Act, s. 2");
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return Citation.of("Invoices Act, s. 3");
        }
    }

    /** A country that starts to tax advances on goods on receipt, as France did in 2023, while walks go on. */
    private record ChangingCountry() implements VatRegime {
        @Override
        public TaxPoint advance(VatSupply supply, LocalDate on) {
            boolean goods = supply.nature() == SupplyNature.GOODS;
            return goods && on.isBefore(SOON)
                    ? point(TaxPointBasis.ON_SUPPLY, "Supplies Act, s. 1")
                    : point(TaxPointBasis.ON_RECEIPT, "Supplies Act, s. 1 as amended");
        }

        @Override
        public TaxPoint balance(VatSupply supply, LocalDate on) {
            return supply.nature() == SupplyNature.GOODS
                    ? point(TaxPointBasis.ON_INVOICE_OR_15TH, "Supplies Act, s. 2")
                    : point(TaxPointBasis.ON_RECEIPT, "Supplies Act, s. 3");
        }

        @Override
        public Citation givenBack(VatSupply supply, LocalDate on) {
            return Citation.of("Supplies Act, s. 4");
        }
    }
}
