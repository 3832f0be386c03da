package org.acompte.testkit.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.acompte.testkit.SaleStep;

/** Makes a failing walk smaller: fewer steps first, then smaller numbers, then a plainer sale. */
final class Shrinker {
    private static final int ROUNDS = 20;

    private final Predicate<Recipe> fails;
    private Recipe smallest;

    private Shrinker(Recipe failing, Predicate<Recipe> fails) {
        this.smallest = failing;
        this.fails = fails;
    }

    /** The smallest recipe found that still fails in the same way. */
    static Recipe shrink(Recipe failing, Predicate<Recipe> fails) {
        Shrinker shrinker = new Shrinker(failing, fails);
        Recipe before = failing;
        for (int i = 0; i < ROUNDS; i++) {
            shrinker.dropSteps();
            shrinker.simplifySteps();
            shrinker.simplifyStart();
            if (shrinker.smallest.equals(before)) {
                break;
            }
            before = shrinker.smallest;
        }
        return shrinker.smallest;
    }

    private boolean take(Recipe candidate) {
        if (!candidate.equals(smallest) && fails.test(candidate)) {
            smallest = candidate;
            return true;
        }
        return false;
    }

    /** Drops runs of steps, long ones first. */
    private void dropSteps() {
        for (int length = Math.max(1, smallest.steps().size() / 2); length > 0; length /= 2) {
            int from = 0;
            while (from < smallest.steps().size()) {
                List<SaleStep> fewer = new ArrayList<>(smallest.steps());
                fewer.subList(from, Math.min(fewer.size(), from + length)).clear();
                if (!take(new Recipe(smallest.start(), fewer))) {
                    from += length;
                }
            }
        }
    }

    private void simplifySteps() {
        for (int i = 0; i < smallest.steps().size(); i++) {
            for (int permille : new int[] {1000, 500, 100, 1}) {
                SaleStep step = smallest.steps().get(i);
                if (step.permille() != 1000 && replace(i, new SaleStep(step.kind(), step.choice(), permille))) {
                    break;
                }
            }
            for (int choice = 0; choice < smallest.steps().get(i).choice(); choice++) {
                SaleStep step = smallest.steps().get(i);
                if (replace(i, new SaleStep(step.kind(), choice, step.permille()))) {
                    break;
                }
            }
        }
    }

    private boolean replace(int at, SaleStep step) {
        List<SaleStep> steps = new ArrayList<>(smallest.steps());
        steps.set(at, step);
        return take(new Recipe(smallest.start(), steps));
    }

    private void simplifyStart() {
        boolean again = true;
        while (again) {
            again = false;
            for (var plainer : PlainerSales.of(smallest.start())) {
                if (take(new Recipe(plainer, smallest.steps()))) {
                    again = true;
                    break;
                }
            }
        }
    }
}
