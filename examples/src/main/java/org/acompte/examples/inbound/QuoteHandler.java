package org.acompte.examples.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code POST /quotes}: takes a quote, or says all that is wrong with it.
 * <p>
 * The log gets the status and the ids of rules, never the body, a header or the message of an exception.
 */
final class QuoteHandler implements HttpHandler {
    /** The longest body, in bytes: far less than acompte would read, and more than any quote of this host. */
    static final int MOST_BYTES = 1_000_000;

    private static final Logger LOG = System.getLogger(QuoteHandler.class.getName());
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Consumer<Submission> taken;

    /** Handles requests and hands what it accepts to the host; the host may be called by several threads. */
    QuoteHandler(Consumer<Submission> taken) {
        this.taken = taken;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Locale language = Languages.of(exchange.getRequestHeaders());
            Answer answer = answer(exchange, language);
            LOG.log(Level.INFO, "{0} {1}", String.valueOf(answer.status()), answer.reason());
            Headers headers = exchange.getResponseHeaders();
            answer.headers(language).forEach(headers::set);
            if (answer.status() == Refusal.METHOD.status()) {
                headers.set("Allow", "POST");
            }
            boolean bodyless = exchange.getRequestMethod().equals("HEAD");
            byte[] body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), bodyless ? -1 : body.length);
            if (!bodyless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Answer answer(HttpExchange exchange, Locale language) throws IOException {
        try {
            return checked(exchange, language);
        } catch (RuntimeException e) {
            // The class only: a message may quote the input.
            LOG.log(Level.ERROR, "failed with {0}", e.getClass().getName());
            return Answer.refused(Refusal.FAILED, language);
        }
    }

    private Answer checked(HttpExchange exchange, Locale language) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/quotes")) {
            return Answer.refused(Refusal.NOT_FOUND, language);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Answer.refused(Refusal.METHOD, language);
        }
        if (!isJson(exchange.getRequestHeaders())) {
            return Answer.refused(Refusal.CONTENT_TYPE, language);
        }
        byte[] body = body(exchange.getRequestBody());
        if (body.length > MOST_BYTES) {
            return Answer.refused(Refusal.TOO_LONG, language);
        }
        Optional<String> text = text(body);
        return text.isPresent() ? answer(text.get(), language) : Answer.refused(Refusal.NOT_JSON, language);
    }

    private Answer answer(String body, Locale language) {
        Intake intake = Intake.of(body, language);
        Optional<Submission> accepted = intake.accepted();
        if (accepted.isEmpty()) {
            Refusal refusal = intake.isJson() ? Refusal.INVALID : Refusal.NOT_JSON;
            return Answer.refused(refusal, language, intake.problems());
        }
        taken.accept(accepted.get());
        return Answer.accepted(accepted.get());
    }

    /** Reads one byte more than is allowed, and drops a little of what follows, so that the client hears the answer. */
    private static byte[] body(InputStream in) throws IOException {
        byte[] body = in.readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            in.skip(MOST_BYTES);
        }
        return body;
    }

    private static boolean isJson(Headers headers) {
        List<String> types = headers.getOrDefault("Content-Type", List.of());
        return types.size() == 1
                && !headers.containsKey("Content-Encoding")
                && types.get(0)
                        .toLowerCase(Locale.ROOT)
                        .matches("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?");
    }

    /** Decodes strictly: a byte that is not UTF-8 must not become a question mark in a label. */
    private static Optional<String> text(byte[] body) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
