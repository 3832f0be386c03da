package org.acompte.json.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.acompte.amount.Taxable;
import org.acompte.amount.Totals;
import org.acompte.collect.GrowingList;
import org.acompte.collect.TextMap;
import org.acompte.party.Party;
import org.acompte.rule.Rule;
import org.acompte.rule.RuleViolationException;
import org.acompte.vat.PurchaseRegime;
import org.acompte.vat.RateTransition;
import org.acompte.vat.RateTransitions;
import org.acompte.vat.VatRegime;
import org.acompte.vat.fr.FrenchPurchases;
import org.acompte.vat.fr.ca3.Ca3Book;
import org.acompte.vat.fr.regime.ExemptionThresholds;
import org.acompte.vat.fr.regime.Filing;
import org.acompte.vat.fr.regime.FilingInstalment;
import org.acompte.vat.fr.regime.SmallBusinessExemption;
import org.acompte.vat.fr.terms.LatePaymentInterest;
import org.acompte.vat.fr.terms.LatePaymentRates;
import org.acompte.vat.fr.terms.RefundBand;
import org.acompte.vat.fr.terms.RefundScale;
import org.acompte.vat.fr.terms.TermLimit;
import org.acompte.vat.law.Dated;
import org.acompte.vat.law.Decision;
import org.acompte.vat.law.LawTable;
import org.acompte.vat.law.Provision;
import org.acompte.vat.law.Provisions;

/** The public types that have values and no JSON form, each with the reason. */
public final class WithoutForm {
    private static final String LAW = "law, which the library has and a host adds to in code";
    private static final String BEHAVIOUR = "behaviour of the host or the library, without data";

    /** The types and the reasons. */
    public static final Map<Class<?>, String> REASONS = reasons();

    private WithoutForm() {}

    private static Map<Class<?>, String> reasons() {
        Map<Class<?>, String> all = new LinkedHashMap<>();
        ofCore(all);
        ofVat(all);
        return all;
    }

    private static void ofCore(Map<Class<?>, String> all) {
        all.put(Taxable.class, BEHAVIOUR);
        all.put(Totals.class, "figures of a scope, which is written with them");
        all.put(Party.class, "a seller or a buyer, which a document has under names of their own");
        all.put(Rule.class, "part of the library; a violation names it by its id");
        all.put(RuleViolationException.class, "an exception; its violations have a form");
        all.put(GrowingList.class, "a collection inside the library");
        all.put(TextMap.class, "a collection inside the library");
    }

    private static void ofVat(Map<Class<?>, String> all) {
        all.put(VatRegime.class, BEHAVIOUR + "; the regime of a French seller has a form");
        all.put(PurchaseRegime.class, BEHAVIOUR);
        all.put(RateTransition.class, BEHAVIOUR + "; the facts of works of 2014 have a form");
        all.put(RateTransitions.class, LAW);
        all.put(FrenchPurchases.class, "made anew of a kind of purchase, a territory and a rate, which have forms");
        all.put(Ca3Book.class, "made anew of a sale and a territory; the return that it makes is stored");
        all.put(LatePaymentInterest.class, "a computation; its statement has a form");
        all.put(LatePaymentRates.class, LAW);
        all.put(SmallBusinessExemption.class, LAW);
        all.put(ExemptionThresholds.class, LAW);
        all.put(Filing.class, LAW);
        all.put(FilingInstalment.class, LAW);
        all.put(RefundScale.class, LAW);
        all.put(RefundBand.class, LAW);
        all.put(TermLimit.class, LAW);
        all.put(Dated.class, LAW);
        all.put(Provision.class, LAW);
        all.put(Provisions.class, LAW);
        all.put(LawTable.class, LAW);
        all.put(Decision.class, "an outcome of any type; its grounds have a form");
    }
}
