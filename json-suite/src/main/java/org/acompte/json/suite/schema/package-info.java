/**
 * What is made of the shapes of the forms: the JSON Schemas and the tables of docs/json.md.
 * <p>
 * The files are kept beside the code, and a test compares them with what is made here.
 */
@NullMarked
package org.acompte.json.suite.schema;

import org.jspecify.annotations.NullMarked;
