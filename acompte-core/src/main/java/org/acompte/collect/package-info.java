/**
 * Two persistent collections: a list that only grows and a map from text, both shared between versions.
 * <p>
 * Not exported: they exist so that adding a line to a quote or a fact to a sale costs the same whatever its history,
 * while every earlier version stays what it was.
 */
@NullMarked
package org.acompte.collect;

import org.jspecify.annotations.NullMarked;
