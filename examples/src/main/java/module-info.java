/** What a user of acompte writes. */
module org.acompte.examples {
    requires jdk.httpserver;
    requires org.acompte.core;
    requires org.acompte.jackson;
    requires org.acompte.validation;
    requires org.acompte.vat;
    requires org.hibernate.validator;

    opens org.acompte.examples to
            tools.jackson.databind; // the records of story files
    opens org.acompte.examples.inbound to
            org.hibernate.validator, // its constraints
            tools.jackson.databind; // the records of bodies
}
