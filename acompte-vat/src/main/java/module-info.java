/** Rates, tax points and exemptions of VAT, dated and cited. */
module org.acompte.vat {
    requires transitive org.acompte.core;
    requires static transitive org.jspecify;
    requires static java.compiler; // for @Generated
    requires static org.immutables.value.annotations;

    exports org.acompte.vat.fr;
}
