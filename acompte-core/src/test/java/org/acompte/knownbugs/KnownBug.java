package org.acompte.knownbugs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which entries of {@code docs/known-bugs.md} a test makes impossible. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownBug {
    /** The numbers of the entries. */
    int[] value();
}
