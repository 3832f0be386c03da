package org.acompte.sale;

import java.util.List;
import org.joda.money.Money;

/** A document that asks for money: a {@link DepositInvoice} or a {@link FinalInvoice}. */
public sealed interface Invoice extends SaleDocument permits DepositInvoice, FinalInvoice {

    /**
     * Returns the deposit invoices that this invoice takes off.
     *
     * @return an unmodifiable list, empty for a deposit invoice
     */
    default List<Deduction> deductions() {
        return List.of();
    }

    /**
     * Returns what this invoice asks to be paid (French: <i>net à payer</i>), before payments and credit notes.
     *
     * @return zero or more
     * @en16931 BT-115
     */
    default Money amountDue() {
        return amount().withVat();
    }
}
