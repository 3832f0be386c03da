package org.acompte.testkit.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acompte.vat.fr.terms.DueTerm;

/** Due dates by terms such as {@code PLUS_30_THEN_EOM}. */
final class FrenchDueDates implements FrenchExamples.Answering {
    private static final Pattern NAME =
            Pattern.compile("NET_(\\d+)|EOM_PLUS_(\\d+)|PLUS_(\\d+)_THEN_EOM(?:_THEN_DAY_(\\d+))?");

    @Override
    public void answer(Case inputs, Answers answers) {
        if (!inputs.has("terms")) {
            LocalDate invoiced = FrenchSales.day(inputs, "invoiceDate");
            for (String terms : List.of("PLUS_45_THEN_EOM", "EOM_PLUS_45")) {
                answers.put(terms, term(terms).dueOn(invoiced));
            }
            return;
        }
        DueTerm term = term(inputs.require("terms"));
        if (inputs.has("invoiceDate")) {
            answers.put("dueDate", term.dueOn(FrenchSales.day(inputs, "invoiceDate")));
        }
        List<String> dates = inputs.texts("invoiceDates");
        for (int i = 0; i < dates.size(); i++) {
            answers.put("dueDates[" + i + "]", term.dueOn(LocalDate.parse(dates.get(i))));
        }
    }

    private static DueTerm term(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NotReplayed("the terms " + name + " are not known");
        }
        if (parts.group(1) != null) {
            return DueTerm.days(number(parts, 1));
        }
        if (parts.group(2) != null) {
            return DueTerm.endOfMonthThenDays(number(parts, 2));
        }
        return parts.group(4) == null
                ? DueTerm.daysThenEndOfMonth(number(parts, 3))
                : DueTerm.daysThenEndOfMonthThenThe(number(parts, 3), number(parts, 4));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
