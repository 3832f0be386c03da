package org.acompte.json.suite;

import java.util.Map;
import org.acompte.amount.Percentage;
import org.acompte.refund.RefundState;
import org.acompte.sale.CreditReason;
import org.joda.money.CurrencyUnit;

/** Maps of a host by values of acompte. */
public record KeyedByValues(
        Map<CurrencyUnit, Integer> currencies,
        Map<CreditReason, Integer> reasons,
        Map<Percentage, Integer> shares,
        Map<RefundState, Integer> states) {}
