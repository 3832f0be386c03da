/**
 * Rates, tax points and the VAT ledger of a sale, dated and cited.
 * <p>
 * {@link org.acompte.vat} says when VAT becomes chargeable, whatever the country; {@link org.acompte.vat.fr} is the law
 * of France, {@link org.acompte.vat.eu} has the standard rates of the member states, and {@link org.acompte.vat.law} is how
 * law is written down as dated and cited data.
 */
module org.acompte.vat {
    requires transitive org.acompte.core;
    requires static transitive org.jspecify;
    requires static java.compiler; // for @Generated
    requires static org.immutables.value.annotations;

    exports org.acompte.vat;
    exports org.acompte.vat.eu;
    exports org.acompte.vat.fr;
    exports org.acompte.vat.fr.ca3;
    exports org.acompte.vat.fr.invoice;
    exports org.acompte.vat.fr.mention;
    exports org.acompte.vat.fr.place;
    exports org.acompte.vat.fr.regime;
    exports org.acompte.vat.fr.terms;
    exports org.acompte.vat.law;
}
