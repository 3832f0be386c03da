/**
 * Quotes, deposits, final invoices, credit notes, payments and refunds as immutable values, exact to the cent.
 * <p>
 * Packages, bottom first: {@link org.acompte.rule} (rules and errors), {@link org.acompte.amount} (money, VAT, exact
 * arithmetic), {@link org.acompte.party}, {@link org.acompte.quote}, {@link org.acompte.deposit},
 * {@link org.acompte.sale} and {@link org.acompte.refund}.
 * Each may use only those before it.
 * Start with {@link org.acompte.quote.Quote#draft} and {@link org.acompte.sale.Sale#of}.
 */
module org.acompte.core {
    requires transitive org.joda.money;
    requires static transitive org.jspecify;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports org.acompte.rule;
    exports org.acompte.amount;
    exports org.acompte.party;
    exports org.acompte.quote;
    exports org.acompte.deposit;
    exports org.acompte.sale;
    exports org.acompte.refund;
}
