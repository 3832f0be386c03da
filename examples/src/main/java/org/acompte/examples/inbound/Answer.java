package org.acompte.examples.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.acompte.amount.VatBreakdown;
import org.acompte.jackson.AcompteJson;
import org.joda.money.Money;

/**
 * What goes back: a status, and a body as JSON.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param body the body
 * @param reason what the log says: the refusal and the ids of the broken rules, and nothing of the input
 */
record Answer(int status, String type, String body, String reason) {

    /** The body of an accepted quote. */
    record Accepted(String number, Money withoutVat, Money vat, Money withVat) {}

    /** The body of a refusal, as RFC 9457 says; {@code problems} is an extension of this host. */
    record ProblemDetails(String type, String title, int status, List<Problem> problems) {}

    /** Says that a quote was taken, with its total. */
    static Answer accepted(Submission submission) {
        VatBreakdown total = submission.quote().quote().total();
        Accepted body =
                new Accepted(submission.quote().quote().number(), total.withoutVat(), total.vat(), total.withVat());
        return new Answer(201, "application/json", json(body), "accepted");
    }

    /** Says that a request was refused, without a list. */
    static Answer refused(Refusal refusal, Locale language) {
        return refused(refusal, language, List.of());
    }

    /** Says that a request was refused, with all that is wrong with its body. */
    static Answer refused(Refusal refusal, Locale language, List<Problem> problems) {
        ProblemDetails body = new ProblemDetails("about:blank", refusal.title(language), refusal.status(), problems);
        String rules = problems.stream().map(Problem::rule).sorted().collect(Collectors.joining(" "));
        return new Answer(refusal.status(), "application/problem+json", json(body), (refusal + " " + rules).strip());
    }

    /** The headers that every answer has. */
    Map<String, String> headers(Locale language) {
        return Map.of(
                "Content-Type",
                type,
                "Content-Language",
                language.getLanguage(),
                "Cache-Control",
                "no-store",
                "X-Content-Type-Options",
                "nosniff");
    }

    private static String json(Object body) {
        return AcompteJson.mapper().writeValueAsString(body);
    }
}
