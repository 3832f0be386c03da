package org.acompte.vat.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.acompte.rule.Text;

/**
 * Provisions on one subject by what they apply to: rates by kind, tax points by nature, interest by creditor.
 * <p>
 * For example, {@code rates.of("DE").on(day)} is the rate of Germany. Immutable; keeps the order in which it was filled.
 *
 * @param <K> what they apply to, a value
 * @param <T> the type of what they say, a value
 */
public final class Provisions<K, T> {
    private final String title;
    private final Map<K, Provision<T>> byKey;

    private Provisions(String title, Map<K, Provision<T>> byKey) {
        this.title = Text.require(title, "Title", 200);
        this.byKey = byKey;
    }

    /**
     * Returns a subject without provisions, to be filled by {@link #and}.
     *
     * @param <K> what its provisions apply to
     * @param <T> the type of what they say
     * @param title what it is about, such as {@code "Rates of VAT in metropolitan France"}
     * @return the empty subject
     * @throws org.acompte.rule.RuleViolationException if the title is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static <K, T> Provisions<K, T> about(String title) {
        return new Provisions<>(title, Map.of());
    }

    /**
     * Returns this subject with one more provision, or another one in the place of one.
     *
     * @param key what it applies to
     * @param provision the provision
     * @return a copy
     */
    public Provisions<K, T> and(K key, Provision<T> provision) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(provision, "provision");
        Map<K, Provision<T>> more = new LinkedHashMap<>(byKey);
        more.put(key, provision);
        return new Provisions<>(title, more);
    }

    /**
     * Returns what this is about.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the provision that applies to something.
     *
     * @param key what it applies to
     * @return the provision
     * @throws org.acompte.rule.RuleViolationException if there is none (AC-LAW-03)
     */
    public Provision<T> of(K key) {
        return find(key).orElseThrow(() -> LawRules.NONE.broken("title", title, "key", key, "known", byKey.keySet()));
    }

    /**
     * Returns the provision that applies to something, if there is one.
     *
     * @param key what it applies to
     * @return the provision, or empty
     */
    public Optional<Provision<T>> find(K key) {
        return Optional.ofNullable(byKey.get(Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns all provisions.
     *
     * @return an unmodifiable list in the order in which they were added; one that applies to several things is there once
     */
    public List<Provision<T>> all() {
        return byKey.values().stream().distinct().toList();
    }

    /**
     * Returns the provisions as a table for people to read.
     *
     * @param figure the head of the column of figures, such as {@code "Rate"}
     * @param shown how to print what a version says
     * @return a row per version
     */
    public LawTable table(String figure, Function<? super T, String> shown) {
        return LawTable.of(title, figure, all(), shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provisions<?, ?> that && title.equals(that.title) && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + byKey.hashCode();
    }

    @Override
    public String toString() {
        return title + ": " + byKey.keySet();
    }
}
