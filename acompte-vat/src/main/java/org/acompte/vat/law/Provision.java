package org.acompte.vat.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acompte.rule.Text;

/**
 * One figure or rule of law through time: its versions, the oldest first.
 * <p>
 * Days without a version are unknown or without such a law; asking for one is refused.
 * For example:
 * <pre>{@code
 * Provision<VatRate> rate = Provision.of(
 *         "the standard rate",
 *         Dated.between("2000-04-01", "2014-01-01", VatRate.of("19.6"), "CGI art. 278"),
 *         Dated.since("2014-01-01", VatRate.of("20"), "CGI art. 278"));
 * rate.on(LocalDate.of(2013, 12, 31)); // 19.6 %
 * }</pre>
 * Immutable; equal if subject, versions and advice are equal.
 *
 * @param <T> the type of what it says, a value
 */
public final class Provision<T> {
    private final String subject;
    private final List<Dated<T>> versions;
    private final String advice;

    private Provision(String subject, List<Dated<T>> versions, String advice) {
        this.advice = Text.require(advice, "Advice of a provision", 200);
        this.subject = Text.require(subject, "Subject of a provision", 200);
        this.versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a provision has a version");
        }
        for (int i = 0; i + 1 < versions.size(); i++) {
            Dated<T> next = versions.get(i + 1);
            boolean ended = versions.get(i)
                    .validity()
                    .endExclusive()
                    .filter(end -> !end.isAfter(next.validity().startInclusive()))
                    .isPresent();
            if (!ended) {
                throw LawRules.OVERLAP.broken("subject", subject, "first", versions.get(i), "second", next);
            }
        }
    }

    /**
     * Returns a provision.
     *
     * @param <T> the type of what it says
     * @param subject what it is about, with its article in front, such as {@code "the standard rate of France"}
     * @param versions its versions, the oldest first
     * @return the provision
     * @throws IllegalArgumentException if there is no version
     * @throws org.acompte.rule.RuleViolationException if two versions hold on one day or are not in order (AC-LAW-02), or
     *     the subject is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Provision<T> of(String subject, Dated<T>... versions) {
        return new Provision<>(subject, List.of(versions), LawRules.ADVICE);
    }

    /**
     * Returns a provision.
     *
     * @param <T> the type of what it says
     * @param subject what it is about, with its article in front
     * @param versions its versions, the oldest first
     * @return the provision
     * @throws IllegalArgumentException if there is no version
     * @throws org.acompte.rule.RuleViolationException as {@link #of(String, Dated[])}
     */
    public static <T> Provision<T> of(String subject, List<Dated<T>> versions) {
        return new Provision<>(subject, versions, LawRules.ADVICE);
    }

    /**
     * Returns this provision with what a host can do about a day that it does not know.
     * <p>
     * For example, {@code "a later version is added with Tolls.known().and(...)"}. Without it, the message of AC-LAW-01 names
     * a release that knows the day and a table of one's own.
     *
     * @param words the end of that message, without a full stop
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if the words are blank, too long or have a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public Provision<T> withAdvice(String words) {
        return new Provision<>(subject, versions, words);
    }

    /**
     * Returns what a host can do about a day that this does not know.
     *
     * @return the end of the message of AC-LAW-01
     */
    public String advice() {
        return advice;
    }

    /**
     * Returns what it is about.
     *
     * @return a few words with their article, for messages
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns its versions.
     *
     * @return an unmodifiable list, the oldest first
     */
    public List<Dated<T>> versions() {
        return versions;
    }

    /**
     * Returns what it says on a day.
     *
     * @param day the day
     * @return what is in force
     * @throws org.acompte.rule.RuleViolationException if it is not known or not in force on that day (AC-LAW-01)
     */
    public T on(LocalDate day) {
        return versionOn(day).value();
    }

    /**
     * Returns its version of a day, with its article.
     *
     * @param day the day
     * @return the version in force
     * @throws org.acompte.rule.RuleViolationException if it is not known or not in force on that day (AC-LAW-01)
     */
    public Dated<T> versionOn(LocalDate day) {
        return find(day)
                .orElseThrow(() -> LawRules.UNKNOWN.broken(
                        "subject", subject, "date", day, "known", knownDays(), "advice", advice));
    }

    /**
     * Returns its version of a day, if there is one.
     *
     * @param day the day
     * @return the version in force, or empty
     */
    public Optional<Dated<T>> find(LocalDate day) {
        Objects.requireNonNull(day, "day");
        for (Dated<T> version : versions) {
            if (version.validity().covers(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns its last version.
     *
     * @return the version with the latest start
     */
    public Dated<T> last() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Returns this provision with a version that acompte does not know yet.
     * <p>
     * A last version without an end stops on the eve of the new one.
     *
     * @param version the new version, later than all others
     * @return a copy
     * @throws org.acompte.rule.RuleViolationException if it starts before the last one ends (AC-LAW-02)
     */
    public Provision<T> and(Dated<T> version) {
        List<Dated<T>> more = new ArrayList<>(versions);
        LocalDate start = version.validity().startInclusive();
        Validity before = last().validity();
        if (before.endExclusive().isEmpty() && before.startInclusive().isBefore(start)) {
            more.set(
                    more.size() - 1,
                    new Dated<>(last().value(), Validity.between(before.startInclusive(), start), last().citation()));
        }
        more.add(version);
        return new Provision<>(subject, more, advice);
    }

    private String knownDays() {
        return versions.stream().map(version -> version.validity().toString()).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provision<?> that
                && subject.equals(that.subject)
                && versions.equals(that.versions)
                && advice.equals(that.advice);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.hashCode() + versions.hashCode()) + advice.hashCode();
    }

    @Override
    public String toString() {
        return subject + ": " + versions;
    }
}
