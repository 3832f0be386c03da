package org.acompte.vat;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of tax points and of the VAT ledger. */
public final class VatRules {
    /** Goods and services share a VAT treatment. */
    public static final Rule MIXED_NATURES = Rule.of(
                    "AC-TAX-01",
                    "Treatment {treatment} of sale {sale} covers goods and services, whose VAT is due at different moments; give each a group of its own")
            .in(
                    Locale.FRENCH,
                    "Le régime de TVA {treatment} de la vente {sale} couvre des biens et des services, dont la TVA est "
                            + "exigible à des moments différents ; donnez à chacun son propre groupe");

    /** No line says what a treatment supplies. */
    public static final Rule UNKNOWN_NATURE = Rule.of(
                    "AC-TAX-02",
                    "No line of sale {sale} says whether treatment {treatment} is for goods or for services")
            .in(
                    Locale.FRENCH,
                    "Aucune ligne de la vente {sale} ne dit si le régime de TVA {treatment} concerne des biens ou des "
                            + "services");

    /** An advance is said to be uncertain, and the sale has no such deposit invoice. */
    public static final Rule NO_DEPOSIT = Rule.of(
                    "AC-TAX-04", "Sale {sale} has no deposit invoice {number} whose supply could be uncertain")
            .in(
                    Locale.FRENCH,
                    "La vente {sale} n'a pas de facture d'acompte {number} dont la livraison ou la prestation puisse "
                            + "être incertaine");

    /** Two statements are made on one deposit. */
    public static final Rule STATED_TWICE = Rule.of(
                    "AC-TAX-05", "That the supply of deposit invoice {number} is uncertain is stated twice")
            .in(
                    Locale.FRENCH,
                    "L'incertitude de la livraison ou de la prestation de la facture d'acompte {number} est indiquée "
                            + "deux fois");

    private VatRules() {}
}
