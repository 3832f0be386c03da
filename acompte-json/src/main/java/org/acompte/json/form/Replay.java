package org.acompte.json.form;

import java.util.ArrayList;
import java.util.List;
import org.acompte.json.JsonRules;

/** Tokens that were read ahead, to find the tag of an object, and then those that follow them. */
final class Replay implements Tokens {
    private final Tokens rest;
    private final List<Seen> seen = new ArrayList<>();
    private int at;

    private record Seen(Token token, String text, int line, int column) {}

    /** Starts where other tokens stand; those that are over are forgotten, so that they never pile up. */
    Replay(Tokens tokens) {
        Tokens open = tokens;
        while (open instanceof Replay replay && replay.isOver()) {
            open = replay.rest;
        }
        this.rest = open;
        keep();
    }

    /** Moves the other tokens ahead to the value of a property of the object that begins here. */
    boolean find(String property) {
        int open = 1;
        while (open > 0) {
            Token token = ahead();
            if (token == Token.NAME && open == 1 && aheadText().equals(property)) {
                ahead();
                return true;
            }
            open += token.begins() ? 1 : token.ends() ? -1 : 0;
        }
        return false;
    }

    private Token ahead() {
        if (rest.next() == Token.END) {
            throw UnreadableException.of(JsonRules.MALFORMED, Malformed.TOO_EARLY, rest.line(), rest.column());
        }
        return keep();
    }

    private Token keep() {
        Token token = rest.current();
        boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.WHOLE;
        seen.add(new Seen(token, hasText ? rest.text() : "", rest.line(), rest.column()));
        return token;
    }

    /** The token to which the others were moved ahead. */
    Token aheadToken() {
        return last().token;
    }

    /** The text of that token. */
    String aheadText() {
        return last().text;
    }

    /** The place of that token. */
    Place aheadPlace(String pointer) {
        return Place.of(pointer, last().line, last().column);
    }

    private Seen last() {
        return seen.get(seen.size() - 1);
    }

    private boolean isOver() {
        return at >= seen.size();
    }

    @Override
    public Token next() {
        at++;
        return isOver() ? rest.next() : seen.get(at).token;
    }

    @Override
    public boolean nextIs(Properties properties, int guess) {
        return next() == Token.NAME && text().equals(properties.get(guess).name());
    }

    @Override
    public Token current() {
        return isOver() ? rest.current() : seen.get(at).token;
    }

    @Override
    public String text() {
        return isOver() ? rest.text() : seen.get(at).text;
    }

    @Override
    public char[] characters() {
        return isOver() ? rest.characters() : seen.get(at).text.toCharArray();
    }

    @Override
    public int start() {
        return isOver() ? rest.start() : 0;
    }

    @Override
    public int length() {
        return isOver() ? rest.length() : seen.get(at).text.length();
    }

    @Override
    public int line() {
        return isOver() ? rest.line() : seen.get(at).line;
    }

    @Override
    public int column() {
        return isOver() ? rest.column() : seen.get(at).column;
    }

    @Override
    public String base() {
        return rest.base();
    }

    @Override
    public String path() {
        return rest.path();
    }

    @Override
    public String around() {
        return rest.around();
    }
}
