package org.acompte.json.form;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acompte.amount.AmountRules;
import org.acompte.deposit.PlanRules;
import org.acompte.json.JsonRules;
import org.acompte.party.PartyRules;
import org.acompte.quote.QuoteRules;
import org.acompte.refund.RefundRules;
import org.acompte.rule.Rule;
import org.acompte.rule.TextRules;
import org.acompte.sale.SaleRules;
import org.acompte.vat.VatRules;
import org.acompte.vat.eu.EuropeanRules;
import org.acompte.vat.fr.FrenchRules;
import org.acompte.vat.fr.ca3.Ca3Rules;
import org.acompte.vat.fr.invoice.InvoiceRules;
import org.acompte.vat.fr.mention.MentionRules;
import org.acompte.vat.fr.regime.RegimeRules;
import org.acompte.vat.fr.terms.TermRules;
import org.acompte.vat.law.LawRules;

/** All rules by their ids, for violations that are read; gathered when the first one is. */
final class KnownRules {
    private static final List<Class<?>> HOLDERS = List.of(
            AmountRules.class,
            PartyRules.class,
            PlanRules.class,
            QuoteRules.class,
            TextRules.class,
            SaleRules.class,
            RefundRules.class,
            VatRules.class,
            LawRules.class,
            EuropeanRules.class,
            FrenchRules.class,
            Ca3Rules.class,
            InvoiceRules.class,
            MentionRules.class,
            RegimeRules.class,
            TermRules.class,
            JsonRules.class);

    private static final Map<String, Rule> BY_ID = byId();

    private KnownRules() {}

    static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, Rule> byId() {
        Map<String, Rule> all = new HashMap<>();
        for (Class<?> holder : HOLDERS) {
            for (Field constant : holder.getFields()) {
                if (constant.getType() == Rule.class) {
                    Rule rule = value(constant);
                    all.put(rule.id(), rule);
                }
            }
        }
        return Map.copyOf(all);
    }

    private static Rule value(Field constant) {
        try {
            return (Rule) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is public", e);
        }
    }
}
