package org.acompte.vat.fr.mention;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatBreakdown;
import org.acompte.amount.VatCategories;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatTreatment;
import org.acompte.party.Party;
import org.acompte.quote.SupplyNature;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.vat.fr.FrenchExemption;
import org.acompte.vat.law.Dated;
import org.joda.money.Money;

/** VAT numbers, VAT per rate, and why there is none. */
final class VatMentions {
    private final Subject subject;
    private final SellerProfile seller;
    private final SaleProfile sale;
    private final MentionWriter writer;

    VatMentions(Subject subject, SellerProfile seller, SaleProfile sale, MentionWriter writer) {
        this.subject = subject;
        this.seller = seller;
        this.sale = sale;
        this.writer = writer;
    }

    void write() {
        if (!subject.toConsumer()) {
            vatNumbers();
        }
        if (isNetOfTax()) {
            String reason = "the credit note leaves the VAT as it was invoiced";
            print(MentionKind.NET_OF_TAX, FrenchExemption.NET_OF_TAX, reason);
            Map<String, String> total =
                    Map.of("total", Shown.money(subject.amount().withVat()));
            writer.print(MentionKind.TOTAL, Phrase.NET_TOTAL, reason, total);
        } else {
            totals();
        }
        if (isSmallBusiness() && subject.kind() != DocumentKind.INDEMNITY) {
            franchise();
        } else {
            exemptions();
        }
        optionForDebits();
    }

    private boolean isSmallBusiness() {
        return seller.regime().hasSmallBusinessExemption(subject.day());
    }

    private boolean isNetOfTax() {
        if (subject.kind() != DocumentKind.CREDIT_NOTE) {
            return false;
        }
        if (sale.creditVat().isEmpty() && subject.amount().vatMinor() != 0) {
            writer.lack(
                    MentionKind.NET_OF_TAX,
                    FrenchExemption.NET_OF_TAX.reason().versionOn(subject.day()),
                    "whether the credit note gives the VAT back or keeps it",
                    "the credit note is about an invoice with VAT");
        }
        return sale.creditVat().filter(CreditVat.KEPT::equals).isPresent();
    }

    private void vatNumbers() {
        if (isSmallBusiness() || subject.kind() == DocumentKind.INDEMNITY) {
            return;
        }
        if (subject.hasCategory(VatCategories.INTRA_COMMUNITY)) {
            String reason = "goods are supplied to another member state without VAT";
            vatNumber(MentionKind.SELLER_VAT_NUMBER, Phrase.SELLER_VAT_NUMBER_EU_GOODS, subject.seller(), reason);
            vatNumber(MentionKind.BUYER_VAT_NUMBER, Phrase.BUYER_VAT_NUMBER_EU_GOODS, subject.buyer(), reason);
        } else if (subject.hasCategory(VatCategories.REVERSE_CHARGE)) {
            String reason = "the buyer owes the VAT";
            vatNumber(MentionKind.SELLER_VAT_NUMBER, Phrase.SELLER_VAT_NUMBER_REVERSE_CHARGE, subject.seller(), reason);
            vatNumber(MentionKind.BUYER_VAT_NUMBER, Phrase.BUYER_VAT_NUMBER_REVERSE_CHARGE, subject.buyer(), reason);
        } else if (subject.seller().vatNumber().isPresent() || !isSmall()) {
            String reason = "the seller owes VAT";
            vatNumber(MentionKind.SELLER_VAT_NUMBER, Phrase.SELLER_VAT_NUMBER, subject.seller(), reason);
        }
    }

    private void vatNumber(MentionKind kind, Phrase phrase, Party party, String reason) {
        String who = kind == MentionKind.SELLER_VAT_NUMBER ? "seller" : "buyer";
        writer.printOrLack(kind, phrase, "number", party.vatNumber(), "the VAT number of the " + who, reason);
    }

    /** Whether the document is so small that VAT number and exemption may be left out. */
    private boolean isSmall() {
        Dated<Money> limit = MentionTexts.SMALL_INVOICE.versionOn(subject.day());
        return subject.supplied().currency().equals(limit.value().getCurrencyUnit())
                && !subject.supplied().withoutVat().isGreaterThan(limit.value());
    }

    private void totals() {
        VatBreakdown amount = subject.amount();
        if (!subject.toConsumer()) {
            for (VatBreakdown.Row row : amount.rows()) {
                row(row);
            }
        }
        Map<String, String> values = Map.of(
                "base", Shown.money(amount.withoutVat()),
                "vat", Shown.money(amount.vat()),
                "total", Shown.money(amount.withVat()));
        Phrase phrase = subject.toConsumer() ? Phrase.TOTAL_OF_NOTE : Phrase.TOTAL;
        writer.print(MentionKind.TOTAL, phrase, "an invoice states its total", values);
    }

