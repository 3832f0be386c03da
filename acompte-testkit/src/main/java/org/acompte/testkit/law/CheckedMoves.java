package org.acompte.testkit.law;

import org.acompte.testkit.SaleMove;

/** P-08: {@code check} is empty if and only if a move is not refused, and a refused move changes nothing. */
final class CheckedMoves {
    private static final String ID = "P-08";

    private CheckedMoves() {}

    static void check(SaleMove move, Findings findings) {
        findings.requireEqual(ID, move.asked(), move.refused(), "what check said");
        if (!move.wasLegal()) {
            findings.requireEqual(ID, move.after(), move.before(), "the sale after a refused move");
        }
    }
}
