package org.acompte.sale;

import org.joda.money.Money;

/** A document that asks for money: a {@link DepositInvoice} or a {@link FinalInvoice}. */
public sealed interface Invoice extends SaleDocument permits DepositInvoice, FinalInvoice {

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
