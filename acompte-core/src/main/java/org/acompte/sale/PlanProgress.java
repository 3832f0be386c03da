package org.acompte.sale;

/**
 * How far a deposit plan is used up.
 *
 * @param instalment the place of the last instalment that was invoiced; 0 at first
 * @param share the cumulated share of the percentage deposits in millionths, those credited in full left out
 * @param issued what the percentage deposits were issued for in minor units, those credited in full left out
 */
record PlanProgress(int instalment, long share, long issued) {
    static final PlanProgress NONE = new PlanProgress(0, 0, 0);

    PlanProgress plusShare(long millionths, long amount) {
        return new PlanProgress(instalment, share + millionths, issued + amount);
    }

    PlanProgress at(int place) {
        return new PlanProgress(place, share, issued);
    }
}
