/**
 * The refund of a deposit as a case: who asked for it, who checked and approved it, what was credited, what was paid.
 * <p>
 * Start with {@link org.acompte.refund.RefundCase#open}. A {@link org.acompte.refund.RefundCase} is a fold of {@link
 * org.acompte.refund.RefundEvent}s; each of its sixteen commands is a method that returns the case after it.
 * A command that touches money takes the {@link org.acompte.sale.Sale} and returns both, as a {@link
 * org.acompte.refund.RefundStep}: the host stores the two together or not at all.
 * <p>
 * The key to understanding it: the moves are one table, {@link org.acompte.refund.RefundMove#TABLE}. The case follows
 * it, the page {@code docs/refunds.md} prints it, and the tests walk it.
 * The sale holds, for each case, the money that the case may still pay out or keeps. So the sum over all cases of a
 * deposit can never be more than what was received on it, whoever works on them at the same time.
 * <p>
 * Who may approve how much, how many approvals an amount needs, and how long to wait after new bank details is a {@link
 * org.acompte.refund.RefundPolicy}, given by the host.
 * <p>
 * What does not belong here: sending money, bank account numbers, the journal, users and their rights, storage, and the
 * clock.
 */
@NullMarked
package org.acompte.refund;

import org.jspecify.annotations.NullMarked;
