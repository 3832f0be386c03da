package org.acompte.vat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.Sale;

/** What a host states on deposits that are not taxable yet, and up to which day the fold has come. */
final class Uncertainties {
    private final Map<String, UncertainAdvance> byDeposit = new LinkedHashMap<>();
    private LocalDate reached = LocalDate.MIN;

    Uncertainties(Sale sale, List<UncertainAdvance> stated) {
        for (UncertainAdvance advance : stated) {
            boolean known = sale.invoice(advance.deposit())
                    .filter(DepositInvoice.class::isInstance)
                    .isPresent();
            if (!known) {
                throw VatRules.NO_DEPOSIT.broken(
                        "number", advance.deposit(), "sale", sale.contract().number());
            }
            if (byDeposit.put(advance.deposit(), advance) != null) {
                throw VatRules.STATED_TWICE.broken("number", advance.deposit());
            }
        }
    }

    Optional<UncertainAdvance> of(String deposit) {
        return Optional.ofNullable(byDeposit.get(deposit));
    }

    void reach(LocalDate day) {
        reached = day.isAfter(reached) ? day : reached;
    }

    /** Those whose supply is certain by now. */
    List<UncertainAdvance> ended() {
        return byDeposit.isEmpty()
                ? List.of()
                : byDeposit.values().stream()
                        .filter(advance -> !advance.holdsOn(reached))
                        .toList();
    }
}