    private void row(VatBreakdown.Row row) {
        String base = Shown.money(row.amount().withoutVat());
        if (row.treatment().category().bearsVat()) {
            String rate = Shown.percent(row.treatment().rate().percentage());
            Map<String, String> values = Map.of(
                    "rate", rate, "base", base, "vat", Shown.money(row.amount().vat()));
            writer.print(MentionKind.VAT_PER_RATE, Phrase.VAT_ROW, "VAT is stated per rate", values);
        } else {
            writer.print(MentionKind.VAT_PER_RATE, Phrase.UNTAXED_ROW, "VAT is stated per rate", Map.of("base", base));
        }
    }

    /** A seller in the franchise prints this, whoever owes the VAT otherwise. */
    private void franchise() {
        print(MentionKind.FRANCHISE, FrenchExemption.FRANCHISE, "the seller is in the franchise");
        if (subject.supplied().vatMinor() != 0) {
            writer.lack(
                    MentionKind.FRANCHISE,
                    FrenchExemption.FRANCHISE.reason().versionOn(subject.day()),
                    "lines without VAT instead of "
                            + Shown.money(subject.supplied().vat()),
                    "a seller in the franchise shows no VAT");
        }
    }

    private void exemptions() {
        Set<String> printed = new LinkedHashSet<>();
        for (VatTreatment treatment : subject.supplied().treatments()) {
            VatCategory category = treatment.category();
            if (!category.bearsVat() && printed.add(category + " " + treatment.exemption())) {
                exemption(treatment);
            }
        }
    }

    private void exemption(VatTreatment treatment) {
        VatCategory category = treatment.category();
        if (subject.document().isPresent() && subject.document().get() instanceof IndemnityInvoice indemnity) {
            String reason = "the invoice claims an indemnity outside VAT";
            Map<String, String> values = Map.of("basis", indemnity.basis());
            writer.print(MentionKind.OUTSIDE_SCOPE, Phrase.INDEMNITY, reason, values);
        } else if (category.equals(VatCategories.REVERSE_CHARGE)) {
            print(MentionKind.REVERSE_CHARGE, FrenchExemption.REVERSE_CHARGE, "a line is of category AE");
        } else if (category.equals(VatCategories.INTRA_COMMUNITY)) {
            print(MentionKind.EXEMPTION, FrenchExemption.INTRA_EU_GOODS, "a line is of category K");
        } else if (category.equals(VatCategories.EXPORT)) {
            print(MentionKind.EXEMPTION, FrenchExemption.EXPORT, "a line is of category G");
        } else if (category.equals(VatCategories.OUT_OF_SCOPE)) {
            freeText(MentionKind.OUTSIDE_SCOPE, Phrase.OUTSIDE_SCOPE, treatment);
        } else {
            Optional<FrenchExemption> known =
                    treatment.exemption().flatMap(ExemptionReason::code).flatMap(FrenchExemption::find);
            if (known.isPresent()) {
                MentionKind kind = known.get().isMarginScheme() ? MentionKind.MARGIN_SCHEME : MentionKind.EXEMPTION;
                print(
                        kind,
                        known.get(),
                        "a line is exempt with the code " + known.get().code());
            } else {
                freeText(MentionKind.EXEMPTION, Phrase.EXEMPTION, treatment);
            }
        }
    }

    private void freeText(MentionKind kind, Phrase phrase, VatTreatment treatment) {
        Optional<String> text = treatment.exemption().map(ExemptionReason::text);
        if (text.isPresent() || kind == MentionKind.OUTSIDE_SCOPE || !isSmall()) {
            String reason = "a line is of category " + treatment.category();
            writer.printOrLack(kind, phrase, "text", text, "the reason why the line bears no VAT", reason);
        }
    }

    private void print(MentionKind kind, FrenchExemption exemption, String reason) {
        Dated<ExemptionReason> version = exemption.reason().versionOn(subject.day());
        writer.print(kind, version, version.value().text(), reason);
    }

    private void optionForDebits() {
        boolean asked = seller.regime().isOnDebits(subject.day())
                && !subject.toConsumer()
                && subject.natures().contains(SupplyNature.SERVICES)
                && subject.supplied().vatMinor() != 0
                && writer.isAskedFor(MentionTexts.REFORM.of(seller.sizeClass()));
        if (asked) {
            writer.print(
                    MentionKind.OPTION_FOR_DEBITS,
                    Phrase.OPTION_FOR_DEBITS,
                    "the seller opted for debits, and services bear VAT");
        }
    }
}
