package org.acompte.sale;

import java.util.List;
import org.joda.money.Money;

/** A document that asks for money: a {@link DepositInvoice}, a {@link ProgressInvoice}, a {@link FinalInvoice} or an {@link IndemnityInvoice}. */
public sealed interface Invoice extends SaleDocument
        permits DepositInvoice, ProgressInvoice, FinalInvoice, IndemnityInvoice {

    /**
     * Returns the deposit invoices that this invoice takes off.
     *
     * @return an unmodifiable list, empty for a deposit invoice
     */
    default List<Deduction> deductions() {
        return List.of();
    }

    /**
     * Returns what the buyer keeps back of this invoice until it is released.
     *
     * @return an unmodifiable list, empty for a deposit invoice
     */
    default List<HeldRetention> retentions() {
        return List.of();
    }

    /**
     * Returns what this invoice asks to be paid (French: <i>net à payer</i>), before payments and credit notes.
     *
     * @return the amount with VAT less what is held back; zero or more
     * @en16931 BT-115 where nothing is held back
     */
    default Money amountDue() {
        Money due = amount().withVat();
        for (HeldRetention held : retentions()) {
            due = due.minus(held.amount());
        }
        return due;
    }
}
