package org.acompte.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.acompte.json.form.DocumentForm;
import org.acompte.json.form.Form;
import org.acompte.json.form.Forms;
import org.acompte.json.form.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas (draft 2020-12) of the documents, one text per type, each complete by itself.
 * <p>
 * A schema says what form a document has: its properties, codes and patterns, and how long texts and lists are.
 * It does not say whether the figures are right; reading does.
 * The same texts stand in the jar as {@code org/acompte/json/schema/1/deposit-invoice.schema.json} and so on, and state
 * {@code urn:acompte:1:deposit-invoice} as their {@code $id}.
 * For example, {@code JsonSchemas.of("deposit-invoice")}.
 */
public final class JsonSchemas {
    /** The values that are no documents: one definition of each, such as {@code urn:acompte:1:values#/$defs/money}. */
    public static final String VALUES = "values";

    private JsonSchemas() {}

    /**
     * Returns the names of all schemas.
     *
     * @return the types of documents, such as {@code "deposit-invoice"}, the choices between documents, such as
     *     {@code "sale-fact"}, and {@link #VALUES}; in alphabetical order
     */
    public static List<String> names() {
        TreeSet<String> names = new TreeSet<>(List.of(VALUES));
        for (Forms.Entry<?> entry : Forms.all()) {
            Form<?> form = entry.form();
            if (form instanceof DocumentForm<?> document) {
                names.add(document.tag());
            } else if (form.shape() instanceof Shape.Choice choice && choice.isOfDocuments()) {
                names.add(choice.name());
            }
        }
        return List.copyOf(names);
    }

    /**
     * Returns a schema.
     *
     * @param name the type of the document, such as {@code "deposit-invoice"}, or another one of {@link #names()}
     * @return the schema, as JSON
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String of(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("No schema is called \"" + name + "\"; there are " + names());
        }
        try (@Nullable InputStream in = JsonSchemas.class.getResourceAsStream("schema/1/" + name + ".schema.json")) {
            if (in == null) {
                throw new IllegalStateException("The schema of " + name + " is missing in the jar of acompte-json");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
