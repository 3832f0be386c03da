/**
 * The validators behind the constraints, for providers of Jakarta Validation only.
 * <p>
 * They are public because providers create them by reflection. The package is not exported; its content may change.
 */
@NullMarked
package org.acompte.validation.internal;

import org.jspecify.annotations.NullMarked;
