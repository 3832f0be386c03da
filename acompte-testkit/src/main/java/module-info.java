/** Generators of quotes and sales for property tests, and the conformance runner. */
module org.acompte.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.acompte.core;
    requires transitive org.acompte.vat;
    requires org.acompte.jackson;
    requires org.assertj.core;
    requires static transitive org.jspecify;

    exports org.acompte.testkit;
    exports org.acompte.testkit.conformance;
}
