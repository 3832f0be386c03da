package org.acompte.vat.fr.mention;

import java.util.List;
import java.util.Objects;
import org.acompte.deposit.DepositPlan;
import org.acompte.quote.SentQuote;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Invoice;
import org.acompte.sale.Sale;
import org.acompte.sale.SaleDocument;

/**
 * What a French document must print, and what it cannot print yet.
 * <p>
 * For example:
 * <pre>{@code
 * Mentions mentions = Mentions.of(deposit, sale, seller, profile);
 * mentions.all().forEach(mention -> page.print(mention.text()));
 * mentions.missing(); // the SIREN of the buyer, CGI ann. II art. 242 nonies A, I-1°
 * }</pre>
 * The lines of a document are not among them: quantity, name, price and discounts are the document itself.
 * An option for debits that was shown before it had to be is the decision of the host.
 * Amounts have a decimal comma and no sign between thousands, dates are those of France.
 *
 * @param all the mentions, in the order in which a document usually shows them
 * @param missing the mentions that need a fact which nobody gave
 * @law CGI ann. II art. 242 nonies A: mentions of invoices
 * @law C. com. art. L. 441-9: mentions of invoices between professionals
 */
public record Mentions(List<Mention> all, List<MissingMention> missing) {

    /** Copies the lists. */
    public Mentions {
        all = List.copyOf(all);
        missing = List.copyOf(missing);
    }

    /**
     * Returns the mentions of an issued document.
     * <p>
     * The seller and the buyer are those of the document. Parties without numbers and profiles without details are no
     * error: what they lack is in {@link #missing()}.
     *
     * @param document an invoice, a credit note or the reversal of one
     * @param sale the sale that it belongs to, with the payments recorded so far
     * @param seller what there is to say of the seller
     * @param profile what there is to say of the sale
     * @return the mentions of the day of the issue
     * @throws org.acompte.rule.RuleViolationException if the document is of another sale (AC-MEN-01), or the law of its day
     *     is not known: before 2023-01-01, and from 2028-07-01 on (AC-LAW-01)
     */
    public static Mentions of(SaleDocument document, Sale sale, SellerProfile seller, SaleProfile profile) {
        ContractReference contract = ContractReference.to(sale.contract());
        if (!document.header().contract().equals(contract)) {
            throw MentionRules.OTHER_SALE.broken(
                    "number", document.number(), "contract", document.header().contract(), "sale", contract);
        }
        Subject subject = Subjects.of(document, sale);
        MentionWriter writer = new MentionWriter(subject.day());
        selfBilling(profile, writer);
        new PartyMentions(subject, seller, writer).write();
        new DateMentions(subject, seller, profile, writer).write(document);
        new VatMentions(subject, seller, profile, writer).write();
        if (document instanceof Invoice invoice) {
            new PaymentMentions(subject, profile, writer).write(invoice);
        }
        if (subject.kind().asksPrice()) {
            new ContractMentions(subject, seller, profile, writer).write();
        }
        return writer.done();
    }

    /**
     * Returns the mentions of a quote.
     *
     * @param quote the quote as it was sent
     * @param plan the advances that it asks
     * @param seller what there is to say of the seller
     * @param profile what there is to say of the sale
     * @return the mentions of the day on which it was sent
     * @throws org.acompte.rule.RuleViolationException if the law of that day is not known (AC-LAW-01)
     */
    public static Mentions of(SentQuote quote, DepositPlan plan, SellerProfile seller, SaleProfile profile) {
        Subject subject = Subjects.of(quote, plan);
        MentionWriter writer = new MentionWriter(subject.day());
        new PartyMentions(subject, seller, writer).write();
        new ContractMentions(subject, seller, profile, writer).write();
        return writer.done();
    }

    /**
     * Returns the mentions of one kind.
     *
     * @param kind what they are about
     * @return an unmodifiable list, possibly empty
     */
    public List<Mention> of(MentionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return all.stream().filter(mention -> mention.kind() == kind).toList();
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if every mention that applies can be printed
     */
    public boolean lacksNothing() {
        return missing.isEmpty();
    }

    private static void selfBilling(SaleProfile profile, MentionWriter writer) {
        if (profile.issuedBy() == IssuedBy.BUYER) {
            writer.print(MentionKind.SELF_BILLING, Phrase.SELF_BILLING, "the buyer issues the document");
        }
    }
}
