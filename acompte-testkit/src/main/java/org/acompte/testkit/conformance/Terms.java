package org.acompte.testkit.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.fr.terms.DueAmount;
import org.acompte.vat.fr.terms.DueTerm;
import org.acompte.vat.fr.terms.InstalmentTerms;

/** Replays {@code terms.json}: due dates, and amounts in instalments. */
final class Terms implements Replay {

    @Override
    public Outcome replay(Case vector) {
        if (vector.has("percentages")) {
            return validity(vector);
        }
        if (vector.has("expectedError")) {
            throw new NotReplayed("the case states no terms, only the error: " + vector.require("expectedError"));
        }
        Answers answers = new Answers();
        LocalDate start = vector.text("date").map(LocalDate::parse).orElse(FrenchSales.DAY);
        List<DueTerm> terms = terms(vector);
        for (int i = 0; i < terms.size(); i++) {
            answers.put("expectedDates[" + i + "]", terms.get(i).dueOn(start));
        }
        if (vector.has("parts")) {
            List<DueAmount> due =
                    new InstalmentTerms(parts(vector, terms)).split(FrenchSales.money(vector, "amount"), start);
            for (int i = 0; i < due.size(); i++) {
                answers.put("expectedAmounts[" + i + "]", due.get(i).amount());
            }
        }
        return answers.compare(vector.only("expectedDates", "expectedAmounts"));
    }

    private static Outcome validity(Case vector) {
        List<InstalmentTerms.Part> parts = new ArrayList<>();
        for (String percent : vector.texts("percentages")) {
            parts.add(new InstalmentTerms.Part(
                    Treatments.percentage(Case.decimal("percentages", percent)), DueTerm.days(0)));
        }
        boolean valid = true;
        try {
            new InstalmentTerms(parts);
        } catch (RuleViolationException e) {
            valid = false;
        }
        Answers answers = new Answers();
        answers.put("expectedValid", valid);
        return answers.compare(vector.only("expectedValid"));
    }

    /** The terms that a case states by rules or by dates; days that are only expected are not stated. */
    private static List<DueTerm> terms(Case vector) {
        List<DueTerm> terms = new ArrayList<>();
        vector.list("rules").forEach(rule -> terms.add(term(rule)));
        vector.texts("fixedDates").forEach(day -> terms.add(DueTerm.on(LocalDate.parse(day))));
        return terms;
    }

    private static DueTerm term(Case rule) {
        String kind = rule.require("kind");
        return switch (kind) {
            case "days" -> DueTerm.days(whole(rule, "days"));
            case "end-of-month" -> DueTerm.daysThenEndOfMonth(0);
            case "days-then-next-day-of-month" ->
                DueTerm.daysThenNextThe(whole(rule, "days"), whole(rule, "dayOfMonth"));
            case "days-then-day-of-following-month" ->
                whole(rule, "dayOfMonth") == 0
                        ? DueTerm.daysThenEndOfMonth(whole(rule, "days"))
                        : DueTerm.daysThenFollowingMonthThe(whole(rule, "days"), whole(rule, "dayOfMonth"));
            default -> throw new NotReplayed("a due date by " + kind + " is not offered");
        };
    }

    private static int whole(Case rule, String field) {
        return rule.requireNumber(field).intValueExact();
    }

    private static List<InstalmentTerms.Part> parts(Case vector, List<DueTerm> terms) {
        List<InstalmentTerms.Part> parts = new ArrayList<>();
        List<Case> stated = vector.list("parts");
        for (int i = 0; i < stated.size(); i++) {
            if (!stated.get(i).require("kind").equals("percent")) {
                throw new NotReplayed("an instalment of a fixed amount, which may leave the last one below zero, "
                        + "is not offered; instalments are shares of the whole");
            }
            DueTerm term = i < terms.size() ? terms.get(i) : DueTerm.days(0);
            parts.add(
                    new InstalmentTerms.Part(Treatments.percentage(stated.get(i).requireNumber("value")), term));
        }
        return parts;
    }
}
