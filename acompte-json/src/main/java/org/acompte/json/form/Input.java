package org.acompte.json.form;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.acompte.json.JsonRules;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values strictly, token by token, and goes on after a value that is refused, so that all that is wrong is told.
 * <p>
 * Each form starts with the first token of its value and ends with the last one. Whatever refuses a value throws a
 * {@link RuleViolationException} or what it throws anyway; {@link #value} is the one place that gives it a place and
 * moves behind the value.
 */
public final class Input {
    private final Trail trail;
    private final Problems problems;

    private Tokens tokens;
    /** The token at which they stand. */
    private Token token;
    /** How many objects and arrays are open, with the one that the current token begins. */
    private int depth;
    /** The value that was begun last. */
    private int current;

    /** The values of the objects that are open, of the innermost one last. */
    private @Nullable Object[] values = new @Nullable Object[64];

    /** How many places of them are taken. */
    private int top;

    private final Values made = new Values(this);
    private final Recent recent = new Recent();
    private CurrencyUnit currency = CurrencyUnit.EUR;

    /** Says that the reason was told already. */
    private static final class ToldException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ToldException() {
            super(null, null, false, false);
        }
    }

    private Input(Tokens tokens, Trail trail) {
        this.tokens = tokens;
        this.token = tokens.current();
        this.trail = trail;
        this.problems = new Problems(trail);
        this.depth = token.begins() ? 1 : 0;
        this.current = trail.root();
        trail.starts(current, tokens);
    }

    /**
     * Reads the value at whose first token the tokens stand.
     *
     * @param tokens the tokens; they end at the last token of the value
     * @param form its form
     * @param <T> its type
     * @return the value
     * @throws RefusedException if anything is wrong with it
     */
    public static <T> T read(Tokens tokens, Form<T> form) {
        Input in = new Input(tokens, Trail.kept());
        return in.problems.unlessWrong(in.outermost(form));
    }

    /**
     * Reads a whole text: one value and nothing after it.
     * <p>
     * It is read without a thought of places first; if anything is wrong, it is read again to say what and where.
     *
     * @param text opens the text, before its first token
     * @param form the form of the value
     * @param <T> its type
     * @return the value
     * @throws RefusedException if anything is wrong with it
     */
    public static <T> T readAll(Supplier<? extends Tokens> text, Form<T> form) {
        try (Tokens tokens = text.get()) {
            return new Input(tokens, Trail.none()).whole(form);
        } catch (Problems.StopException e) {
            try (Tokens tokens = text.get()) {
                return new Input(tokens, Trail.kept()).whole(form);
            }
        }
    }

    private <T> T whole(Form<T> form) {
        begin();
        @Nullable T value = outermost(form);
        if (value != null) {
            end();
        }
        return problems.unlessWrong(value);
    }

    private void begin() {
        try {
            if (next() == Token.END) {
                trail.starts(current, tokens);
                tell(JsonRules.MALFORMED.violation("reason", "the document is empty"));
            }
        } catch (UnreadableException e) {
            problems.tell(tokens, e);
        }
        if (problems.count() > 0) {
            throw problems.refused();
        }
        trail.starts(current, tokens);
    }

    private void end() {
        try {
            if (next() != Token.END) {
                problems.tellHere(tokens, 0, JsonRules.TRAILING_CONTENT.violation());
            }
        } catch (UnreadableException e) {
            problems.tell(tokens, e);
        }
    }

    private <T> @Nullable T outermost(Form<T> form) {
        try {
            return value(form);
        } catch (UnreadableException e) {
            problems.tell(tokens, e);
        } catch (Problems.StopException e) {
            if (!trail.isKept()) {
                throw e;
            }
        }
        return null;
    }

    /** Reads a value; null if it was refused, which is told. */
    private <T> @Nullable T value(Form<T> form) {
        int outside = depth - (token.begins() ? 1 : 0);
        int begun = current;
        int first = top;
        try {
            return form.read(this);
        } catch (ToldException e) {
            // nothing more to say
        } catch (RuleViolationException e) {
            e.violations().forEach(this::tell);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
            tell(JsonRules.REFUSED.violation("reason", Shown.reason(String.valueOf(e.getMessage()))));
        }
        current = begun;
        clear(first);
        leave(outside);
        return null;
    }

    private void leave(int outside) {
        problems.stopIfFull();
        while (depth > outside) {
            next();
        }
    }

    private Token next() {
        return arrived(tokens.next());
    }

    private Token arrived(Token next) {
        token = next;
        if (token.begins()) {
            depth++;
        } else if (token.ends()) {
            depth--;
        } else if (token == Token.END && depth > 0) {
            throw UnreadableException.of(JsonRules.MALFORMED, Malformed.TOO_EARLY, tokens.line(), tokens.column());
        }
        return token;
    }

    /** Reads an object. */
    <T> T object(ObjectForm<T> form) {
        require(Token.OBJECT, "an object");
        Properties properties = form.properties();
        int first = top;
        top += properties.size();
        if (top > values.length) {
            values = Arrays.copyOf(values, Math.max(top, values.length * 2));
        }
        int object = current;
        int told = problems.count();
        long seen = 0;
        int guess = 0;
        while (true) {
            int at = nextProperty(properties, guess);
            if (at == Properties.END) {
                break;
            }
            if (at == Properties.UNKNOWN || (seen & Properties.bit(at)) != 0) {
                skip(object, at, properties);
                continue;
            }
            seen |= Properties.bit(at);
            guess = at + 1;
            current = trail.begin(object, properties.get(at).name());
            next();
            trail.starts(current, tokens);
            @Nullable Object value = value(properties.get(at).form());
            values[first + at] = value; // not in one expression: what is read inside may have moved the values
        }
        current = object;
        if (!properties.isComplete(seen)) {
            properties.check(seen).forEach(this::tell);
        }
        T value = made(told, problems.count() > told ? null : form.make(made.of(properties, values, first)));
        current = object;
        clear(first);
        return value;
    }

    private void clear(int first) {
        Arrays.fill(values, first, top, null);
        top = first;
    }

    /** Moves to the next name, which is mostly the one that acompte writes next; returns the place of its property. */
    private int nextProperty(Properties properties, int guess) {
        if (guess < properties.size() && tokens.nextIs(properties, guess)) {
            token = Token.NAME;
            return guess;
        }
        arrived(guess < properties.size() ? tokens.current() : tokens.next());
        return token == Token.END_OBJECT ? Properties.END : properties.indexOf(tokens.text(), guess);
    }

    private <T> T made(int told, @Nullable T value) {
        if (value == null || problems.count() > told) {
            throw new ToldException();
        }
        return value;
    }

    /** Tells of a property that is unknown or there twice, and moves to the end of its value. */
    private void skip(int object, int at, Properties properties) {
        String name = tokens.text();
        Violation violation = at == Properties.UNKNOWN
                ? JsonRules.UNKNOWN_PROPERTY.violation("property", Shown.of(name), "known", properties.known())
                : JsonRules.DUPLICATE_PROPERTY.violation("property", Shown.of(name));
        problems.tellHere(tokens, object, violation);
        int outside = depth;
        next();
        leave(outside);
    }

    /** Reads an array. */
    <E> List<E> list(ListForm<E> form) {
        require(Token.ARRAY, "an array");
        int array = current;
        int told = problems.count();
        List<E> list = new ArrayList<>();
        for (int size = 0; next() != Token.END_ARRAY; size++) {
            current = trail.begin(array, null);
            trail.starts(current, tokens);
            if (size == form.limit()) {
                throw JsonRules.OVER_LIMIT.broken("reason", "at most " + size + " elements are allowed");
            }
            @Nullable E element = value(form.element());
            if (element != null) {
                list.add(element);
            }
        }
        current = array;
        return made(told, list);
    }

    /** Reads a string. */
    String text() {
        require(Token.STRING, "a string");
        return tokens.text();
    }

    /** Reads a decimal number, which is a string. */
    Decimal decimal() {
        require(Token.STRING, "a string");
        return Plain.parse(tokens.characters(), tokens.start(), tokens.length());
    }

    /** Reads a decimal number as the text that it is. */
    String plain() {
        decimal();
        return tokens.text();
    }

    /** Reads a string whose value is mostly one that was read before. */
    <T> T repeated(Form<T> form) {
        require(Token.STRING, "a string");
        @Nullable T known = recent.find(form, tokens);
        if (known != null) {
            return known;
        }
        T value = form.read(this);
        recent.keep(form, tokens, value);
        return value;
    }

    /** Reads the code of a currency, which is mostly the one that was read last. */
    CurrencyUnit currency() {
        if (isText(currency.getCode())) {
            return currency;
        }
        String code = tokens.text();
        try {
            currency = CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw JsonRules.CURRENCY.broken("currency", Shown.of(code));
        }
        return currency;
    }

    /** Reads a whole number as the text that it is. */
    String digits() {
        require(Token.WHOLE, "a whole number");
        return tokens.text();
    }

    /** Tells whether a string is a given one, without making a string of it. */
    boolean isText(String text) {
        require(Token.STRING, "a string");
        int length = tokens.length();
        char[] characters = tokens.characters();
        int start = tokens.start();
        boolean same = length == text.length();
        for (int i = 0; same && i < length; i++) {
            same = characters[start + i] == text.charAt(i);
        }
        return same;
    }

    /** Reads {@code true} or {@code false}. */
    boolean flag() {
        if (token == Token.FALSE) {
            return false;
        }
        require(Token.TRUE, "a boolean");
        return true;
    }

    private void require(Token needed, String expected) {
        if (token != needed) {
            throw JsonRules.WRONG_TYPE.broken("expected", expected, "found", token.words());
        }
    }

    /**
     * Looks ahead in an object for the tag that says what kind of object it is, and stays at its start.
     *
     * @return the tag, one of those that are known
     */
    String ahead(String tag, Set<String> known) {
        require(Token.OBJECT, "an object");
        Replay replay = new Replay(tokens);
        tokens = replay;
        if (!replay.find(tag)) {
            throw JsonRules.MISSING_PROPERTY.broken("property", Shown.of(tag));
        }
        if (replay.aheadToken() != Token.STRING) {
            String found = replay.aheadToken().words();
            throw told(replay, tag, JsonRules.WRONG_TYPE.violation("expected", "a string", "found", found));
        }
        String code = replay.aheadText();
        if (!known.contains(code)) {
            String allowed = String.join(", ", known);
            throw told(replay, tag, JsonRules.UNKNOWN_CODE.violation("code", Shown.of(code), "allowed", allowed));
        }
        return code;
    }

    private RuntimeException told(Replay replay, String tag, Violation violation) {
        problems.tell(violation, replay.aheadPlace(problems.pointer(tokens, current) + '/' + tag));
        return new ToldException();
    }

    /** Tells what is wrong with the value that was read last. */
    void tell(Violation violation) {
        problems.tell(tokens, current, violation);
    }

    /** Tells what is wrong with the value that was read last, and uses it, so that what is made of it is checked too. */
    void note(Violation violation) {
        problems.note(tokens, current, violation);
    }

    /** Tells what is wrong and ends the reading. */
    RuntimeException stop(Violation violation) {
        tell(violation);
        return problems.stop();
    }
}
