/** The acompte types as JSON, whatever reads and writes the text. */
@SuppressWarnings("module") // of the two lines of Jackson, mostly one is there
module org.acompte.json {
    requires transitive org.acompte.core;
    requires transitive org.acompte.vat;
    requires static transitive org.jspecify;

    exports org.acompte.json;
    exports org.acompte.json.form to
            org.acompte.jackson,
            org.acompte.jackson2;
}
