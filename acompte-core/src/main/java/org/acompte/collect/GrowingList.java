package org.acompte.collect;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list with a cheap {@link #and} that returns a longer one.
 * <p>
 * A longer list holds the shorter one and its last element, so that growing costs the same whatever the length and from
 * whichever version; the elements are laid out in an array when one of them is first asked for.
 *
 * @param <E> the type of the elements, never null
 */
public final class GrowingList<E> extends AbstractList<E> implements RandomAccess {
    private static final GrowingList<Object> EMPTY = new GrowingList<>(null, null, 0, new Object[0]);

    private final @Nullable E last;
    private final int size;
    /** The list without its last element, until the elements are laid out; then it is let go. */
    private volatile @Nullable GrowingList<E> shorter;
    /** The elements in their order, once they were asked for. */
    private volatile Object @Nullable [] laidOut;

    private GrowingList(@Nullable GrowingList<E> shorter, @Nullable E last, int size, Object @Nullable [] laidOut) {
        this.shorter = shorter;
        this.last = last;
        this.size = size;
        this.laidOut = laidOut;
    }

    /**
     * Returns the empty list.
     *
     * @param <E> the type of the elements
     * @return a list without elements
     */
    @SuppressWarnings("unchecked") // holds no element
    public static <E> GrowingList<E> empty() {
        return (GrowingList<E>) EMPTY;
    }

    /**
     * Copies a collection.
     *
     * @param elements the elements, none of them null
     * @param <E> the type of the elements
     * @return a list of them
     */
    public static <E> GrowingList<E> copyOf(Collection<? extends E> elements) {
        return GrowingList.<E>empty().andAll(elements);
    }

    /**
     * Returns this list with one more element at its end.
     *
     * @param element the element
     * @return a list that is longer by one; this list is unchanged
     */
    public GrowingList<E> and(E element) {
        return new GrowingList<>(this, Objects.requireNonNull(element, "element"), size + 1, null);
    }

    /**
     * Returns this list with more elements at its end.
     *
     * @param elements the elements, none of them null
     * @return a longer list; this list is unchanged
     */
    public GrowingList<E> andAll(Collection<? extends E> elements) {
        Object[] more = elements.toArray();
        for (Object each : more) {
            Objects.requireNonNull(each, "element");
        }
        if (size > 0) {
            Object[] all = new Object[size + more.length];
            System.arraycopy(elements(), 0, all, 0, size);
            System.arraycopy(more, 0, all, size, more.length);
            more = all;
        }
        return new GrowingList<>(null, null, more.length, more);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of this type are ever written
    public E get(int index) {
        Objects.checkIndex(index, size);
        return (E) elements()[index];
    }

    @Override
    public int size() {
        return size;
    }

    private Object[] elements() {
        Object[] known = laidOut;
        if (known != null) {
            return known;
        }
        Object[] all = new Object[size];
        GrowingList<E> list = this;
        while (true) {
            GrowingList<E> next = list.shorter; // asked before the elements, because it is let go after they are set
            Object[] start = list.laidOut;
            if (start != null) {
                System.arraycopy(start, 0, all, 0, list.size);
                break;
            }
            all[list.size - 1] = Objects.requireNonNull(list.last);
            list = Objects.requireNonNull(next);
        }
        laidOut = all;
        shorter = null;
        return all;
    }
}
