package org.acompte.vat.fr.terms;

import java.time.LocalDate;
import org.acompte.amount.Percentage;
import org.acompte.party.BuyerKind;
import org.acompte.rule.Citation;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawRules;
import org.acompte.vat.law.Provision;

/**
 * The yearly rates of interest by semester: refinancing rate of the European Central Bank and both rates of legal interest.
 * <p>
 * acompte knows 2015-S1 to 2026-S2. A later semester is refused until the host adds it:
 * <pre>{@code
 * LatePaymentRates rates = LatePaymentRates.known().and(
 *         Semester.of(2027, 1), Percentage.of("2.65"), Percentage.of("6.90"), Percentage.of("2.80"), "arrêté of …");
 * rates.statutory(Semester.of(2024, 2)); // 14.25 %: 4.25 on 1 July and 10 points
 * }</pre>
 * Only the refinancing rate in force on 1 January or 1 July counts; changes within the semester do not. Immutable.
 *
 * @law C. com. art. L. 441-10 II: the refinancing rate and 10 points; an agreed rate of at least 3 times legal interest
 * @law CMF art. L. 313-2: legal interest, fixed by semester
 */
public final class LatePaymentRates {
    private static final LatePaymentRates KNOWN =
            new LatePaymentRates(RateTable.REFINANCING, RateTable.LEGAL_CONSUMERS, RateTable.LEGAL_PROFESSIONALS);

    private final Provision<Percentage> refinancing;
    private final Provision<Percentage> consumers;
    private final Provision<Percentage> professionals;

    private LatePaymentRates(
            Provision<Percentage> refinancing, Provision<Percentage> consumers, Provision<Percentage> professionals) {
        this.refinancing = refinancing;
        this.consumers = consumers;
        this.professionals = professionals;
    }

    /**
     * Returns the rates that acompte knows.
     *
     * @return 2015-S1 to 2026-S2
     */
    public static LatePaymentRates known() {
        return KNOWN;
    }

    /**
     * Returns these rates with those of a later semester.
     *
     * @param semester a semester after all known ones
     * @param refinancing the refinancing rate on its first day
     * @param consumers legal interest on claims of consumers
     * @param professionals legal interest on other claims
     * @param text where they were published
     * @return a copy
     * @throws IllegalArgumentException if the text is blank
     * @throws org.acompte.rule.RuleViolationException if the semester is not after the known ones (AC-LAW-02)
     */
    public LatePaymentRates and(
            Semester semester, Percentage refinancing, Percentage consumers, Percentage professionals, String text) {
        return andRefinancing(semester, refinancing, text).andLegal(semester, consumers, professionals, text);
    }

    /**
     * Returns these rates with a refinancing rate only, which is known before legal interest is.
     *
     * @param semester a semester after those with a refinancing rate
     * @param rate the refinancing rate on its first day
     * @param text where it was published
     * @return a copy
     * @throws IllegalArgumentException if the text is blank
     * @throws org.acompte.rule.RuleViolationException if the semester is not after the known ones (AC-LAW-02)
     */
    public LatePaymentRates andRefinancing(Semester semester, Percentage rate, String text) {
        return new LatePaymentRates(refinancing.and(dated(semester, rate, text)), consumers, professionals);
    }

    /**
     * Returns these rates with legal interest only.
     *
     * @param semester a semester after those with legal interest
     * @param ofConsumers legal interest on claims of consumers
     * @param ofProfessionals legal interest on other claims
     * @param text where they were published
     * @return a copy
     * @throws IllegalArgumentException if the text is blank
     * @throws org.acompte.rule.RuleViolationException if the semester is not after the known ones (AC-LAW-02)
     */
    public LatePaymentRates andLegal(
            Semester semester, Percentage ofConsumers, Percentage ofProfessionals, String text) {
        return new LatePaymentRates(
                refinancing,
                consumers.and(dated(semester, ofConsumers, text)),
                professionals.and(dated(semester, ofProfessionals, text)));
    }

