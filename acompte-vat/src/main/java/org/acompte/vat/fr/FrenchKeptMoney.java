package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Decision;
import org.acompte.vat.law.Ground;
import org.acompte.vat.law.Provision;

/**
 * What French law says of money kept after the end of a contract, by the facts of the case.
 * <p>
 * A decision, never an amount: the host reads it and then states {@code Kept.indemnity} or {@code Kept.consideration}, with
 * the grounds as its basis. Facts that no ruling covers, and facts that two rulings judge differently, need a review.
 * For example, a hotel guest who did not come:
 * <pre>{@code
 * FrenchKeptMoney.decide(Set.of(KeptMoneyFact.SUPPLY_AT_DISPOSAL, KeptMoneyFact.SUM_IS_THE_PRICE), day)
 *         .outcome(); // TAXABLE
 * }</pre>
 *
 * @law CJEU C-277/05: earnest money of a buyer who withdraws is outside the scope of VAT
 * @law CJEU C-250/14 and C-289/14: the price of a supply that was not used stays taxable
 * @law CJEU C-295/17: so does the rest of a minimum term
 * @law CJEU C-622/23: so does the price of works that the owner ended
 */
public final class FrenchKeptMoney {
    private FrenchKeptMoney() {}

    /**
     * Decides whether money kept, or claimed, bears VAT.
     *
     * @param facts what is the case; what is not named is not the case
     * @param day the day whose case law counts, usually that of the cancellation
     * @return the outcome with the rulings that led there; {@link KeptMoneyTax#NEEDS_REVIEW} if none applies or they differ
     * @throws org.acompte.rule.RuleViolationException if no ruling applies and the law of that day is not known (AC-LAW-01)
     */
    public static Decision<KeptMoneyTax> decide(Set<KeptMoneyFact> facts, LocalDate day) {
        List<KeptMoneyTax> outcomes = new ArrayList<>();
        List<Ground> grounds = new ArrayList<>();
        for (Provision<KeptMoneyTable.Ruling> provision : KeptMoneyTable.RULINGS) {
            Optional<Dated<KeptMoneyTable.Ruling>> ruling = provision.find(day);
            if (ruling.filter(each -> facts.containsAll(each.value().facts())).isPresent()) {
                Dated<KeptMoneyTable.Ruling> found = ruling.get();
                outcomes.add(found.value().tax());
                grounds.add(new Ground(found.value().words(), found.citation()));
            }
        }
        if (outcomes.isEmpty()) {
            String known = facts.stream().sorted().map(KeptMoneyFact::words).collect(Collectors.joining(", "));
            String text = facts.isEmpty() ? "no fact is stated" : "no ruling known on " + day + " covers that " + known;
            grounds.add(new Ground(text, KeptMoneyTable.NOT_COVERED.on(day)));
            return new Decision<>(KeptMoneyTax.NEEDS_REVIEW, grounds);
        }
        boolean agreed = outcomes.stream().distinct().count() == 1;
        return new Decision<>(agreed ? outcomes.get(0) : KeptMoneyTax.NEEDS_REVIEW, grounds);
    }
}
