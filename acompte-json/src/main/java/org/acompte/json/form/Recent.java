package org.acompte.json.form;

import org.jspecify.annotations.Nullable;

/** The values of the short strings of a document that were read last, each found by its characters. */
final class Recent {
    /** A power of two. */
    private static final int SIZE = 32;

    private static final int MOST_CHARACTERS = 24;

    private final @Nullable Entry[] entries = new @Nullable Entry[SIZE];

    private record Entry(Form<?> form, String text, Object value) {

        boolean is(Form<?> wanted, char[] characters, int start, int length) {
            boolean same = form == wanted && text.length() == length;
            for (int i = 0; same && i < length; i++) {
                same = text.charAt(i) == characters[start + i];
            }
            return same;
        }
    }

    /** The value of the string at which the tokens stand, if it was read with the same form. */
    @SuppressWarnings("unchecked") // the form has read it
    <T> @Nullable T find(Form<T> form, Tokens tokens) {
        int length = tokens.length();
        if (length > MOST_CHARACTERS) {
            return null;
        }
        Entry entry = entries[place(tokens, length)];
        return entry != null && entry.is(form, tokens.characters(), tokens.start(), length) ? (T) entry.value : null;
    }

    /** Keeps the value of the string at which the tokens stand, in place of another one. */
    <T> void keep(Form<T> form, Tokens tokens, T value) {
        int length = tokens.length();
        if (length <= MOST_CHARACTERS) {
            entries[place(tokens, length)] = new Entry(form, tokens.text(), value);
        }
    }

    private static int place(Tokens tokens, int length) {
        char[] characters = tokens.characters();
        int start = tokens.start();
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + characters[start + i];
        }
        return (hash ^ hash >>> 5) & SIZE - 1;
    }
}
