package org.acompte.collect;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from text to values with a cheap {@link #with} that returns a changed copy.
 * <p>
 * A hash array mapped trie with 32 branches a level: a copy touches one small array per level, two levels for a
 * thousand entries, so the cost hardly depends on the size.
 *
 * @param <V> the type of the values, never null
 */
public final class TextMap<V> {
    private static final TextMap<Object> EMPTY = new TextMap<>(0, new Object[0]);
    private static final int BITS = 5;

    /** Which of up to 32 branches are there. */
    private final int bitmap;
    /** The branches that are there: each an entry, or a map of the next level. */
    private final Object[] branches;

    private TextMap(int bitmap, Object[] branches) {
        this.bitmap = bitmap;
        this.branches = branches;
    }

    /**
     * Returns the empty map.
     *
     * @param <V> the type of the values
     * @return a map without entries
     */
    @SuppressWarnings("unchecked") // holds no value
    public static <V> TextMap<V> empty() {
        return (TextMap<V>) EMPTY;
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key
     * @return its value, or empty
     */
    public Optional<V> find(String key) {
        return Optional.ofNullable(lookup(key));
    }

    /**
     * Tells whether a key is there.
     *
     * @param key the key
     * @return true if it has a value
     */
    public boolean has(String key) {
        return lookup(key) != null;
    }

    /**
     * Returns the value of a key that is known to be there.
     *
     * @param key the key
     * @return its value
     * @throws IllegalArgumentException if the key is absent
     */
    public V get(String key) {
        V value = lookup(key);
        if (value == null) {
            throw new IllegalArgumentException("no entry for " + key);
        }
        return value;
    }

    /**
     * Returns this map with one entry added or replaced.
     *
     * @param key the key
     * @param value its value
     * @return the changed copy; this map is unchanged
     */
    public TextMap<V> with(String key, V value) {
        return with(new Entry(key, value), 0);
    }

    private TextMap<V> with(Entry entry, int shift) {
        int bit = 1 << (entry.hash >>> shift);
        int at = Integer.bitCount(bitmap & (bit - 1));
        if ((bitmap & bit) == 0) {
            Object[] more = new Object[branches.length + 1];
            System.arraycopy(branches, 0, more, 0, at);
            more[at] = entry;
            System.arraycopy(branches, at, more, at + 1, branches.length - at);
            return new TextMap<>(bitmap | bit, more);
        }
        Object[] same = branches.clone();
        same[at] = branches[at] instanceof TextMap<?> child
                ? child.with(entry, shift + BITS)
                : merge((Entry) branches[at], entry, shift + BITS);
        return new TextMap<>(bitmap, same);
    }

    private static Object merge(Entry old, Entry added, int shift) {
        if (old.hash == added.hash) {
            Entry others = old.without(added.key);
            return others == null ? added : added.before(others);
        }
        int bit = 1 << (old.hash >>> shift);
        return new TextMap<>(bit, new Object[] {old}).with(added, shift);
    }

    @SuppressWarnings("unchecked") // only values of this type are ever stored
    private @Nullable V lookup(String key) {
        int hash = key.hashCode();
        TextMap<?> map = this;
        for (int shift = 0; ; shift += BITS) {
            int bit = 1 << (hash >>> shift);
            if ((map.bitmap & bit) == 0) {
                return null;
            }
            Object branch = map.branches[Integer.bitCount(map.bitmap & (bit - 1))];
            if (branch instanceof TextMap<?> child) {
                map = child;
            } else {
                Entry first = (Entry) branch;
                Entry entry = first.hash == hash ? first.find(key) : null;
                return entry == null ? null : (V) entry.value;
            }
        }
    }

    /** A key with its value; the hash stands here, so that a lookup does not follow the keys of others. */
    private static class Entry {
        final int hash;
        final String key;
        final Object value;

        Entry(String key, Object value) {
            this.hash = key.hashCode();
            this.key = key;
            this.value = value;
        }

        /** The entries of other keys with the same hash. */
        @Nullable
        Entry next() {
            return null;
        }

        @Nullable
        Entry find(String wanted) {
            for (Entry entry = this; entry != null; entry = entry.next()) {
                if (entry.key.equals(wanted)) {
                    return entry;
                }
            }
            return null;
        }

        Entry before(Entry next) {
            return new Chained(key, value, next);
        }

        @Nullable
        Entry without(String unwanted) {
            Entry next = next();
            if (key.equals(unwanted)) {
                return next;
            }
            if (next == null) {
                return this;
            }
            Entry rest = next.without(unwanted);
            return rest == null ? new Entry(key, value) : before(rest);
        }
    }

    /** An entry before others of the same hash. */
    private static final class Chained extends Entry {
        private final Entry next;

        Chained(String key, Object value, Entry next) {
            super(key, value);
            this.next = next;
        }

        @Override
        Entry next() {
            return next;
        }
    }
}
