/**
 * What is asked before the supply: advances, and the plan of their instalments (French: <i>échéancier d'acomptes</i>).
 * <p>
 * Start with {@link org.acompte.deposit.DepositPlan#of}, {@link org.acompte.deposit.Deposit} and {@link
 * org.acompte.deposit.EarnestMoney}.
 * The key to understanding it: an {@link org.acompte.deposit.Advance} is either a firm deposit (<i>acompte</i>) or
 * earnest money (<i>arrhes</i>), and there is no default between the two; the asked amount is primary, and a percentage
 * is only one way to state it.
 * <p>
 * What does not belong here: the issued deposit invoice, and what the law presumes about a consumer's advance.
 */
@NullMarked
package org.acompte.deposit;

import org.jspecify.annotations.NullMarked;
