package org.acompte.vat.fr;

import java.time.LocalDate;
import java.util.Optional;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.vat.law.Provision;

/**
 * Why a French document shows no VAT: code, category and the text to print, dated and cited.
 * <p>
 * For example, a subcontractor of works invoices without VAT:
 * <pre>{@code
 * VatTreatment reverseCharge = FrenchExemption.REVERSE_CHARGE.on(day);
 * quote.plusLine("Roof", eur("12000.00"), reverseCharge);
 * }</pre>
 * What is outside the scope of VAT has a free text: {@link #outsideScope}. Margin schemes are exemptions here, because the
 * document may not show the VAT of the margin.
 *
 * @law CGI ann. II art. 242 nonies A, I-12: the provision under which no VAT is due
 * @en16931 BT-118, BT-120, BT-121 (VATEX code list)
 */
public enum FrenchExemption {
    /** A seller below the thresholds of small businesses (French: <i>franchise en base</i>). */
    FRANCHISE("VATEX-FR-FRANCHISE", "E"),
    /** The customer owes the VAT (French: <i>autoliquidation</i>). */
    REVERSE_CHARGE("VATEX-EU-AE", "AE"),
    /** The same with the French code of newer lists; whether the receiver knows it is for the host to find out. */
    REVERSE_CHARGE_DOMESTIC("VATEX-FR-AE", "AE"),
    /** Goods supplied to another member state (French: <i>livraison intracommunautaire</i>). */
    INTRA_EU_GOODS("VATEX-EU-IC", "K"),
    /** Goods that leave the European Union (French: <i>exportation</i>). */
    EXPORT("VATEX-EU-G", "G"),
    /** A credit note that leaves the VAT as it was invoiced (French: <i>avoir net de taxe</i>). */
    NET_OF_TAX("VATEX-FR-CNWVAT", "E"),
    /** Second-hand goods under the margin scheme (French: <i>biens d'occasion</i>). */
    SECOND_HAND_GOODS("VATEX-EU-F", "E"),
    /** Works of art under the margin scheme (French: <i>objets d'art</i>). */
    WORKS_OF_ART("VATEX-EU-I", "E"),
    /** Collectors' items and antiques under the margin scheme (French: <i>objets de collection et d'antiquité</i>). */
    COLLECTORS_ITEMS("VATEX-EU-J", "E"),
    /** Services of travel agents under the margin scheme (French: <i>agences de voyages</i>). */
    TRAVEL_AGENTS("VATEX-EU-D", "E"),
    /** Exempt under CGI art. 261, 1. */
    ARTICLE_261_1("VATEX-FR-CGI261-1", "E"),
    /** Exempt under CGI art. 261, 2. */
    ARTICLE_261_2("VATEX-FR-CGI261-2", "E"),
    /** Exempt under CGI art. 261, 3. */
    ARTICLE_261_3("VATEX-FR-CGI261-3", "E"),
    /** Exempt under CGI art. 261, 4. */
    ARTICLE_261_4("VATEX-FR-CGI261-4", "E"),
    /** Exempt under CGI art. 261, 5. */
    ARTICLE_261_5("VATEX-FR-CGI261-5", "E"),
    /** Exempt under CGI art. 261, 7. */
    ARTICLE_261_7("VATEX-FR-CGI261-7", "E"),
    /** Exempt under CGI art. 261, 8. */
    ARTICLE_261_8("VATEX-FR-CGI261-8", "E"),
    /** Exempt under CGI art. 261 A. */
    ARTICLE_261_A("VATEX-FR-CGI261A", "E"),
    /** Exempt under CGI art. 261 B. */
    ARTICLE_261_B("VATEX-FR-CGI261B", "E"),
    /** Exempt under CGI art. 261 C, 1°. */
    ARTICLE_261_C_1("VATEX-FR-CGI261C-1", "E"),
    /** Exempt under CGI art. 261 C, 2°. */
    ARTICLE_261_C_2("VATEX-FR-CGI261C-2", "E"),
    /** Exempt under CGI art. 261 C, 3°. */
    ARTICLE_261_C_3("VATEX-FR-CGI261C-3", "E"),
    /** Exempt under CGI art. 261 D, 1°. */
    ARTICLE_261_D_1("VATEX-FR-CGI261D-1", "E"),
    /** Exempt under CGI art. 261 D, 1° bis. */
    ARTICLE_261_D_1_BIS("VATEX-FR-CGI261D-1BIS", "E"),
    /** Exempt under CGI art. 261 D, 2°. */
    ARTICLE_261_D_2("VATEX-FR-CGI261D-2", "E"),
    /** Exempt under CGI art. 261 D, 3°. */
    ARTICLE_261_D_3("VATEX-FR-CGI261D-3", "E"),
    /** Exempt under CGI art. 261 D, 4°. */
    ARTICLE_261_D_4("VATEX-FR-CGI261D-4", "E"),
    /** Exempt under CGI art. 261 E, 1°. */
    ARTICLE_261_E_1("VATEX-FR-CGI261E-1", "E"),
    /** Exempt under CGI art. 261 E, 2°. */
    ARTICLE_261_E_2("VATEX-FR-CGI261E-2", "E"),
    /** Exempt under CGI art. 275. */
    ARTICLE_275("VATEX-FR-CGI275", "E"),
    /** Exempt under CGI art. 277 A. */
    ARTICLE_277_A("VATEX-FR-CGI277A", "E"),
    /** Exempt under CGI art. 295. */
    ARTICLE_295("VATEX-FR-CGI295", "E"),
    /** Exempt under CGI art. 298 sexdecies A. */
    ARTICLE_298_SEXDECIES_A("VATEX-FR-298SEXDECIESA", "E");

