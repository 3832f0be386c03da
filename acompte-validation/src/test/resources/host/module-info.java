/** A host on the module path, without an expression language. */
module host {
    requires org.acompte.validation;
    requires org.hibernate.validator;

    opens host to
            org.hibernate.validator;
}
