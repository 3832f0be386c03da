package org.acompte.vat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.acompte.amount.TaxedAmount;
import org.acompte.rule.Citation;
import org.acompte.sale.Cancellation;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.Payment;
import org.acompte.sale.PaymentReversal;
import org.acompte.sale.Reallocation;
import org.acompte.sale.Refund;
import org.acompte.sale.SaleDocument;
import org.acompte.sale.SaleFact;
import org.acompte.sale.TransferIn;
import org.acompte.sale.TransferOut;
import org.joda.money.Money;

/** Says in French why VAT is due: amounts with a comma and the code of the currency, days as day, month and year. */
final class FrenchSentence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private FrenchSentence() {}

    static String of(VatMovement movement) {
        return what(movement) + " le " + day(movement.chargeableOn()) + " au titre de la pièce "
                + reference(movement.document()) + " : " + cause(movement.cause())
                + movement.reason().map(reason -> ", motif : " + reason).orElse("")
                + " (" + article(movement.citation()) + ")";
    }

    /** Articles are cited in English; the words around the numbers are few. */
    private static String article(Citation citation) {
        return citation.text()
                .replace("Directive 2006/112/EC art. ", "directive 2006/112/CE, art. ")
                .replace(" and following", " et suivants")
                .replace(" and ", " et ");
    }

    private static String what(VatMovement movement) {
        boolean back = movement.amount().withVatMinor() < 0;
        boolean moved = back && movement.change() == VatChange.REDATED;
        TaxedAmount shown = back ? movement.amount().negated() : movement.amount();
        String base = money(shown.withoutVat());
        if (!new VatSupply(movement.treatment(), movement.nature()).bearsVat()) {
            return base + " sans TVA (" + movement.treatment() + "), "
                    + (moved ? "à ne plus déclarer" : back ? "à reprendre" : "à déclarer");
        }
        String rate = movement.treatment().rate().plain().replace('.', ',') + " %";
        String by = movement.side() == VatSide.PURCHASE ? " par le preneur" : "";
        return money(shown.vat()) + " de TVA à " + rate + " sur " + base + ", "
                + (moved ? "à ne plus déclarer" : back ? "à récupérer" : by.isEmpty() ? "exigibles" : "dues")
                + by;
    }

    private static String cause(SaleFact cause) {
        if (cause instanceof Payment payment) {
            return "encaissement de " + money(payment.amount());
        }
        if (cause instanceof PaymentReversal reversal) {
            return "rejet de " + money(reversal.amount());
        }
        if (cause instanceof Refund refund) {
            return "remboursement de " + money(refund.amount());
        }
        if (cause instanceof Reallocation moved) {
            return "réimputation de " + money(moved.amount()) + " de " + moved.from() + " sur " + moved.to();
        }
        if (cause instanceof TransferOut transfer) {
            return "transfert de " + money(transfer.amount()) + " vers le dossier " + transfer.to();
        }
        if (cause instanceof TransferIn transfer) {
            return "transfert de " + money(transfer.amount()) + " du dossier " + transfer.from();
        }
        if (cause instanceof Cancellation) {
            return "annulation du contrat";
        }
        return cause instanceof SaleDocument issued
                ? "pièce " + reference(issued.reference())
                : "fait du " + day(cause.occurredOn());
    }

    private static String reference(DocumentReference document) {
        return document.number() + " du " + day(document.issuedOn());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String money(Money money) {
        return money.getAmount().toPlainString().replace('.', ',') + " " + money.getCurrencyUnit();
    }
}
