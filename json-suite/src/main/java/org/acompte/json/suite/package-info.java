/**
 * Sample documents and the tests of the JSON form, which each line of Jackson runs.
 * <p>
 * A {@link org.acompte.json.suite.JsonLine} is a line of Jackson as the tests see it. The suites are abstract; a line has
 * one subclass of each.
 * {@link org.acompte.json.suite.Samples} has the documents of the golden files, and the classes named
 * {@code …Values} make any number of others.
 */
@NullMarked
package org.acompte.json.suite;

import org.jspecify.annotations.NullMarked;
