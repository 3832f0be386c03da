package org.acompte.amount;

import java.util.Arrays;

/**
 * How the rows of a breakdown are laid out: the treatments in one array and, in another, two figures for each.
 * <p>
 * A treatment is found by identity, which is the common case, and then by content.
 */
final class Rows {
    private Rows() {}

    /** Finds a treatment among the first ones of an array; below zero if it is not there. */
    @SuppressWarnings("ReferenceEquality") // fast, and followed by equals
    static int indexOf(VatTreatment[] treatments, int count, VatTreatment wanted) {
        for (int i = 0; i < count; i++) {
            if (treatments[i] == wanted) {
                return i;
            }
        }
        for (int i = 0; i < count; i++) {
            if (treatments[i].equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the rows stand for the very same treatments; if not, they may still be equal. */
    @SuppressWarnings("ReferenceEquality") // fast, and what is different may still be equal
    static boolean areSame(VatTreatment[] some, VatTreatment[] others) {
        boolean same = some.length == others.length;
        for (int i = 0; same && some != others && i < some.length; i++) {
            same = some[i] == others[i];
        }
        return same;
    }

    /** The treatments, and then the others that are not among them. */
    static VatTreatment[] union(VatTreatment[] treatments, VatTreatment[] others) {
        VatTreatment[] union = Arrays.copyOf(treatments, treatments.length + others.length);
        int count = treatments.length;
        for (VatTreatment treatment : others) {
            if (indexOf(treatments, treatments.length, treatment) < 0) {
                union[count] = treatment;
                count++;
            }
        }
        return Arrays.copyOf(union, count);
    }

    /** The figures in the order of other treatments, zero for those that have no row. */
    static long[] figures(VatTreatment[] treatments, long[] cells, VatTreatment[] wanted) {
        long[] figures = new long[2 * wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            int at = indexOf(treatments, treatments.length, wanted[i]);
            if (at >= 0) {
                figures[2 * i] = cells[2 * at];
                figures[2 * i + 1] = cells[2 * at + 1];
            }
        }
        return figures;
    }
}
