/**
 * The JSON form of acompte's types, as far as it does not depend on who reads it: faults, quote files and schemas.
 * <p>
 * Start with {@code AcompteJson} of {@code acompte-jackson} (Jackson 3) or {@code acompte-jackson2} (Jackson 2), which
 * read and write the same JSON, byte for byte. What both of them take and tell is here: a
 * {@link org.acompte.json.QuoteFile} is a quote with its deposit plan, an {@link org.acompte.json.InvalidJson} tells each
 * {@link org.acompte.json.JsonFault} with its line and column, and {@link org.acompte.json.JsonSchemas} has a schema of
 * each document.
 * <p>
 * The key to understanding it: {@link org.acompte.json.JsonRules} are about the form only. What a value means is checked
 * by the core, whose rules are told with the same places.
 * <p>
 * What does not belong here: a parser, and how each type stands in JSON.
 */
@NullMarked
package org.acompte.json;

import org.jspecify.annotations.NullMarked;
