package org.acompte.testkit.conformance;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.Semester;
import org.acompte.vat.fr.terms.SimpleInterest;

/** Late-payment interest: of an amount for some days, or the rates of a semester. */
final class FrenchPenalties implements FrenchExamples.Answering {
    private static final Pattern SEMESTER = Pattern.compile("(\\d{4})-S([12])");
    private static final Pattern RATE_OF_DAY = Pattern.compile("ecbRefi1(January|July)(\\d{4})");

    @Override
    public void answer(Case inputs, Answers answers) {
        if (inputs.has("annualRate")) {
            answers.put(
                    "penalty",
                    SimpleInterest.of(
                            FrenchSales.money(inputs, "gross"),
                            Treatments.percentage(inputs.requireNumber("annualRate")),
                            inputs.requireNumber("days").intValueExact(),
                            365));
            return;
        }
        LatePaymentRates rates = LatePaymentRates.known();
        Semester semester = semester(inputs);
        answers.put("defaultRate", rates.statutory(semester).value());
        answers.put("correct", rates.statutory(semester).value());
        answers.put("floor", rates.floor(semester).value());
    }

    private static Semester semester(Case inputs) {
        Matcher stated = SEMESTER.matcher(inputs.text("semester").orElse(""));
        if (stated.matches()) {
            return Semester.of(Integer.parseInt(stated.group(1)), Integer.parseInt(stated.group(2)));
        }
        Optional<Matcher> day = inputs.fields().stream()
                .map(RATE_OF_DAY::matcher)
                .filter(Matcher::matches)
                .findFirst();
        return day.map(found -> Semester.of(
                        Integer.parseInt(found.group(2)), found.group(1).equals("July") ? 2 : 1))
                .orElseThrow(() -> new NotReplayed("the case states no semester"));
    }
}
