package org.acompte.jackson;

import org.acompte.amount.Factor;
import org.acompte.sale.Amendment;
import org.acompte.sale.Cancellation;
import org.acompte.sale.ContractReference;
import org.acompte.sale.Credit;
import org.acompte.sale.CreditNote;
import org.acompte.sale.CreditReversal;
import org.acompte.sale.Deduction;
import org.acompte.sale.DepositInvoice;
import org.acompte.sale.DepositWaiver;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.DocumentReference;
import org.acompte.sale.FinalInvoice;
import org.acompte.sale.HeldRetention;
import org.acompte.sale.IndemnityInvoice;
import org.acompte.sale.Invoice;
import org.acompte.sale.Kept;
import org.acompte.sale.Progress;
import org.acompte.sale.ProgressInvoice;
import org.acompte.sale.RetentionRelease;
import org.acompte.sale.Side;

/** Writes the facts of a sale. */
final class SaleWriter {
    private SaleWriter() {}

    static void deposit(Output out, DepositInvoice invoice) {
        out.document("deposit-invoice");
        header(out, invoice.header());
        out.value("advance", invoice.advance(), PlanWriter::advance);
        if (invoice.instalment().isPresent()) {
            out.count("instalment", invoice.instalment().getAsInt());
        }
        out.value("amount", invoice.amount(), ScalarWriter::breakdown);
        out.money("amountDue", invoice.amountDue());
        out.end();
    }

    static void balance(Output out, FinalInvoice invoice) {
        out.document("final-invoice");
        header(out, invoice.header());
        out.date("suppliedOn", invoice.suppliedOn());
        LineWriter.scope(out, invoice.scope());
        if (!invoice.previous().isZero()) {
            out.value("previous", invoice.previous(), ScalarWriter::breakdown);
        }
        work(out, invoice);
        out.end();
    }

    static void progress(Output out, ProgressInvoice invoice) {
        out.document("progress-invoice");
        header(out, invoice.header());
        out.date("suppliedOn", invoice.suppliedOn());
        LineWriter.scope(out, invoice.scope());
        out.value("progress", invoice.progress(), SaleWriter::stated);
        out.list("lineAmounts", invoice.lineAmounts(), ScalarWriter::money);
        out.value("toDate", invoice.toDate(), ScalarWriter::breakdown);
        out.value("previous", invoice.previous(), ScalarWriter::breakdown);
        work(out, invoice);
        out.end();
    }

    private static void work(Output out, Invoice invoice) {
        out.list("deductions", invoice.deductions(), SaleWriter::deduction);
        out.value("amount", invoice.amount(), ScalarWriter::breakdown);
        if (!invoice.retentions().isEmpty()) {
            out.list("retentions", invoice.retentions(), SaleWriter::held);
        }
        out.money("amountDue", invoice.amountDue());
    }

    private static void stated(Output out, Progress progress) {
        out.begin();
        if (progress instanceof Progress.Overall overall) {
            out.text("percentage", overall.share().plain());
        } else {
            out.list("lines", ((Progress.Lines) progress).items(), SaleWriter::done);
        }
        out.end();
    }

    private static void done(Output out, Progress.Item item) {
        out.begin();
        out.count("line", item.line());
        if (item instanceof Progress.Done done) {
            out.text("percentage", done.share().plain());
        } else {
            out.text("delivered", ((Progress.Delivered) item).quantity().toString());
        }
        out.end();
    }

    private static void held(Output out, HeldRetention retention) {
        out.begin();
        out.text("clause", retention.clause());
        out.money("amount", retention.amount());
        out.end();
    }

    static void indemnity(Output out, IndemnityInvoice invoice) {
        out.document("indemnity-invoice");
        header(out, invoice.header());
        out.text("basis", invoice.basis());
        out.value("amount", invoice.amount(), ScalarWriter::breakdown);
        out.money("amountDue", invoice.amountDue());
        out.end();
    }

    private static void deduction(Output out, Deduction deduction) {
        out.begin();
        out.value("deposit", deduction.deposit(), SaleWriter::reference);
        out.value("amount", deduction.amount(), ScalarWriter::breakdown);
        out.end();
    }

    static void credit(Output out, CreditNote note) {
        out.document("credit-note");
        header(out, note.header());
        out.value("corrected", note.corrected(), SaleWriter::reference);
        out.text("reason", note.reason().code());
        out.value("credit", note.credit(), SaleWriter::asked);
        out.value("amount", note.amount(), ScalarWriter::breakdown);
        out.end();
    }

