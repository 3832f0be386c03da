/** The acompte types as JSON, with Jackson 2. */
@SuppressWarnings("module") // the digit is that of Jackson
module org.acompte.jackson2 {
    requires transitive org.acompte.json;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports org.acompte.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.acompte.jackson2.AcompteModule;
}
