package org.acompte.testkit.conformance;

import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.Sale;
import org.acompte.vat.fr.invoice.InvoiceFrame;

/** Final invoices after a deposit, in both ways in which an e-invoice shows the deposit. */
final class FrenchFinalInvoices implements FrenchExamples.Answering {

    @Override
    public void answer(Case inputs, Answers answers) {
        Sale sale = Sale.of(FrenchSales.of(
                        FrenchSales.money(inputs, "net"),
                        FrenchSales.treatment(inputs, "vatRate"),
                        FrenchSales.nature(inputs))
                .order(FrenchSales.DAY));
        DepositInvoice deposit = sale.draftDeposit(FrenchSales.deposit(inputs)).issue("FA-1", FrenchSales.DAY);
        FinalInvoice last = sale.plus(deposit).draftFinalInvoice().issue("FA-2", FrenchSales.DAY);
        answers.put("gross", last.total().withVat());
        answers.put("option1_lineTakeBack.lines[0]", last.total().withoutVat());
        int place = 1;
        for (Deduction deduction : last.deductions()) {
            answers.put(
                    "option1_lineTakeBack.lines[" + place++ + "]",
                    deduction.amount().withoutVat().negated());
        }
        answers.put("option1_lineTakeBack.taxBasis", last.amount().withoutVat());
        answers.put("option1_lineTakeBack.vat", last.amount().vat());
        answers.put("option2_prepaid.BT-112", last.total().withVat());
        answers.put("option2_prepaid.BT-113", last.deducted().withVat());
        answers.put("option2_prepaid.BT-115", last.amountDue());
        frame("depositInvoice", InvoiceFrame.of(deposit, sale), answers);
        frame("finalInvoice", InvoiceFrame.of(last, sale), answers);
    }

    private static void frame(String name, InvoiceFrame frame, Answers answers) {
        answers.put(name + ".BT-3", frame.type());
        answers.put(name + ".BT-23", frame.frame());
    }
}
