/** Generators of quotes and sales for property tests, and the conformance runner. */
module org.acompte.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.acompte.core;
    requires transitive org.acompte.vat;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports org.acompte.testkit;
    exports org.acompte.testkit.conformance;
    exports org.acompte.testkit.law;
    exports org.acompte.testkit.oracle;
    exports org.acompte.testkit.runner;
}