    /**
     * Returns the points that the law adds to the refinancing rate, through time and with its articles.
     *
     * @param debtor a business or a public body
     * @return all known versions
     * @throws org.acompte.rule.RuleViolationException if it is a consumer, for whom there are none (AC-LAW-03)
     */
    public static Provision<Percentage> margin(BuyerKind debtor) {
        return PenaltyTable.MARGIN.of(debtor);
    }

    /**
     * Returns the refinancing rate of the European Central Bank on the first day of a semester.
     *
     * @param semester the semester
     * @return the yearly rate
     * @throws org.acompte.rule.RuleViolationException if it is not known (AC-LAW-01)
     */
    public Percentage refinancing(Semester semester) {
        return refinancingVersion(semester).value();
    }

    /**
     * Returns legal interest.
     *
     * @param column who the creditor is
     * @param semester the semester
     * @return the yearly rate
     * @throws org.acompte.rule.RuleViolationException if it is not known (AC-LAW-01)
     */
    public Percentage legal(LegalRateColumn column, Semester semester) {
        return legalVersion(column, semester).value();
    }

    /**
     * Returns the rate of late payment between businesses that have agreed none.
     *
     * @param semester the semester
     * @return the refinancing rate and 10 points, a yearly rate
     * @throws org.acompte.rule.RuleViolationException if it is not known (AC-LAW-01)
     */
    public Percentage statutory(Semester semester) {
        return aboveRefinancing(semester.firstDay(), BuyerKind.BUSINESS).value();
    }

    /**
     * Returns the least rate of late payment that businesses may agree.
     *
     * @param semester the semester
     * @return three times the legal interest of professionals, a yearly rate
     * @throws org.acompte.rule.RuleViolationException if it is not known (AC-LAW-01)
     */
    public Percentage floor(Semester semester) {
        int factor = PenaltyTable.FLOOR_FACTOR.on(semester.firstDay());
        return legal(LegalRateColumn.PROFESSIONALS, semester).times(factor);
    }

    Dated<Percentage> refinancingVersion(Semester semester) {
        return version(refinancing, semester);
    }

    Dated<Percentage> legalVersion(LegalRateColumn column, Semester semester) {
        return version(column == LegalRateColumn.CONSUMERS ? consumers : professionals, semester);
    }

    /** The refinancing rate of the semester of a day and the points of a kind of debtor on it, with both sources. */
    Dated<Percentage> aboveRefinancing(LocalDate day, BuyerKind debtor) {
        Dated<Percentage> base = refinancingVersion(Semester.of(day));
        Dated<Percentage> margin = PenaltyTable.MARGIN.of(debtor).versionOn(day);
        return new Dated<>(
                base.value().plus(margin.value()),
                base.validity(),
                Citation.of(margin.citation() + "; " + base.citation() + ", " + base.value() + " + " + margin.value()));
    }

    private static Dated<Percentage> dated(Semester semester, Percentage rate, String text) {
        return RateTable.dated(semester, rate, text);
    }

    private static Dated<Percentage> version(Provision<Percentage> provision, Semester semester) {
        LocalDate day = semester.firstDay();
        return provision
                .find(day)
                .orElseThrow(() -> LawRules.UNKNOWN.broken(
                        "subject",
                        provision.subject(),
                        "date",
                        day,
                        "known",
                        knownSemesters(provision),
                        "advice",
                        provision.advice()));
    }

    private static String knownSemesters(Provision<Percentage> provision) {
        Semester first = Semester.of(provision.versions().get(0).validity().startInclusive());
        Semester last = Semester.of(provision.last().validity().startInclusive());
        return "the semesters " + first + " to " + last;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LatePaymentRates that
                && refinancing.equals(that.refinancing)
                && consumers.equals(that.consumers)
                && professionals.equals(that.professionals);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * refinancing.hashCode() + consumers.hashCode()) + professionals.hashCode();
    }

    @Override
    public String toString() {
        return "rates of " + knownSemesters(refinancing);
    }
}
