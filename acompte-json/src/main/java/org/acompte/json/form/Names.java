package org.acompte.json.form;

/**
 * Values as the names of a host's own object, such as the keys of its map: those whose form is one string.
 * <p>
 * A name is read and written by the form of the value, so a rate is {@code "5.5"} and a code is its code in both places.
 */
public final class Names {
    private Names() {}

    /** Whether values of a form are one string. */
    static boolean fit(Form<?> form) {
        Shape shape = form.shape();
        return shape instanceof Shape.Text || shape instanceof Shape.Codes || shape instanceof Shape.Day;
    }

    /**
     * Reads a name.
     *
     * @param form the form of the value
     * @param name the name
     * @param at stands at the name, for the place of what is wrong with it
     * @param <T> the type of the value
     * @return the value
     * @throws RefusedException if the name is no such value
     */
    public static <T> T read(Form<T> form, String name, Tokens at) {
        return Input.read(new NameTokens(name, at), form);
    }

    /**
     * Makes the name of a value.
     *
     * @param form the form of the value
     * @param value the value
     * @param <T> the type of the value
     * @return the string that stands for it in JSON
     */
    public static <T> String write(Form<T> form, T value) {
        NameOutput out = new NameOutput();
        form.write(out, value);
        return out.name.toString();
    }

    /** A name as the only token there is. */
    private record NameTokens(String text, Tokens at) implements Tokens {
        @Override
        public Token next() {
            return Token.END;
        }

        @Override
        public boolean nextIs(Properties properties, int guess) {
            return false;
        }

        @Override
        public Token current() {
            return Token.STRING;
        }

        @Override
        public char[] characters() {
            return text.toCharArray();
        }

        @Override
        public int start() {
            return 0;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int line() {
            return at.line();
        }

        @Override
        public int column() {
            return at.column();
        }

        @Override
        public String base() {
            return at.path();
        }

        @Override
        public String path() {
            return at.path();
        }

        @Override
        public String around() {
            return at.around();
        }
    }

    /** Keeps the one string that is written. */
    private static final class NameOutput extends Output {
        private final StringBuilder name = new StringBuilder();

        @Override
        protected void text(String text) {
            name.append(text);
        }

        @Override
        protected void text(char[] buffer, int from, int length) {
            name.append(buffer, from, length);
        }

        @Override
        protected void beginObject() {
            throw noString();
        }

        @Override
        protected void endObject() {
            throw noString();
        }

        @Override
        protected void beginArray() {
            throw noString();
        }

        @Override
        protected void endArray() {
            throw noString();
        }

        @Override
        protected void name(String name) {
            throw noString();
        }

        @Override
        protected void count(int number) {
            throw noString();
        }

        @Override
        protected void flag(boolean flag) {
            throw noString();
        }

        private static IllegalStateException noString() {
            return new IllegalStateException("a name is one string");
        }
    }
}
