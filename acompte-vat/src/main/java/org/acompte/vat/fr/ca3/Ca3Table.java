package org.acompte.vat.fr.ca3;

import static org.acompte.vat.fr.FrenchTerritory.CORSICA;
import static org.acompte.vat.fr.FrenchTerritory.GUADELOUPE;
import static org.acompte.vat.fr.FrenchTerritory.MAINLAND;
import static org.acompte.vat.fr.FrenchTerritory.MARTINIQUE;
import static org.acompte.vat.fr.FrenchTerritory.REUNION;

import java.util.Optional;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.vat.PurchaseKind;
import org.acompte.vat.fr.FrenchTerritory;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The lines of form 3310-CA3 as data: their codes, and what belongs on which. */
final class Ca3Table {
    /** The form has its present lines since the VAT on imports moved onto it. */
    private static final String SINCE = "2022-01-01";

    private static final String FORM = "Form 3310-CA3-SD (cerfa 10963)";
    private static final String NOTICE = "Notice 50449 of form 3310-CA3-SD";

    static final Provisions<Ca3Line, Ca3Form> LINES = lines();
    static final Provisions<RateIn, Ca3Line> RATES = rates();
    static final Provisions<VatCategory, Ca3Line> SALES = Provisions.<VatCategory, Ca3Line>about(
                    "Sales on form 3310-CA3")
            .and(VatCategories.STANDARD, line("sales with French VAT (category S)", Ca3Line.A1))
            .and(VatCategories.EXPORT, line("exports (category G)", Ca3Line.E1))
            .and(VatCategories.INTRA_COMMUNITY, line("intra-EU supplies of goods (category K)", Ca3Line.F2))
            .and(VatCategories.REVERSE_CHARGE, line("sales whose buyer owes the VAT (category AE)", Ca3Line.E2))
            .and(VatCategories.EXEMPT, line("exempt sales (category E) outside margin schemes", Ca3Line.E2))
            .and(VatCategories.OUT_OF_SCOPE, line("sales out of scope (category O)", Ca3Line.E2));
    static final Provision<Ca3Line> TAXED_ELSEWHERE =
            line("distance sales that are taxed in another member state", Ca3Line.E3);
    static final Provisions<PurchaseKind, Ca3Line> PURCHASES = Provisions.<PurchaseKind, Ca3Line>about(
                    "Purchases whose buyer owes the VAT on form 3310-CA3")
            .and(PurchaseKind.SUBCONTRACTED_WORKS, line("subcontracted works", Ca3Line.A2))
            .and(PurchaseKind.SERVICE_FROM_ABROAD, line("services from abroad", Ca3Line.A3))
            .and(PurchaseKind.INTRA_EU_ACQUISITION, line("intra-EU acquisitions", Ca3Line.B2))
            .and(PurchaseKind.SUPPLIER_NOT_ESTABLISHED, line("purchases from suppliers not established", Ca3Line.B4));

    /** A rate where it is in force. */
    record RateIn(FrenchTerritory territory, VatRate rate) {}

    private Ca3Table() {}

    private static Provision<Ca3Line> line(String what, Ca3Line line) {
        return Provision.of("the line for " + what, Dated.since(SINCE, line, NOTICE));
    }

    private static Provisions<RateIn, Ca3Line> rates() {
        Provisions<RateIn, Ca3Line> rates = Provisions.<RateIn, Ca3Line>about("Rates on form 3310-CA3");
        rates = rate(rates, MAINLAND, "20", Ca3Line.LINE_08);
        rates = rate(rates, MAINLAND, "10", Ca3Line.LINE_9B);
        rates = rate(rates, MAINLAND, "5.5", Ca3Line.LINE_09);
        rates = rate(rates, MAINLAND, "2.1", Ca3Line.T6);
        rates = rate(rates, CORSICA, "20", Ca3Line.LINE_08);
        rates = rate(rates, CORSICA, "13", Ca3Line.TC);
        rates = rate(rates, CORSICA, "10", Ca3Line.T3);
        rates = rate(rates, CORSICA, "5.5", Ca3Line.LINE_09);
        rates = rate(rates, CORSICA, "2.1", Ca3Line.T4);
        rates = rate(rates, CORSICA, "0.9", Ca3Line.T5);
        for (FrenchTerritory island : new FrenchTerritory[] {GUADELOUPE, MARTINIQUE, REUNION}) {
            rates = rate(rates, island, "8.5", Ca3Line.LINE_10);
            rates = rate(rates, island, "2.1", Ca3Line.LINE_11);
            rates = rate(rates, island, "1.75", Ca3Line.T1);
            rates = rate(rates, island, "1.05", Ca3Line.T2);
        }
        for (String old : new String[] {"19.6", "7", "20.6"}) {
            rates = rate(rates, MAINLAND, old, Ca3Line.LINE_13);
            rates = rate(rates, CORSICA, old, Ca3Line.LINE_13);
        }
        return rate(rates, CORSICA, "8", Ca3Line.LINE_13);
    }