    static void creditReversal(Output out, CreditReversal reversal) {
        out.document("credit-reversal");
        header(out, reversal.header());
        out.value("creditNote", reversal.creditNote(), SaleWriter::reference);
        out.value("invoice", reversal.invoice(), SaleWriter::reference);
        out.text("reason", reversal.reason().code());
        out.value("amount", reversal.amount(), ScalarWriter::breakdown);
        out.end();
    }

    private static void asked(Output out, Credit credit) {
        out.begin();
        if (credit instanceof Credit.Full) {
            out.text("kind", "full");
        } else if (credit instanceof Credit.WithVat part) {
            out.text("kind", "with-vat");
            out.money("amount", part.amount());
        } else if (credit instanceof Credit.WithoutVat part) {
            out.text("kind", "without-vat");
            out.money("amount", part.amount());
        } else if (credit instanceof Credit.Treatments part) {
            out.text("kind", "treatments");
            out.value("amount", part.amount(), ScalarWriter::breakdown);
        } else if (credit instanceof Credit.Treatment part) {
            out.text("kind", "treatment");
            out.value("vat", part.treatment(), ScalarWriter::treatment);
            out.money("withVat", part.withVat());
        } else if (credit instanceof Credit.Lines lines) {
            out.text("kind", "lines");
            out.list("lines", lines.items(), SaleWriter::item);
        } else {
            throw new IllegalStateException("no form for " + credit.getClass());
        }
        out.end();
    }

    private static void item(Output out, Credit.Item item) {
        out.begin();
        out.count("line", item.line());
        out.money("amount", item.amount());
        out.end();
    }

    private static void header(Output out, DocumentHeader header) {
        out.text("number", header.number());
        out.date("issuedOn", header.issuedOn());
        out.date("dueOn", header.dueOn());
        out.count("saleVersion", header.saleVersion());
        out.value("contract", header.contract(), SaleWriter::contract);
        if (header.replaces().isPresent()) {
            out.value("replaces", header.replaces().get(), SaleWriter::reference);
        }
    }

    private static void contract(Output out, ContractReference contract) {
        out.begin();
        out.text("number", contract.number());
        out.date("concludedOn", contract.concludedOn());
        out.value("seller", contract.seller(), PartyWriter::seller);
        out.value("buyer", contract.buyer(), PartyWriter::buyer);
        out.end();
    }

    private static void reference(Output out, DocumentReference reference) {
        out.begin();
        out.text("number", reference.number());
        out.date("issuedOn", reference.issuedOn());
        out.end();
    }

    static void amendment(Output out, Amendment amendment) {
        out.document("amendment");
        out.text("number", amendment.number());
        out.date("agreedOn", amendment.agreedOn());
        LineWriter.scope(out, amendment.scope());
        out.end();
    }

    static void release(Output out, RetentionRelease release) {
        out.document("retention-release");
        out.text("clause", release.clause());
        out.money("amount", release.amount());
        out.date("releasedOn", release.releasedOn());
        out.text("guarantee", release.guarantee());
        out.end();
    }

    static void waiver(Output out, DepositWaiver waiver) {
        out.document("deposit-waiver");
        out.text("by", waiver.by());
        out.date("waivedOn", waiver.waivedOn());
        out.text("reason", waiver.reason());
        out.end();
    }

    static void cancellation(Output out, Cancellation cancellation) {
        out.document("cancellation");
        out.text("by", cancellation.by() == Side.BUYER ? "buyer" : "seller");
        out.date("cancelledOn", cancellation.cancelledOn());
        out.text("reason", cancellation.reason());
        out.list("kept", cancellation.kept(), SaleWriter::kept);
        out.text("earnestMoneyFactor", cancellation.earnestMoneyFactor().map(Factor::toString));
        out.end();
    }

    private static void kept(Output out, Kept kept) {
        out.begin();
        if (kept instanceof Kept.Indemnity indemnity) {
            out.text("kind", "indemnity");
            out.money("amount", indemnity.amount());
        } else if (kept instanceof Kept.Consideration consideration) {
            out.text("kind", "consideration");
            out.money("amount", consideration.amount());
        } else {
            out.text("kind", "nothing");
        }
        out.text("basis", kept.basis());
        out.end();
    }
}
