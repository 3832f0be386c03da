package org.acompte.vat.fr.place;

import java.time.LocalDate;
import org.acompte.amount.ExemptionReason;
import org.acompte.vat.law.Dated;

/**
 * Which mention the invoice has because it bears no French VAT.
 * <p>
 * The articles and texts are dated: {@code PlaceMention.REVERSE_CHARGE.on(day)} is « Autoliquidation » with VATEX-EU-AE.
 */
public enum PlaceMention {
    /** The buyer owes the VAT: « Autoliquidation ». */
    REVERSE_CHARGE("reverse-charge"),
    /** Goods to another member state, CGI art. 262 ter, I. */
    INTRA_EU_SUPPLY("intra-eu-supply"),
    /** Goods out of the European Union or to another territory of France, CGI art. 262, I. */
    EXPORT("export"),
    /** A small business without VAT, CGI art. 293 B. */
    FRANCHISE("franchise"),
    /** A territory of France without VAT, CGI art. 294, 1. */
    TERRITORY_WITHOUT_VAT("territory-without-vat"),
    /** A service or works outside the scope of French VAT, CGI art. 259, 1° and 259 A. */
    OUT_OF_SCOPE("out-of-scope");

    private final String code;

    PlaceMention(String code) {
        this.code = code;
    }

    /**
     * Returns the code for storage.
     *
     * @return the code, which never changes
     */
    public String code() {
        return code;
    }

    /**
     * Returns the text and the code of the exemption on a day, with its article.
     *
     * @param day the day of the supply
     * @return the reason as it stands on the invoice
     * @throws org.acompte.rule.RuleViolationException if the text of that day is not known (AC-LAW-01)
     */
    public Dated<ExemptionReason> on(LocalDate day) {
        return PlaceLawTable.MENTIONS.of(this).versionOn(day);
    }
}
