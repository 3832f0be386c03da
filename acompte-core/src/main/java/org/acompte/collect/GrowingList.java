package org.acompte.collect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An unmodifiable list with a cheap {@link #and} that returns a longer one.
 * <p>
 * Versions share one array: the first version to append claims the next slot by compare-and-set and writes there,
 * any other copies.
 * A slot, once written, never changes, and a version never looks beyond its own size, so each version is immutable
 * and safe between threads.
 *
 * @param <E> the type of the elements, never null
 */
public final class GrowingList<E> extends AbstractList<E> implements RandomAccess {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final GrowingList<Object> EMPTY = new GrowingList<>(new Object[0], 0);

    private final Object[] slots;
    private final int size;

    private GrowingList(Object[] slots, int size) {
        this.slots = slots;
        this.size = size;
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
        Object[] slots = elements.toArray();
        for (Object slot : slots) {
            Objects.requireNonNull(slot, "element");
        }
        return new GrowingList<>(slots, slots.length);
    }

    /**
     * Returns this list with one more element at its end.
     *
     * @param element the element
     * @return a list that is longer by one; this list is unchanged
     */
    public GrowingList<E> and(E element) {
        Objects.requireNonNull(element, "element");
        if (size < slots.length && SLOT.compareAndSet(slots, size, null, element)) {
            return new GrowingList<>(slots, size + 1);
        }
        Object[] copy = new Object[size < 4 ? 4 : size + (size >> 1)];
        System.arraycopy(slots, 0, copy, 0, size);
        copy[size] = element;
        return new GrowingList<>(copy, size + 1);
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of this type are ever written
    public E get(int index) {
        return (E) slots[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
