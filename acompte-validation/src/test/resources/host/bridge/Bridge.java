package bridge;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import org.acompte.validation.Input;
import org.acompte.validation.Violations;

/** Turns a broken rule into a constraint violation where no provider is there. */
public final class Bridge {
    private Bridge() {}

    public static void main(String[] args) {
        for (ConstraintViolation<String> violation : Violations.toConstraintViolations(
                "root", Input.LINE_LABEL.check(" "), Locale.ENGLISH)) {
            System.out.print(violation.getMessage() + ' '
                    + Violations.ruleBehind(violation).isPresent() + ' '
                    + violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
        }
        System.out.print(Violations.class.getModule().isNamed() ? " named" : " unnamed");
    }
}