    private static final String OUTSIDE_SCOPE = "VATEX-EU-O";

    private final String code;
    private final String letter;

    FrenchExemption(String code, String letter) {
        this.code = code;
        this.letter = letter;
    }

    /**
     * Finds an exemption by its code.
     *
     * @param code a code of the VATEX list
     * @return the exemption; empty if French law is not known to use the code
     */
    public static Optional<FrenchExemption> find(String code) {
        for (FrenchExemption exemption : values()) {
            if (exemption.code.equals(code)) {
                return Optional.of(exemption);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the treatment of what is outside the scope of VAT (French: <i>hors champ</i>).
     *
     * @param text why, as it stands on the document, such as {@code "Indemnité hors du champ d'application de la TVA"}
     * @return category O with the text
     * @throws org.acompte.rule.RuleViolationException if the text is blank, too long or has a forbidden character
     *     (AC-TXT-01 to AC-TXT-03)
     */
    public static VatTreatment outsideScope(String text) {
        return VatTreatment.of(VatCategories.OUT_OF_SCOPE, ExemptionReason.of(OUTSIDE_SCOPE, text));
    }

    /**
     * Returns the code for machines.
     *
     * @return a code of the VATEX list, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Returns the category.
     *
     * @return E, AE, K or G
     */
    public VatCategory category() {
        return VatCategory.of(letter);
    }

    /**
     * Returns the text to print through time, with its articles.
     *
     * @return all known versions
     */
    public Provision<ExemptionReason> reason() {
        return ExemptionTable.REASONS.of(this);
    }

    /**
     * Returns the treatment of a line on a day.
     *
     * @param day the day of the document
     * @return the category with code and text
     * @throws org.acompte.rule.RuleViolationException if the text of that day is not known, which is the case from
     *     2028-07-01 on (AC-LAW-01)
     */
    public VatTreatment on(LocalDate day) {
        return VatTreatment.of(category(), reason().on(day));
    }

    /**
     * Tells whether VAT is computed on the margin of the seller.
     *
     * @return true for second-hand goods, works of art, collectors' items and travel agents
     */
    public boolean isMarginScheme() {
        return switch (this) {
            case SECOND_HAND_GOODS, WORKS_OF_ART, COLLECTORS_ITEMS, TRAVEL_AGENTS -> true;
            default -> false;
        };
    }
}
