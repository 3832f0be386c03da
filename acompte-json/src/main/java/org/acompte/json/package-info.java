/**
 * The JSON form of acompte's types: its rules, quote files and schemas.
 * <p>
 * Reading and writing is the work of {@code acompte-jackson} (Jackson 3) and {@code acompte-jackson2} (Jackson 2),
 * which read and write the same JSON, byte for byte.
 */
@NullMarked
package org.acompte.json;

import org.jspecify.annotations.NullMarked;
