package org.acompte.vat.fr;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/** How the builder of works is generated: package-private, and without any trace in class files. */
@Value.Style(
        jdkOnly = true,
        jdk9Collections = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        depluralize = true,
        mergeFromSupertypesDynamically = false,
        allowedClasspathAnnotations = {Generated.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface WorksStyle {}
