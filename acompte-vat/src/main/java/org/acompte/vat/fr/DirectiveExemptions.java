package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.List;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/**
 * Exemptions that a French document may name by the article of the VAT directive instead of the tax code.
 * <p>
 * For example, {@code DirectiveExemptions.on("VATEX-EU-132-1I", day)} is category E with the text "Exonération de TVA,
 * article 132, paragraphe 1, point i), de la directive 2006/112/CE".
 *
 * @law CGI ann. II art. 242 nonies A, I-12: the provision of French law or of the directive
 * @en16931 BT-121 (VATEX code list)
 */
public final class DirectiveExemptions {
    private static final String FIRST_DAY = "2023-01-01";
    private static final String PREFIX = "VATEX-EU-";
    private static final Provisions<String, ExemptionReason> REASONS = reasons();

    private DirectiveExemptions() {}

    /**
     * Returns the text to print through time, with its article.
     *
     * @param code a code of the VATEX list that begins with {@code VATEX-EU-} and a number
     * @return all known versions
     * @throws org.acompte.rule.RuleViolationException if the list has no such code (AC-LAW-03)
     */
    public static Provision<ExemptionReason> reason(String code) {
        return REASONS.of(code);
    }

    /**
     * Returns the treatment of a line on a day.
     *
     * @param code a code of the VATEX list that begins with {@code VATEX-EU-} and a number
     * @param day the day of the document
     * @return category E with code and text
     * @throws org.acompte.rule.RuleViolationException if the list has no such code (AC-LAW-03) or the text of that day is
     *     not known (AC-LAW-01)
     */
    public static VatTreatment on(String code, LocalDate day) {
        return VatTreatment.of(VatCategories.EXEMPT, reason(code).on(day));
    }

    static LawTable table() {
        return REASONS.table("Text", ExemptionReason::text);
    }

    private static Provisions<String, ExemptionReason> reasons() {
        Provisions<String, ExemptionReason> all = Provisions.about("Exemptions by the article of the VAT directive");
        all = whole(all, "79-C", "79, point c)");
        for (char point = 'A'; point <= 'Q'; point++) {
            all = point(all, "132", String.valueOf(point));
        }
        all = whole(all, "135-1", "135, paragraphe 1");
        for (String point : List.of("A", "B", "C", "D", "E", "F", "FA", "G", "H", "I", "J", "K", "L")) {
            all = point(all, "143", point);
        }
        all = whole(all, "144", "144");
        all = point(all, "146", "E");
        for (char point = 'A'; point <= 'G'; point++) {
            all = whole(all, "148-" + point, "148, point " + Character.toLowerCase(point) + ")");
        }
        for (String point : List.of("A", "AA", "B", "C", "D", "E")) {
            all = point(all, "151", point);
        }
        for (String article : List.of("153", "159", "309")) {
            all = whole(all, article, article);
        }
        return all;
    }

    private static Provisions<String, ExemptionReason> point(
            Provisions<String, ExemptionReason> all, String article, String point) {
        String letter = point.toLowerCase(java.util.Locale.ROOT);
        return whole(all, article + "-1" + point, article + ", paragraphe 1, point " + letter + ")");
    }

    private static Provisions<String, ExemptionReason> whole(
            Provisions<String, ExemptionReason> all, String suffix, String article) {
        String code = PREFIX + suffix;
        String comma = article.contains(",") ? "," : "";
        String text = "Exonération de TVA, article " + article + comma + " de la directive 2006/112/CE";
        return all.and(
                code,
                Provision.of(
                        "the mention of " + code,
                        Dated.since(
                                FIRST_DAY, ExemptionReason.of(code, text), "Directive 2006/112/EC art. " + article)));
    }
}
