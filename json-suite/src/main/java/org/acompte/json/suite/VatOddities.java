package org.acompte.json.suite;

import static org.acompte.json.suite.Given.day;
import static org.acompte.json.suite.Given.eur;

import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.Quote;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Payment;
import org.acompte.sale.Sale;
import org.acompte.vat.VatLedger;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.fr.FrenchVat;
import org.acompte.vat.fr.ca3.Ca3Book;

/** A sale that no line of a return is for. */
final class VatOddities {
    private VatOddities() {}

    /** Services at a rate that France does not have. */
    static Ca3Book book() {
        VatTreatment odd = VatTreatment.standard(VatRate.of("13.7"));
        Sale sale = Sale.of(
                Given.accepted(
                        Quote.draft("D-2026-019", Given.SELLER, Given.BUYER).plusLine("Advice", eur("500.00"), odd)),
                DepositPlan.none());
        FinalInvoice invoice = sale.draftFinalInvoice().issue("FA-2026-042", day("2026-09-10"));
        sale = sale.plus(invoice).plus(Payment.of(invoice, invoice.amountDue(), day("2026-09-15")));
        return Ca3Book.sales(VatLedger.of(sale, FrenchVat.regime()), FrenchTerritory.MAINLAND);
    }
}
