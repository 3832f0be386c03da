package org.acompte.sale;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.acompte.amount.MinorUnits;
import org.acompte.amount.VatBreakdown;
import org.acompte.collect.GrowingList;
import org.acompte.deposit.Advance;
import org.acompte.deposit.DepositPlan;
import org.acompte.deposit.Instalment;
import org.acompte.deposit.PaymentTerms;
import org.acompte.quote.Contract;
import org.acompte.quote.Scope;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract and all that followed from it: a fold of facts (French: <i>dossier</i>).
 * <p>
 * Its only operation is {@link #plus}. What can come next begins with {@code draft}; everything else is a question.
 * Immutable: {@code plus} returns the sale after the fact, and the sale before it stays what it was. Two sales are equal
 * if contract, terms and facts are equal.
 * <p>
 * For example, of a sale of EUR 17280.00 with a plan of 30 %:
 * <pre>{@code
 * Sale sale = Sale.of(quote, DepositPlan.of(Deposit.of(Percentage.of(30))));
 * DepositInvoice deposit = sale.draftNextDeposit().issue("FA-0041", september9);   // EUR 5184.00
 * sale = sale.plus(deposit).plus(Payment.of(deposit, eur("5184.00"), september12));
 * FinalInvoice balance = sale.draftFinalInvoice().issue("FA-0102", december1);     // EUR 12096.00 are due
 * }</pre>
 * Balances are kept up to date and cost the same whatever the number of facts.
 */
public final class Sale {
    private final Contract contract;
    private final ContractReference reference;
    private final SaleTerms terms;
    private final GrowingList<SaleFact> facts;
    private final Ledger ledger;
    /** Made when the first draft or check asks for them, which share what they compute. */
    private @Nullable Guards guards;

    private Sale(
            Contract contract,
            ContractReference reference,
            SaleTerms terms,
            GrowingList<SaleFact> facts,
            Ledger ledger) {
        this.contract = contract;
        this.reference = reference;
        this.terms = terms;
        this.facts = facts;
        this.ledger = ledger;
    }

    /**
     * Starts a sale.
     *
     * @param contract an accepted quote or an order
     * @param plan the advances that it asks, possibly {@link DepositPlan#none}
     * @return the sale without facts
     * @throws RuleViolationException if the plan asks more than the total (AC-PLN-02) or in another currency
     *     (AC-PLN-04)
     */
    public static Sale of(Contract contract, DepositPlan plan) {
        return of(contract, SaleTerms.of(plan));
    }

    /**
     * Starts a sale with other terms than the usual ones.
     *
     * @param contract an accepted quote or an order
     * @param terms the deposit plan, and how deposits, unpaid deposits and retentions are dealt with
     * @return the sale without facts
     * @throws RuleViolationException as {@link #of(Contract, DepositPlan)}, and if the tolerance of write-offs is in
     *     another currency (AC-DOC-06)
     */
    public static Sale of(Contract contract, SaleTerms terms) {
        RuleViolationException.throwIfAny(checkTerms(contract, terms));
        return opened(contract, terms);
    }

    static List<Violation> checkTerms(Contract contract, SaleTerms terms) {
        List<Violation> violations = new ArrayList<>(terms.plan().check(contract.number(), contract.scope()));
        if (terms.tolerance().isPresent()) {
            violations.addAll(WriteOffs.checkCurrency(terms.tolerance().get(), contract));
        }
        return violations;
    }

    /** The sale without facts, whether or not its terms fit. */
    static Sale opened(Contract contract, SaleTerms terms) {
        return new Sale(
                contract,
                ContractReference.to(contract),
                terms,
                GrowingList.empty(),
                new Ledger(terms, contract.scope()));
    }

    /**
     * Starts a sale without advances.
     *
     * @param contract an accepted quote or an order
     * @return the sale without facts
     */
    public static Sale of(Contract contract) {
        return of(contract, DepositPlan.none());
    }

    /**
     * Rebuilds a stored sale.
     *
     * @param contract an accepted quote or an order
     * @param terms what was agreed on besides the scope
     * @param facts its facts in the order in which they were recorded
     * @return the sale, equal to the one that was built step by step
     * @throws RuleViolationException as {@link #of(Contract, SaleTerms)} and {@link #plus}, for the first fact that is
     *     refused
     */
    public static Sale of(Contract contract, SaleTerms terms, Collection<? extends SaleFact> facts) {
        Sale sale = of(contract, terms);
        for (SaleFact fact : facts) {
            sale = sale.plus(fact);
        }
        return sale;
    }

    /**
     * Returns the contract.
     *
     * @return the accepted quote or order, as it was concluded
     */
    public Contract contract() {
        return contract;
    }

    /**
     * Returns what was agreed on besides the scope.
     *
     * @return the deposit plan, and how deposits, unpaid deposits and retentions are dealt with
     */
    public SaleTerms terms() {
        return terms;
    }

    /**
     * Returns the deposit plan.
     *
     * @return the advances that the sale asks
     */
    public DepositPlan plan() {
        return terms.plan();
    }

    /**
     * Returns what is agreed on now.
     *
     * @return the scope of the contract, or of the last amendment
     */
    public Scope scope() {
        return ledger.scope;
    }

    /**
     * Returns all facts.
     *
     * @return an unmodifiable list in the order in which they were recorded
     */
    public List<SaleFact> facts() {
        return facts;
    }

    /**
     * Returns the version: an optimistic lock without a database.
     *
     * @return the number of facts
     */
    public int version() {
        return facts.size();
    }

    /**
     * Returns the facts that came after an earlier version, to be appended to a store.
     *
     * @param earlier an earlier version of this sale
     * @return an unmodifiable list, possibly empty
     * @throws IllegalArgumentException if it is not an earlier version of this sale
     */
    public List<SaleFact> since(Sale earlier) {
        int from = earlier.version();
        if (from > version()
                || !contract.equals(earlier.contract)
                || !terms.equals(earlier.terms)
                || !facts.subList(0, from).equals(earlier.facts)) {
            throw new IllegalArgumentException("not an earlier version of sale " + contract.number());
        }
        return facts.subList(from, version());
    }

    /**
     * Returns the total per VAT treatment.
     *
     * @return the total of the scope that is agreed on now
     */
    public VatBreakdown total() {
        return ledger.scope.total();
    }

    /**
     * Returns what is invoiced per VAT treatment.
     *
     * @return deposits, and progress and final invoices after their deductions, less credit notes
     */
    public VatBreakdown invoiced() {
        return ledger.invoiced;
    }

    /**
     * Returns what may still be invoiced per VAT treatment (French: <i>reste à facturer</i>).
     *
     * @return the total less what is invoiced; zero where more is invoiced than the total, and once the final invoice is
     *     in force
     */
    public VatBreakdown remainingToInvoice() {
        return ledger.remaining();
    }

    /**
     * Returns what is invoiced above the total per VAT treatment, and so is to be credited.
     *
     * @return zero unless an amendment reduced the scope below the deposits
     */
    public VatBreakdown excessInvoiced() {
        return ledger.invoiced.excessOver(ledger.scope.total());
    }

    /**
     * Returns all invoices.
     *
     * @return an unmodifiable list in the order in which they were recorded, credited ones included
     */
    public List<Invoice> invoices() {
        return ledger.invoices;
    }

    /**
     * Finds an invoice by its number.
     *
     * @param number the number of a deposit invoice or a final invoice
     * @return the invoice, or empty
     */
    public Optional<Invoice> invoice(String number) {
        return ledger.accounts.find(number).map(Account::invoice);
    }

    /**
     * Returns the money received.
     *
     * @return all payments; refunds, reversals and transfers not taken off
     */
    public Money collected() {
        return money(ledger.received);
    }

    /**
     * Returns the money given back.
     *
     * @return all refunds
     */
    public Money refunded() {
        return money(ledger.refunded);
    }

    /**
     * Returns the money received that did not stay (French: <i>impayés</i>).
     *
     * @return all reversals
     */
    public Money reversed() {
        return money(ledger.moved.reversed());
    }

    /**
     * Returns the money that came from other sales.
     *
     * @return all transfers that arrived
     */
    public Money transferredIn() {
        return money(ledger.moved.transferredIn());
    }

    /**
     * Returns the money that went to other sales.
     *
     * @return all transfers that left
     */
    public Money transferredOut() {
        return money(ledger.moved.transferredOut());
    }

    /**
     * Returns what is given up on invoices.
     *
     * @return shortfalls less overpayments, so negative if the seller keeps more than is given up; write-offs that gave way
     *     do not count
     */
    public Money writtenOff() {
        return money(ledger.moved.writtenOff());
    }

    /**
     * Tells whether an equal payment is recorded: the same amount, day, allocations and reference.
     * <p>
     * With a reference this is usually a bank file that is read twice, so ask before {@link #plus}, which does not refuse
     * it: a buyer may pay the same amount twice on one day.
     *
     * @param payment a payment
     * @return true if it is, reversed or not; this looks through the facts
     */
    public boolean isRecorded(Payment payment) {
        return facts.contains(payment);
    }

    /**
     * Returns the money received that pays no invoice yet.
     *
     * @return zero while an invoice is open, and the next invoices use it up; below zero only if a payment is reversed
     *     whose money was given back or moved, and there is no invoice yet that could be charged with it
     */
    public Money onAccount() {
        return money(ledger.onAccount);
    }

    /**
     * Returns what the buyer owes on the sale (French: <i>reste dû</i>).
     *
     * @return {@link #invoiced} and indemnities, less received plus refunded plus reversed, less transferred in plus
     *     transferred out, less {@link #writtenOff}, less {@link #compensated}; negative when the buyer has paid too much
     */
    public Money outstanding() {
        return money(ledger.outstanding());
    }

    /**
     * Returns what the buyer keeps back until it is released (French: <i>retenue de garantie</i>).
     *
     * @return zero or more; a part of {@link #outstanding} that is not due yet
     */
    public Money retentionHeld() {
        return money(ledger.heldBack);
    }

    /**
     * Returns the work that progress invoices in force asked, before deposits were deducted.
     *
     * @return their work less their credit notes, per VAT treatment
     */
    public VatBreakdown workInvoiced() {
        return ledger.work();
    }

    /**
     * Returns what the buyer owes on an invoice.
     *
     * @param invoice an invoice of this sale
     * @return issued less credited less written off less received plus what did not stay or left; negative when the buyer
     *     has paid too much, and more than the invoice asks when a payment is reversed whose money had left it
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public Money outstandingOf(Invoice invoice) {
        return money(account(invoice).outstanding());
    }

    /**
     * Returns how far an invoice is paid; what is held back is not due yet.
     *
     * @param invoice an invoice of this sale
     * @return derived from its payments, refunds, credit notes and retentions
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public Settlement settlementOf(Invoice invoice) {
        return account(invoice).settlement();
    }

    /**
     * Returns what a deposit is still good for.
     *
     * @param deposit a deposit invoice of this sale
     * @return issued less credited less deducted by later invoices, less what a {@link RefundReservation} holds of it and
     *     is not credited, per VAT treatment
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public VatBreakdown availableOf(DepositInvoice deposit) {
        return account(deposit).available();
    }

    /**
     * Returns what later invoices in force deduct of a deposit.
     *
     * @param deposit a deposit invoice of this sale
     * @return what is used up and not credited, per VAT treatment
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public VatBreakdown deductedOf(DepositInvoice deposit) {
        Account account = account(deposit);
        return account.owed().minus(account.undeducted());
    }

    /**
     * Returns what may still be credited on an invoice.
     *
     * @param invoice an invoice of this sale
     * @return issued less credited, per VAT treatment, whether or not a final invoice deducts it
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public VatBreakdown creditableOf(Invoice invoice) {
        return account(invoice).owed();
    }

    /**
     * Returns what a refund or a reallocation may take from an invoice.
     *
     * @param invoice an invoice of this sale
     * @return what is paid on it and not owed, zero or more
     * @throws IllegalArgumentException if the sale does not have this invoice
     */
    public Money refundableOf(Invoice invoice) {
        return money(account(invoice).refundable());
    }

    /**
     * Returns what refund cases hold of a deposit, cumulated over all cases.
     *
     * @param deposit a deposit invoice of this sale
     * @return the money that only these cases may pay out or keep, zero or more
     * @throws IllegalArgumentException if this sale does not have the invoice
     */
    public Money reservedOf(DepositInvoice deposit) {
        return money(account(deposit).reserved().amount());
    }

    /**
     * Returns what one refund case holds of a deposit.
     *
     * @param deposit a deposit invoice of this sale
     * @param refundCase the number of the case
     * @return the money that only this case may pay out or keep, zero or more
     * @throws IllegalArgumentException if this sale does not have the invoice
     */
    public Money reservedOf(DepositInvoice deposit, String refundCase) {
        return money(account(deposit).reserved().of(refundCase).amount());
    }

    /**
     * Returns what is to be given back to the buyer, over the whole sale.
     * <p>
     * A {@link Refund} is bounded by {@link #refundableOf} its invoice, which may be more while other invoices are owed.
     *
     * @return what is paid too much on invoices, and once the sale is final or cancelled the money on account, less what is
     *     owed on other invoices, which a {@link Reallocation} can pay with it
     */
    public Money refundDue() {
        return money(ledger.refundDue());
    }

    /**
     * Returns the final invoice.
     *
     * @return the final invoice that is in force; empty before it and after it was credited in full
     */
    public Optional<FinalInvoice> finalInvoice() {
        return ledger.finalInvoice;
    }

    /**
     * Returns how the contract ended before its final invoice.
     *
     * @return the cancellation, or empty
     */
    public Optional<Cancellation> cancellation() {
        return ledger.cancellation;
    }

    /**
     * Returns what the seller owes the buyer on top of money received.
     *
     * @return what a cancellation by the seller adds to earnest money; zero or more
     */
    public Money compensated() {
        return money(ledger.compensated);
    }

    /**
     * Decides whether the seller may start to supply, by the condition in the terms of the sale.
     *
     * @return the decision with its reason: deposits issued, paid, or waived and by whom
     */
    public SupplyDecision maySupply() {
        return new Supplies(guards()).decide();
    }

    /**
     * Tells whether nothing is left to do.
     *
     * @return true once the sale is final or cancelled, no document is left to issue, everything is paid, and nothing is to
     *     be given back
     */
    public boolean isSettled() {
        return ledger.isClosed()
                && ledger.owed == 0
                && ledger.overpaid == 0
                && ledger.onAccount == 0
                && settle().steps().isEmpty();
    }

    /**
     * Plans what ends the sale after the supply, or after its cancellation (French: <i>solde</i>).
     * <p>
     * It never throws and never asks a negative amount: the final invoice if there is none, credit notes for what deposits
     * are too much, and what is then to be given back. Unpaid deposits are dealt with as the terms of the sale say.
     *
     * @return the plan; without steps if no document is left to issue
     */
    public Closing settle() {
        return Closings.settle(this, ledger);
    }

    /**
     * Plans what follows if the contract ends now (French: <i>annulation</i>).
     * <p>
     * It never throws: a cancellation that does not fit says so in {@link Closing#check}. Deposits are credited as far as
     * nothing is kept of them, work that was invoiced stays owed, and an indemnity is invoiced outside the scope of VAT.
     *
     * @param cancellation by whom, why, from which day, and what is kept
     * @return the plan: the cancellation to record first, the documents, and what is then to be given back or paid
     */
    public Closing cancel(Cancellation cancellation) {
        return Closings.cancel(this, ledger, Objects.requireNonNull(cancellation, "cancellation"));
    }

    /**
     * Returns what was collected per VAT treatment, receipt by receipt.
     *
     * @return an unmodifiable list in the order in which the facts were recorded
     */
    public List<Receipt> receipts() {
        return ledger.receipts;
    }

    /**
     * Returns the instalment that comes next in the plan.
     *
     * @return the instalment that {@link #draftNextDeposit} invoices; empty if it would be refused
     */
    public Optional<Instalment> nextInstalment() {
        return new Deposits(guards()).next();
    }

    /**
     * Drafts the invoice of the next instalment of the plan.
     * <p>
     * Instalments whose share is already invoiced, as after an amendment to less, are passed over; one that asks more than
     * what is left asks what is left; the last ones whose invoices were credited in full are asked again.
     *
     * @return the draft; refused if no instalment is left (AC-DEP-05), nothing is left to ask (AC-DEP-02) or the final
     *     invoice is issued (AC-DEP-03)
     */
    public Draft<DepositInvoice> draftNextDeposit() {
        return new Deposits(guards()).draftNext();
    }

    /**
     * Drafts a deposit invoice outside the plan, payable on receipt.
     *
     * @param advance what is asked; a share counts on top of the shares that are already invoiced
     * @return the draft; refused if nothing is left to ask (AC-DEP-02), more is asked than what is left to invoice
     *     (AC-DEP-01), the shares pass 100 % (AC-DEP-06), the currency is another (AC-DOC-06) or the final invoice is
     *     issued (AC-DEP-03)
     */
    public Draft<DepositInvoice> draftDeposit(Advance advance) {
        return draftDeposit(advance, PaymentTerms.ON_RECEIPT);
    }

    /**
     * Drafts a deposit invoice outside the plan.
     *
     * @param advance what is asked; a share counts on top of the shares that are already invoiced
     * @param terms when it is to be paid
     * @return the draft; refused as {@link #draftDeposit(Advance)}
     */
    public Draft<DepositInvoice> draftDeposit(Advance advance, PaymentTerms terms) {
        return new Deposits(guards()).draft(advance, OptionalInt.empty(), terms);
    }

    /**
     * Drafts an invoice of the work done or the goods delivered so far, payable on receipt.
     *
     * @param progress what is done to date, cumulated
     * @return the draft; refused as {@link #draftProgressInvoice(Progress, InvoiceTerms)}
     */
    public Draft<ProgressInvoice> draftProgressInvoice(Progress progress) {
        return draftProgressInvoice(progress, InvoiceTerms.ON_RECEIPT);
    }

    /**
     * Drafts an invoice of the work done or the goods delivered so far; deposits are used up as the terms of the sale say,
     * retentions are kept back.
     *
     * @param progress what is done to date, cumulated
     * @param terms when it is to be paid, and when the supply took place
     * @return the draft; refused if a line goes back (AC-PRG-01) or beyond its quantity (AC-PRG-02), nothing is left to
     *     invoice (AC-PRG-03), a line is unknown (AC-PRG-04) or was changed and is not named (AC-PRG-05), or the final
     *     invoice is issued (AC-PRG-08)
     */
    public Draft<ProgressInvoice> draftProgressInvoice(Progress progress, InvoiceTerms terms) {
        Objects.requireNonNull(progress, "progress");
        return new ProgressInvoices(guards()).draft(progress, terms);
    }

    /**
     * Drafts the final invoice: the total, less every deposit as it was issued; payable on receipt.
     *
     * @return the draft; refused if there is a final invoice already (AC-FIN-01)
     */
    public Draft<FinalInvoice> draftFinalInvoice() {
        return draftFinalInvoice(InvoiceTerms.ON_RECEIPT);
    }

    /**
     * Drafts the final invoice: the total, less the work of progress invoices and every deposit as it was issued.
     *
     * @param terms when it is to be paid, and when the supply took place
     * @return the draft; refused if there is a final invoice already (AC-FIN-01)
     */
    public Draft<FinalInvoice> draftFinalInvoice(InvoiceTerms terms) {
        return new FinalInvoices(guards()).draft(terms);
    }

    /**
     * Drafts a credit note over all that is left of an invoice: its exact mirror.
     * <p>
     * Of a deposit that a final invoice deducts, this is what the final invoice does not deduct; a part by a stated amount
     * may go beyond, as a price reduction after the supply does. What a refund case holds and has not credited is left.
     *
     * @param invoice an invoice of this sale
     * @param reason why
     * @return the draft; refused if the sale does not have the invoice (AC-CRN-02) or nothing is left (AC-CRN-03)
     */
    public Draft<CreditNote> draftCreditNote(Invoice invoice, CreditReason reason) {
        return draftCreditNote(invoice, Credit.full(), reason);
    }

    /**
     * Drafts a credit note over a part of an invoice.
     *
     * @param invoice an invoice of this sale
     * @param credit how much of it
     * @param reason why
     * @return the draft; refused if the sale does not have the invoice (AC-CRN-02), nothing is left or asked
     *     (AC-CRN-03), more is asked than what is left of the invoice (AC-CRN-01) or the line (AC-CRN-07), a line is unknown
     *     (AC-CRN-05), the currency is another (AC-DOC-06) or it takes of what refund cases are to credit (AC-RSV-05)
     */
    public Draft<CreditNote> draftCreditNote(Invoice invoice, Credit credit, CreditReason reason) {
        Objects.requireNonNull(credit, "credit");
        Objects.requireNonNull(reason, "reason");
        return new CreditNotes(guards()).draft(invoice, credit, reason);
    }

    /**
     * Drafts the reversal of a credit note: what it took back is owed again, and its invoice is in force again with the
     * deposits that it deducts, its work and its place in the plan.
     *
     * @param note a credit note of this sale
     * @param reason why
     * @return the draft; refused if the credit note is not in force (AC-CRV-01), what it took back is invoiced again
     *     (AC-CRV-02), or what came after it counts on it (AC-CRV-04): another final invoice, a later progress invoice, a
     *     cancellation, or deposits that are used up
     */
    public Draft<CreditReversal> draftCreditReversal(CreditNote note, CreditReason reason) {
        Objects.requireNonNull(reason, "reason");
        return new CreditReversals(guards()).draft(note, reason);
    }

    /**
     * Drafts a final invoice that replaces a wrong one: a corrective invoice (French: <i>facture rectificative</i>).
     * <p>
     * It is drafted as if the wrong one were not there. Recording it takes the wrong one and its credit notes out of force
     * and moves the money that was paid; what the new one does not need stays paid too much on it.
     *
     * @param old the final invoice in force
     * @param terms when the new one is to be paid, and when the supply took place
     * @return the draft; refused if nothing of the old one is in force (AC-COR-01)
     */
    public Draft<FinalInvoice> draftReplacement(FinalInvoice old, InvoiceTerms terms) {
        return new Replacements(guards()).draft(old, terms);
    }

    /**
     * Drafts a progress invoice that replaces a wrong one: a corrective invoice, as {@link
     * #draftReplacement(FinalInvoice, InvoiceTerms)}.
     *
     * @param old the last progress invoice in force; an earlier one is corrected by a credit note, or after the later ones
     *     were credited, because they state their work on top of it
     * @param progress what is done to date, cumulated
     * @param terms when the new one is to be paid, and when the supply took place
     * @return the draft; refused if nothing of the old one is in force (AC-COR-01), a later invoice counts on its work
     *     (AC-COR-05), or as {@link #draftProgressInvoice(Progress, InvoiceTerms)}
     */
    public Draft<ProgressInvoice> draftReplacement(ProgressInvoice old, Progress progress, InvoiceTerms terms) {
        Objects.requireNonNull(progress, "progress");
        return new Replacements(guards()).draft(old, progress, terms);
    }

    /**
     * Drafts a deposit invoice that replaces a wrong one: a corrective invoice, as {@link
     * #draftReplacement(FinalInvoice, InvoiceTerms)}.
     * <p>
     * It takes the instalment of the old one if that is the last one that was invoiced; otherwise it is outside the plan.
     *
     * @param old a deposit invoice in force that no later invoice deducts
     * @param advance what is asked; a share counts on top of the shares of the other deposits
     * @param terms when the new one is to be paid
     * @return the draft; refused if nothing of the old one is in force (AC-COR-01), a later invoice deducts it (AC-COR-02),
     *     refund cases hold a part of it (AC-COR-06), or as {@link #draftDeposit(Advance, PaymentTerms)}
     */
    public Draft<DepositInvoice> draftReplacement(DepositInvoice old, Advance advance, PaymentTerms terms) {
        return new Replacements(guards()).draft(old, advance, terms);
    }

    /**
     * Designates the unallocated money of a payment to the invoices that are due.
     * <p>
     * For example, {@code sale.plus(sale.allocate(payment, PaymentPolicy.BY_REFERENCE))}. What stays unallocated pays the
     * oldest invoices once the payment is recorded, as every payment does.
     *
     * @param payment a payment; what it already allocates stays and counts towards what is due
     * @param policy the way
     * @return the same payment with more allocations, at most 1000; what no invoice needs stays unallocated
     * @throws RuleViolationException if it is in another currency (AC-DOC-06)
     */
    public Payment allocate(Payment payment, PaymentPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        guards().requireCurrency(payment.amount());
        return new Designation(ledger, payment).by(policy);
    }

    /**
     * Drafts a claim outside the scope of VAT, payable on receipt.
     *
     * @param amount the claim, above zero
     * @param basis why it is claimed
     * @return the draft; refused if the amount is not above zero (AC-IND-01), the currency is another (AC-DOC-06) or the
     *     ground is blank, too long or has a forbidden character (AC-TXT-01 to AC-TXT-03)
     */
    public Draft<IndemnityInvoice> draftIndemnity(Money amount, String basis) {
        return new Indemnities(guards()).draft(amount, basis, InvoiceTerms.ON_RECEIPT);
    }

    /**
     * Lists what keeps a fact from being recorded.
     *
     * @param fact any fact
     * @return exactly the violations that {@link #plus} would throw; empty if there are none
     */
    public List<Violation> check(SaleFact fact) {
        return new Checks(guards()).check(Objects.requireNonNull(fact, "fact"));
    }

    /**
     * Records a fact.
     * <p>
     * The amounts of a document are taken as issued and never computed again; that they fit is checked.
     *
     * @param fact any fact
     * @return the sale after it; this sale is unchanged
     * @throws RuleViolationException the violations of {@link #check}; {@link SaleRules} has their rules
     */
    public Sale plus(SaleFact fact) {
        RuleViolationException.throwIfAny(check(fact));
        return posting(fact);
    }

    List<Violation> checkAll(SaleFact fact) {
        return new Checks(guards()).checkAll(fact);
    }

    /** The sale after a fact that was checked before. */
    Sale posting(SaleFact fact) {
        return new Sale(contract, reference, terms, facts.and(fact), ledger.after(fact));
    }

    /** The sale that knows of a fact without counting it. */
    Sale leavingOut(SaleFact fact) {
        return new Sale(contract, reference, terms, facts.and(fact), ledger);
    }

    /**
     * Explains how the amount of a document came to be: "why is this 45.45?".
     * <p>
     * It goes back to the sale as it was before the document, so it costs as much as the facts up to there.
     * For example, a deposit of EUR 500.00 at 10 % has the line {@code B.4  10 %: VAT EUR 45.45 inside EUR 500.00, 10/110
     * of it}.
     *
     * @param document an invoice or a credit note of this sale
     * @return the steps with the sections of {@code docs/arithmetic.md}; they add up to the figures of the document
     * @throws IllegalArgumentException if the sale does not have this document
     */
    public Explanation explain(SaleDocument document) {
        int place = facts.indexOf(document);
        if (place < 0) {
            throw new IllegalArgumentException("sale " + contract.number() + " does not have document "
                    + document.number() + "; record it with plus first");
        }
        Sale before = opened(contract, terms);
        for (SaleFact fact : facts.subList(0, place)) {
            before = before.posting(fact);
        }
        return new Explanations(before.guards()).of(document);
    }

    private Guards guards() {
        Guards known = guards;
        if (known == null) {
            known = Guards.of(this, ledger);
            guards = known;
        }
        return known;
    }

    ContractReference contractReference() {
        return reference;
    }

    private Account account(Invoice invoice) {
        return ledger.accounts
                .find(invoice.number())
                .filter(account -> account.invoice().equals(invoice))
                .orElseThrow(() -> new IllegalArgumentException("sale " + contract.number() + " does not have invoice "
                        + invoice.number() + "; record it with plus first"));
    }

    private Money money(long minor) {
        return MinorUnits.money(ledger.scope.currency(), minor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sale that
                && contract.equals(that.contract)
                && terms.equals(that.terms)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contract, terms, facts);
    }

    @Override
    public String toString() {
        return "sale " + contract.number() + ", version " + version() + ", outstanding " + outstanding();
    }
}
