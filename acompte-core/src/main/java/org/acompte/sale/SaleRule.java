package org.acompte.sale;

import org.acompte.rule.Citation;
import org.acompte.rule.Rule;

/** The rules of a sale: what each fact must keep to. */
public enum SaleRule implements Rule {
    /** A number is already used in this sale. */
    NUMBER_USED("AC-DOC-02", "Number {number} is already used in sale {sale}"),
    /** A document is dated before the contract. */
    BEFORE_CONTRACT(
            "AC-DOC-03", "Document {number} of {date} is dated before sale {sale} was concluded on {concludedOn}"),
    /** A document belongs to another sale. */
    OTHER_SALE("AC-DOC-04", "Document {number} belongs to sale {other}, not to {sale}"),
    /** A document was drafted from another version of the sale. */
    STALE(
            "AC-DOC-05",
            "Document {number} was drafted from version {drafted} of sale {sale}, which is at version {version}"),
    /** An amount is in another currency than the sale. */
    CURRENCY("AC-DOC-06", "{what} is in {currency}, sale {sale} is in {expected}"),
    /** A figure of a document is below zero. */
    NEGATIVE("AC-DOC-07", "Document {number} has the negative amount {amount}"),
    /** There are more facts than acompte computes with. */
    TOO_MANY_FACTS("AC-DOC-08", "Sale {sale} has {limit} facts, which is the most"),

    /** A deposit is more than what is left to invoice. */
    DEPOSIT_OVER_LEFT("AC-DEP-01", "Deposit of {amount} exceeds the {left} left to invoice on {sale}"),
    /** A deposit would ask nothing. */
    DEPOSIT_OF_NOTHING("AC-DEP-02", "Deposit of {asked} asks nothing: {reason}"),
    /** A deposit comes after the final invoice. */
    DEPOSIT_AFTER_FINAL("AC-DEP-03", "No deposit can follow the final invoice {final} of {sale}"),
    /** A deposit is outside the order of the plan. */
    DEPOSIT_OUT_OF_ORDER(
            "AC-DEP-04", "Instalment {instalment} is not one of the {left} that are left in the plan of {sale}"),
    /** All instalments are invoiced. */
    PLAN_USED_UP("AC-DEP-05", "All {count} instalments of the plan of {sale} are invoiced"),
    /** The percentages of the deposits are over 100. */
    DEPOSITS_OVER_HUNDRED("AC-DEP-06", "A deposit of {percentage} after {reached} is over 100 % of {sale}"),

    /** There is a final invoice already. */
    ALREADY_FINAL("AC-FIN-01", "Sale {sale} already has the final invoice {final}"),
    /** A final invoice invoices another scope than the one that is agreed on. */
    FINAL_SCOPE(
            "AC-FIN-02",
            "Final invoice {number} of {total} invoices another scope than the {expected} agreed on in {sale}"),
    /** A final invoice does not deduct what there is to deduct. */
    FINAL_DEDUCTIONS(
            "AC-FIN-03", "Final invoice {number} deducts {deducted} of deposits, {expected} are to be deducted"),
    /** A final invoice is dated before a deposit that it deducts. */
    FINAL_BEFORE_DEPOSIT("AC-FIN-05", "Final invoice {number} of {date} deducts {deposit}, which is dated later"),
    /** A final invoice does not add up. */
    FINAL_DUE("AC-FIN-04", "Final invoice {number} asks {due}, its total less its deductions is {expected}"),

    /** A credit is more than what is left to credit. */
    CREDIT_OVER_LEFT("AC-CRN-01", "Credit of {amount} exceeds the {left} left to credit on {number}"),
    /** A credit note names a document that is not there. */
    CREDIT_UNKNOWN("AC-CRN-02", "Credit note {creditNote} names {number} of {date}, which sale {sale} does not have"),
    /** There is nothing left to credit. */
    NOTHING_TO_CREDIT("AC-CRN-03", "Nothing is left to credit on {number}{why}"),
    /** A credit note is dated before what it corrects. */
    CREDIT_BEFORE_INVOICE("AC-CRN-04", "Credit note {creditNote} of {date} is dated before {number} of {issuedOn}"),
    /** A credit names a line that is not there. */
    CREDIT_UNKNOWN_LINE("AC-CRN-05", "Line {line} is not one of the lines of {number}"),

    /** A credit is of nothing or less. */
    CREDIT_OF_NOTHING("AC-CRN-06", "A credit is more than nothing, not {amount}"),
    /** More of a line is credited than is left of it. */
    CREDIT_OVER_LINE("AC-CRN-07", "Credit of {amount} exceeds the {left} left to credit on line {line} of {number}"),

    /** A payment names an invoice that is not there. */
    PAYMENT_UNKNOWN("AC-PAY-01", "A payment of {amount} names {number}, which sale {sale} does not have"),
    /** A payment is of nothing or less. */
    PAYMENT_OF_NOTHING("AC-PAY-02", "A payment is more than nothing, not {amount}"),
    /** The parts of a payment are more than the payment. */
    PAYMENT_OVERALLOCATED("AC-PAY-03", "A payment of {amount} cannot be allocated with {allocated}"),
    /** A payment names an invoice twice. */
    PAYMENT_TWICE("AC-PAY-04", "A payment of {amount} names {number} twice"),

    /** A payment is allocated to more invoices than acompte computes with. */
    PAYMENT_OF_TOO_MANY("AC-PAY-05", "A payment of {amount} has {count} allocations, {limit} are allowed"),

    /** A refund is more than what is refundable. */
    REFUND_OVER_DUE("AC-REF-01", "Refund of {amount} exceeds the {refundable} refundable on {number}"),
    /** A refund names an invoice that is not there. */
    REFUND_UNKNOWN("AC-REF-02", "A refund of {amount} names {number}, which sale {sale} does not have"),
    /** A refund is of nothing or less. */
    REFUND_OF_NOTHING("AC-REF-03", "A refund is more than nothing, not {amount}"),

    /** A reallocation is of nothing or less. */
    REALLOCATION_OF_NOTHING("AC-REA-01", "A reallocation is more than nothing, not {amount}"),
    /** A reallocation goes nowhere. */
    REALLOCATION_TO_ITSELF("AC-REA-02", "A reallocation of {amount} cannot go from {number} to itself"),
    /** A reallocation names an invoice that is not there. */
    REALLOCATION_UNKNOWN("AC-REA-03", "A reallocation of {amount} names {number}, which sale {sale} does not have"),
    /** A reallocation is more than what is paid too much. */
    REALLOCATION_OVER_PAID("AC-REA-04", "Reallocation of {amount} exceeds the {left} paid too much on {number}"),

    /** An amendment comes after the final invoice. */
    AMENDMENT_AFTER_FINAL("AC-AMD-01", "Amendment {number} cannot follow the final invoice {final} of {sale}"),
    /** An amendment reads prices or rounds VAT in another way. */
    AMENDMENT_POLICY(
            "AC-AMD-02",
            "Amendment {number} changes the price basis or the VAT rounding of {sale}, which stay for a sale");

    private final String id;
    private final String template;

    SaleRule(String id, String template) {
        this.id = id;
        this.template = template;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public Citation citation() {
        return Citation.DESIGN;
    }
}
