package org.acompte.validation;

import java.util.Map;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.quote.DraftQuote;
import org.acompte.sale.Draft;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;

/**
 * Constraints for types that bear no annotation: those of the core, and forms of a host; needs Hibernate Validator.
 * <p>
 * For example:
 * <pre>{@code
 * HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class).configure();
 * AcompteConstraints.addTo(configuration, Map.of(QuoteForm.class, FormKind.QUOTE, LineForm.class, FormKind.LINE));
 * Validator validator = configuration.buildValidatorFactory().getValidator();
 * }</pre>
 */
public final class AcompteConstraints {
    private AcompteConstraints() {}

    /**
     * Adds the constraints of the core's own types: {@link ValidDraft} and {@link ValidParty}.
     * <p>
     * From here on {@code @Valid DraftQuote quote} in a class of the host reports every broken rule of the quote.
     *
     * @param configuration the configuration of the host, which is changed
     */
    public static void addTo(HibernateValidatorConfiguration configuration) {
        addTo(configuration, Map.of());
    }

    /**
     * Adds the constraints of the core's own types and of forms of the host.
     *
     * @param configuration the configuration of the host, which is changed
     * @param forms what each class of the host is; its fields are known by their names, see {@link FormKind}
     * @throws IllegalArgumentException if a class has none of the fields of its kind
     */
    public static void addTo(HibernateValidatorConfiguration configuration, Map<Class<?>, FormKind> forms) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(DraftQuote.class).constraint(validDraft()).constraint(validParty());
        mapping.type(Draft.class).constraint(validDraft());
        mapping.type(Seller.class).constraint(validParty());
        mapping.type(Buyer.class).constraint(validParty());
        forms.forEach((type, kind) -> FormMapping.add(mapping, type, kind));
        configuration.addMapping(mapping);
    }

    /**
     * Returns the constraint {@link AcceptedAs} for a mapping of the host, whose fields have other names.
     *
     * @param place what the value will be
     * @return the constraint, to be given to {@code constraint(…)}
     */
    public static GenericConstraintDef<AcceptedAs> acceptedAs(Input place) {
        return new GenericConstraintDef<>(AcceptedAs.class).param("value", place);
    }

    private static GenericConstraintDef<ValidDraft> validDraft() {
        return new GenericConstraintDef<>(ValidDraft.class);
    }

    private static GenericConstraintDef<ValidParty> validParty() {
        return new GenericConstraintDef<>(ValidParty.class);
    }
}
