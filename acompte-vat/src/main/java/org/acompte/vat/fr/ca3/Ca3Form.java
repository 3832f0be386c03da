package org.acompte.vat.fr.ca3;

import java.util.Objects;
import java.util.Optional;

/**
 * A line as it stands on the form of a year.
 * <p>
 * For example, line 08 has the code 0207 and the title « Taux normal 20 % ».
 *
 * @param code the code of the box in electronic returns, if the line has one of its own
 * @param title the title on the form, shortened
 */
public record Ca3Form(Optional<String> code, String title) {

    /** Checks the components. */
    public Ca3Form {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
    }

    @Override
    public String toString() {
        return code.map(c -> title + " (" + c + ")").orElse(title);
    }
}
