/** The acompte types as JSON, with Jackson 3. */
module org.acompte.jackson {
    requires transitive org.acompte.json;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports org.acompte.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.acompte.jackson.AcompteModule;
}
