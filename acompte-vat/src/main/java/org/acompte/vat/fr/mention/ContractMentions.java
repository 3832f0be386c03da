package org.acompte.vat.fr.mention;

import java.util.Map;
import org.acompte.amount.Factor;
import org.acompte.deposit.Advance;
import org.acompte.deposit.EarnestMoney;
import org.acompte.vat.fr.FrenchContracts;
import org.acompte.vat.fr.terms.AdvanceOrder;
import org.acompte.vat.fr.terms.ConsumerAdvance;

/** What a quote and an invoice say on works, consumers and money paid in advance. */
final class ContractMentions {
    private final Subject subject;
    private final SellerProfile seller;
    private final SaleProfile sale;
    private final MentionWriter writer;

    ContractMentions(Subject subject, SellerProfile seller, SaleProfile sale, MentionWriter writer) {
        this.subject = subject;
        this.seller = seller;
        this.sale = sale;
        this.writer = writer;
    }

    void write() {
        if (subject.kind().isQuote() && sale.works().homeRepairs()) {
            quote();
        }
        if (!subject.advances().isEmpty()) {
            advances();
        }
        if (sale.works().building()) {
            insurance();
        }
        certificates();
        if (subject.toConsumer()) {
            mediator();
        }
    }

    private void quote() {
        String reason = "the quote is for repairs or upkeep of a home";
        Map<String, String> date = Map.of("date", Shown.date(subject.day()));
        writer.print(MentionKind.QUOTE_DATE, Phrase.QUOTE_DATE, reason, date);
        if (sale.quoteFee().isEmpty()) {
            writer.lack(MentionKind.QUOTE_FEE, Phrase.FREE_QUOTE, "whether the quote is free", reason);
        } else if (sale.quoteFee().get() instanceof QuoteFee.Paid paid) {
            Map<String, String> amount = Map.of("amount", Shown.money(paid.amount()));
            writer.print(MentionKind.QUOTE_FEE, Phrase.PAID_QUOTE, reason, amount);
        } else {
            writer.print(MentionKind.QUOTE_FEE, Phrase.FREE_QUOTE, reason);
        }
    }

    private void advances() {
        for (Advance advance : subject.advances()) {
            String amount = Shown.advance(advance.amount());
            if (advance instanceof EarnestMoney) {
                Phrase phrase = subject.toConsumer() ? Phrase.CONSUMER_EARNEST_MONEY : Phrase.EARNEST_MONEY;
                Map<String, String> values = Map.of("amount", amount, "times", Shown.times(givenBack()));
                writer.print(MentionKind.EARNEST_MONEY, phrase, "earnest money is asked in advance", values);
            } else if (subject.toConsumer()) {
                String reason = "a firm deposit is asked of a consumer, for whom it is earnest money unless it is said";
                writer.print(MentionKind.FIRM_DEPOSIT, Phrase.FIRM_DEPOSIT, reason, Map.of("amount", amount));
            }
        }
        if (subject.toConsumer()) {
            interest();
        }
    }

    private Factor givenBack() {
        return FrenchContracts.earnestMoneyGivenBack(subject.buyer().kind(), writer.day());
    }

    private void interest() {
        String reason = "a consumer pays in advance";
        if (sale.advanceOrder().isEmpty()) {
            String supply =
                    "whether the order is an ordinary one, for which the money bears interest, or made to specification";
            writer.lack(MentionKind.ADVANCE_INTEREST, Phrase.ADVANCE_INTEREST, supply, reason);
        } else if (sale.advanceOrder().get() == AdvanceOrder.ORDINARY) {
            int months = ConsumerAdvance.monthsWithoutInterest().on(writer.day());
            Map<String, String> values = Map.of("months", Integer.toString(months));
            writer.print(MentionKind.ADVANCE_INTEREST, Phrase.ADVANCE_INTEREST, reason, values);
        }
    }

    private void insurance() {
        String reason = "the works need the insurance of ten years";
        if (seller.decennialInsurance().isPresent()) {
            DecennialInsurance insurance = seller.decennialInsurance().get();
            Map<String, String> values =
                    Map.of("insurer", insurance.insurer(), "policy", insurance.policy(), "area", insurance.area());
            writer.print(MentionKind.DECENNIAL_INSURANCE, Phrase.DECENNIAL_INSURANCE, reason, values);
        } else {
            String supply = "insurer, policy and area of the insurance";
            writer.lack(MentionKind.DECENNIAL_INSURANCE, Phrase.DECENNIAL_INSURANCE, supply, reason);
        }
    }

    private void certificates() {
        HousingWorks housing = sale.works().housing();
        if (housing == HousingWorks.IMPROVEMENT || housing == HousingWorks.BOTH) {
            certificate(Phrase.IMPROVEMENT, "works in a dwelling bear the intermediate rate");
        }
        if (housing == HousingWorks.ENERGY || housing == HousingWorks.BOTH) {
            certificate(Phrase.ENERGY, "energy renovation of a dwelling bears the reduced rate");
        }
    }

    private void certificate(Phrase phrase, String reason) {
        if (writer.isAskedFor(MentionTexts.TEXTS.of(phrase))) {
            Map<String, String> values = Map.of("name", subject.buyer().name());
            writer.print(MentionKind.REDUCED_RATE_CERTIFICATE, phrase, reason, values);
        }
    }

    private void mediator() {
        String reason = "the buyer is a consumer";
        if (seller.mediator().isPresent()) {
            Mediator mediator = seller.mediator().get();
            Map<String, String> values = Map.of("name", mediator.name(), "contact", mediator.contact());
            writer.print(MentionKind.MEDIATOR, Phrase.MEDIATOR, reason, values);
        } else {
            writer.lack(MentionKind.MEDIATOR, Phrase.MEDIATOR, "name and contact of the mediator", reason);
        }
    }
}
