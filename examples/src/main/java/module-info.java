/** What a user of acompte writes. */
module org.acompte.examples {
    requires org.acompte.core;
    requires org.acompte.jackson;
    requires org.acompte.vat;

    opens org.acompte.examples to
            tools.jackson.databind; // the records of story files
}
