/**
 * The acompte types as JSON, with Jackson 2.
 * <p>
 * The same JSON as with Jackson 3, byte for byte, for hosts that still have Jackson 2: start with {@link
 * org.acompte.jackson2.AcompteJson}, or add the {@link org.acompte.jackson2.AcompteModule} to a mapper.
 * <p>
 * The key to understanding it: what differs is how failures are told. As Jackson 2 does, reading throws checked
 * exceptions: {@link org.acompte.jackson2.InvalidJsonException} for JSON that is refused, which is an {@link
 * java.io.IOException}, and the {@link java.io.IOException} of a stream or file as it is.
 * <p>
 * What does not belong here: the form of any type, which both lines have in common.
 */
@NullMarked
package org.acompte.jackson2;

import org.jspecify.annotations.NullMarked;
