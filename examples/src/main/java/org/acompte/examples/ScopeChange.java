package org.acompte.examples;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.acompte.amount.Quantity;
import org.acompte.amount.VatTreatment;
import org.acompte.quote.Line;
import org.acompte.quote.Scope;
import org.joda.money.BigMoney;

/** One change of the scope by an amendment; lines are counted from 1. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
sealed interface ScopeChange {
    /** The scope after the change. */
    Scope after(Scope before);

    /** A line more, at the end. */
    @JsonTypeName("add-line")
    record AddLine(Line line) implements ScopeChange {
        @Override
        public Scope after(Scope before) {
            return before.plusLine(line);
        }
    }

    /** A line less. */
    @JsonTypeName("remove-line")
    record RemoveLine(Integer line) implements ScopeChange {
        @Override
        public Scope after(Scope before) {
            return before.minusLine(line);
        }
    }

    /** Another quantity of a line. */
    @JsonTypeName("quantity")
    record NewQuantity(Integer line, Quantity quantity) implements ScopeChange {
        @Override
        public Scope after(Scope before) {
            return before.withQuantity(line, quantity);
        }
    }

    /** Another price of a line. */
    @JsonTypeName("unit-price")
    record NewUnitPrice(Integer line, BigMoney unitPrice) implements ScopeChange {
        @Override
        public Scope after(Scope before) {
            return before.withUnitPrice(line, unitPrice);
        }
    }

    /** Another VAT treatment of all lines that have this one. */
    @JsonTypeName("vat-treatment")
    record NewTreatment(VatTreatment from, VatTreatment to) implements ScopeChange {
        @Override
        public Scope after(Scope before) {
            return before.withVatTreatment(from, to);
        }
    }
}
