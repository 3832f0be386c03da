package org.acompte.vat.fr.mention;

import java.util.Objects;

/**
 * Which works a sale is about, as far as documents must say something on them.
 * <p>
 * For example, {@code new Works(true, false, HousingWorks.IMPROVEMENT)} is a kitchen built into an old flat.
 *
 * @param building whether they need the insurance of ten years (French: <i>décennale</i>)
 * @param homeRepairs whether they are repairs or upkeep of a home or its equipment, whose quotes bear a date and say whether
 *     they are free
 * @param housing which of them bear a reduced rate because they are done in a dwelling
 */
public record Works(boolean building, boolean homeRepairs, HousingWorks housing) {
    /** No works at all. */
    public static final Works NONE = new Works(false, false, HousingWorks.NONE);

    /** Checks the components. */
    public Works {
        Objects.requireNonNull(housing, "housing");
    }
}