    private static Provisions<RateIn, Ca3Line> rate(
            Provisions<RateIn, Ca3Line> rates, FrenchTerritory territory, String percent, Ca3Line line) {
        RateIn key = new RateIn(territory, VatRate.of(percent));
        return rates.and(
                key,
                Provision.of("the line for " + key.rate() + " in " + territory.code(), Dated.since(SINCE, line, FORM)));
    }

    private static Provisions<Ca3Line, Ca3Form> lines() {
        Provisions<Ca3Line, Ca3Form> lines = Provisions.<Ca3Line, Ca3Form>about("Lines of form 3310-CA3");
        lines = form(lines, Ca3Line.A1, "0979", "Ventes, prestations de services");
        lines = form(lines, Ca3Line.A2, "0981", "Autres opérations imposables");
        lines = form(lines, Ca3Line.A3, "0044", "Achats de prestations de services (article 283-2 du CGI)");
        lines = form(lines, Ca3Line.B2, "0031", "Acquisitions intracommunautaires");
        lines = form(lines, Ca3Line.B4, "0040", "Achats auprès d'un assujetti non établi (article 283-1 du CGI)");
        lines = form(lines, Ca3Line.B5, "0036", "Régularisations");
        lines = form(lines, Ca3Line.E1, "0032", "Exportations hors UE");
        lines = form(lines, Ca3Line.E2, "0033", "Autres opérations non imposables");
        lines = form(lines, Ca3Line.E3, "0047", "Ventes à distance taxables dans un autre État membre");
        lines = form(lines, Ca3Line.F2, "0034", "Livraisons intracommunautaires à un assujetti");
        lines = form(lines, Ca3Line.LINE_08, "0207", "Taux normal 20 %");
        lines = form(lines, Ca3Line.LINE_09, "0105", "Taux réduit 5,5 %");
        lines = form(lines, Ca3Line.LINE_9B, "0151", "Taux réduit 10 %");
        lines = form(lines, Ca3Line.LINE_10, "0201", "DOM, taux normal 8,5 %");
        lines = form(lines, Ca3Line.LINE_11, "0100", "DOM, taux réduit 2,1 %");
        lines = form(lines, Ca3Line.T1, "1120", "DOM, 1,75 %");
        lines = form(lines, Ca3Line.T2, "1110", "DOM, 1,05 %");
        lines = form(lines, Ca3Line.TC, "1090", "Corse, 13 %");
        lines = form(lines, Ca3Line.T3, "1081", "Corse, 10 %");
        lines = form(lines, Ca3Line.T4, "1050", "Corse, 2,1 %");
        lines = form(lines, Ca3Line.T5, "1040", "Corse, 0,9 %");
        lines = form(lines, Ca3Line.T6, "1010", "France continentale, 2,1 %");
        lines = form(lines, Ca3Line.LINE_13, "0900", "Anciens taux");
        lines = form(lines, Ca3Line.LINE_15, "0600", "TVA antérieurement déduite à reverser");
        lines = total(lines, Ca3Line.LINE_16, "Total de la TVA brute due");
        lines = form(lines, Ca3Line.LINE_17, "0035", "Dont TVA sur acquisitions intracommunautaires");
        lines = form(lines, Ca3Line.LINE_20, "0702", "TVA déductible, autres biens et services");
        lines = form(lines, Ca3Line.LINE_21, "0059", "Autre TVA à déduire");
        lines = total(lines, Ca3Line.LINE_23, "Total TVA déductible");
        lines = form(lines, Ca3Line.LINE_25, "0705", "Crédit de TVA");
        return form(lines, Ca3Line.TD, "8900", "TVA due");
    }

    private static Provisions<Ca3Line, Ca3Form> form(
            Provisions<Ca3Line, Ca3Form> lines, Ca3Line line, String code, String title) {
        return put(lines, line, new Ca3Form(Optional.of(code), title));
    }

    private static Provisions<Ca3Line, Ca3Form> total(Provisions<Ca3Line, Ca3Form> lines, Ca3Line line, String title) {
        return put(lines, line, new Ca3Form(Optional.empty(), title));
    }

    private static Provisions<Ca3Line, Ca3Form> put(Provisions<Ca3Line, Ca3Form> lines, Ca3Line line, Ca3Form form) {
        return lines.and(
                line, Provision.of("line " + line.number() + " of form 3310-CA3", Dated.since(SINCE, form, FORM)));
    }
}
