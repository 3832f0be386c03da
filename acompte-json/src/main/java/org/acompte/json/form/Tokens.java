package org.acompte.json.form;

/**
 * The tokens of a JSON text, one by one: what a line of Jackson implements to read acompte's types.
 * <p>
 * Text that is not JSON, or is longer than the parser allows, is refused with {@link UnreadableException}.
 */
public interface Tokens extends AutoCloseable {

    /**
     * Moves to the next token.
     *
     * @return the token; {@link Token#END} after the last one
     */
    Token next();

    /**
     * Moves to the next token, which is probably the name of a property.
     *
     * @param properties the properties of the object
     * @param guess the place of that property among them
     * @return whether it is
     */
    boolean nextIs(Properties properties, int guess);

    /**
     * Returns the token at which this stands.
     *
     * @return the token
     */
    Token current();

    /**
     * Returns the text of a name, a string or a number.
     *
     * @return the text, without quotes and escapes
     */
    String text();

    /**
     * Returns the characters of that text, for numbers, of which no string is needed.
     *
     * @return an array that holds them; it is not changed
     */
    char[] characters();

    /**
     * Returns where in the array of characters the text starts.
     *
     * @return the place of the first character
     */
    int start();

    /**
     * Returns how many characters the text has.
     *
     * @return the number of characters
     */
    int length();

    /**
     * Returns the line where the token starts.
     *
     * @return the line, from 1; below 1 if there is no text, only a tree
     */
    int line();

    /**
     * Returns the column where the token starts.
     *
     * @return the column, from 1
     */
    int column();

    /**
     * Returns where the value at which reading began stands in the whole document.
     *
     * @return a JSON pointer; empty if it is the document
     */
    String base();

    /**
     * Returns where the parser is, for what it cannot read: it may have found the name of a value that it cannot read.
     *
     * @return the JSON pointer of the value that was begun last in the whole document
     */
    String path();

    /**
     * Returns where the object or array is in which the parser is.
     *
     * @return its JSON pointer in the whole document
     */
    String around();

    /** Gives back the buffers of the parser. */
    @Override
    default void close() {}
}
