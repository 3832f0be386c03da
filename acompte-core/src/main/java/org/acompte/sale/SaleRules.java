package org.acompte.sale;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of a sale: what each fact must keep to. */
public final class SaleRules {
    /** A number is already used in this sale. */
    public static final Rule NUMBER_USED = Rule.of("AC-DOC-02", "Number {number} is already used in sale {sale}")
            .in(Locale.FRENCH, "Le numéro {number} est déjà utilisé dans la vente {sale}");

    /** A document is dated before the contract. */
    public static final Rule BEFORE_CONTRACT = Rule.of(
                    "AC-DOC-03",
                    "Document {number} of {date} is dated before sale {sale} was concluded on {concludedOn}")
            .in(
                    Locale.FRENCH,
                    "Le document {number} du {date} est antérieur à la conclusion de la vente {sale} le {concludedOn}");

    /** A document belongs to another sale. */
    public static final Rule OTHER_SALE = Rule.of(
                    "AC-DOC-04", "Document {number} belongs to sale {other}, not to {sale}")
            .in(Locale.FRENCH, "Le document {number} appartient à la vente {other}, et non à {sale}");

    /** A document was drafted from another version of the sale. */
    public static final Rule STALE = Rule.of(
                    "AC-DOC-05",
                    "Document {number} was drafted from version {drafted} of sale {sale}, which is at version {version}; draft it again")
            .in(
                    Locale.FRENCH,
                    "Le document {number} a été préparé sur la version {drafted} de la vente {sale}, qui en est à la "
                            + "version {version} ; préparez-le de nouveau");

    /** An amount is in another currency than the sale. */
    public static final Rule CURRENCY = Rule.of("AC-DOC-06", "{what} is in {currency}, sale {sale} is in {expected}")
            .in(Locale.FRENCH, "{what} : la devise est {currency}, celle de la vente {sale} est {expected}");

    /** A figure of a document is below zero. */
    public static final Rule NEGATIVE = Rule.of("AC-DOC-07", "Document {number} has the negative amount {amount}")
            .in(Locale.FRENCH, "Le document {number} comporte le montant négatif {amount}");

    /** There are more facts than acompte computes with. */
    public static final Rule TOO_MANY_FACTS = Rule.of("AC-DOC-08", "Sale {sale} has {limit} facts, which is the most")
            .in(Locale.FRENCH, "La vente {sale} compte {limit} faits, ce qui est le maximum");

    /** A deposit is more than what is left to invoice. */
    public static final Rule DEPOSIT_OVER_LEFT = Rule.of(
                    "AC-DEP-01", "Deposit of {amount} exceeds the {left} left to invoice on {sale}")
            .in(Locale.FRENCH, "L'acompte de {amount} dépasse le reste à facturer de {left} sur {sale}");

    /** A deposit would ask nothing. */
    public static final Rule DEPOSIT_OF_NOTHING = Rule.of("AC-DEP-02", "Deposit of {asked} asks nothing: {reason}")
            .in(Locale.FRENCH, "L'acompte de {asked} ne demande rien : {reason}");

    /** A deposit comes after the final invoice. */
    public static final Rule DEPOSIT_AFTER_FINAL = Rule.of(
                    "AC-DEP-03", "No deposit can follow the final invoice {final} of {sale}")
            .in(Locale.FRENCH, "Aucun acompte ne peut suivre la facture de solde {final} de {sale}");

    /** A deposit is outside the order of the plan. */
    public static final Rule DEPOSIT_OUT_OF_ORDER = Rule.of(
                    "AC-DEP-04", "Instalment {instalment} is not one of the {left} that are left in the plan of {sale}")
            .in(
                    Locale.FRENCH,
                    "L'échéance {instalment} n'est pas l'une de celles qui restent dans l'échéancier de {sale} (nombre : "
                            + "{left})");

    /** All instalments are invoiced. */
    public static final Rule PLAN_USED_UP = Rule.of(
                    "AC-DEP-05", "All {count} instalments of the plan of {sale} are invoiced")
            .in(Locale.FRENCH, "L'échéancier de {sale} est entièrement facturé (échéances : {count})");

    /** The percentages of the deposits are over 100. */
    public static final Rule DEPOSITS_OVER_HUNDRED = Rule.of(
                    "AC-DEP-06", "A deposit of {percentage} after {reached} is over 100 % of {sale}")
            .in(Locale.FRENCH, "Un acompte de {percentage} après {reached} dépasse 100 % de {sale}");

    /** There is a final invoice already. */
    public static final Rule ALREADY_FINAL = Rule.of("AC-FIN-01", "Sale {sale} already has the final invoice {final}")
            .in(Locale.FRENCH, "La vente {sale} a déjà la facture de solde {final}");

    /** A final invoice invoices another scope than the one that is agreed on. */
    public static final Rule FINAL_SCOPE = Rule.of(
                    "AC-FIN-02",
                    "Final invoice {number} of {total} invoices another scope than the {expected} agreed on in {sale}")
            .in(
                    Locale.FRENCH,
                    "La facture de solde {number} de {total} ne facture pas ce qui est convenu dans {sale}, soit "
                            + "{expected}");

    /** A final invoice does not deduct what there is to deduct. */
    public static final Rule FINAL_DEDUCTIONS = Rule.of(
                    "AC-FIN-03", "Final invoice {number} deducts {deducted}, but is to deduct {expected}")
            .in(
                    Locale.FRENCH,
                    "Déductions de la facture de solde {number} : {deducted} ; déductions attendues : {expected}");

    /** An invoice is dated before a deposit that it deducts. */
    public static final Rule DEDUCTED_LATER = Rule.of(
                    "AC-FIN-05", "Invoice {number} of {date} deducts {deposit}, which is dated later")
            .in(Locale.FRENCH, "La facture {number} du {date} déduit {deposit}, dont la date est postérieure");

    /** A final invoice states other work before it than was invoiced. */
    public static final Rule FINAL_PREVIOUS = Rule.of(
                    "AC-FIN-06",
                    "Final invoice {number} states previous work of {previous}, {expected} of {sale} is invoiced")
            .in(
                    Locale.FRENCH,
                    "La facture de solde {number} indique des travaux antérieurs de {previous}, {expected} de {sale} "
                            + "sont facturés");

    /** A final invoice does not add up. */
    public static final Rule FINAL_DUE = Rule.of(
                    "AC-FIN-04", "Final invoice {number} asks {due}, its total less its deductions is {expected}")
            .in(
                    Locale.FRENCH,
                    "La facture de solde {number} demande {due}, son total moins ses déductions est de {expected}");

    /** A line is less done than before. */
    public static final Rule PROGRESS_BACK = Rule.of(
                    "AC-PRG-01",
                    "Line {line} of {sale} would go back to {amount} from the {before} invoiced by {previous}")
            .in(
                    Locale.FRENCH,
                    "La ligne {line} de {sale} reviendrait à {amount}, contre {before} facturés par {previous}");

    /** More of a line is done than there is. */
    public static final Rule PROGRESS_OVER = Rule.of(
                    "AC-PRG-02", "Line {line} of {sale} has {whole}, {done} of it cannot be done")
            .in(Locale.FRENCH, "La ligne {line} de {sale} compte {whole}, {done} ne peuvent pas en être réalisés");

    /** A progress invoice would ask no work. */
    public static final Rule PROGRESS_OF_NOTHING = Rule.of(
                    "AC-PRG-03", "Progress of {progress} leaves nothing to invoice")
            .in(Locale.FRENCH, "Un avancement de {progress} ne laisse rien à facturer");

    /** A progress names a line that is not there, or twice. */
    public static final Rule PROGRESS_UNKNOWN_LINE = Rule.of(
                    "AC-PRG-04", "Line {line} is not one of the {count} lines of {sale}, or named twice")
            .in(
                    Locale.FRENCH,
                    "La ligne {line} n'existe pas dans {sale}, qui en compte {count}, ou elle est nommée deux fois");

    /** A line changed since the last progress invoice, so its progress must be stated. */
    public static final Rule PROGRESS_CHANGED_LINE = Rule.of(
                    "AC-PRG-05", "Line {line} of {sale} is not as it was on {previous}: state how much of it is done")
            .in(Locale.FRENCH, "La ligne {line} de {sale} n'est plus celle de {previous} : indiquez la part réalisée");

    /** A progress invoice does not add up. */
    public static final Rule PROGRESS_DUE = Rule.of(
                    "AC-PRG-06", "Progress invoice {number} asks {due}, its work less its deductions is {expected}")
            .in(
                    Locale.FRENCH,
                    "La facture de situation {number} demande {due}, ses travaux moins ses déductions font {expected}");

    /** A progress invoice has other figures than the sale gives. */
    public static final Rule PROGRESS_FIGURES = Rule.of(
                    "AC-PRG-07", "Progress invoice {number} states {figure} of {stated}, sale {sale} gives {expected}")
            .in(Locale.FRENCH, "Facture de situation {number}, {figure} : {stated} ; la vente {sale} donne {expected}");

    /** A progress invoice comes after the final invoice. */
    public static final Rule PROGRESS_AFTER_FINAL = Rule.of(
                    "AC-PRG-08", "No progress invoice can follow the final invoice {final} of {sale}")
            .in(Locale.FRENCH, "Aucune facture de situation ne peut suivre la facture de solde {final} de {sale}");

    /** A progress invoice is for another scope than the sale. */
    public static final Rule PROGRESS_SCOPE = Rule.of(
                    "AC-PRG-09",
                    "Progress invoice {number} has lines for {total} that are not the ones of {sale}, which are for {expected}")
            .in(
                    Locale.FRENCH,
                    "La facture de situation {number} a des lignes pour {total} qui ne sont pas celles de {sale}, dont "
                            + "le total est de {expected}");

    /** A release names a clause that the sale does not have. */
    public static final Rule RETENTION_UNKNOWN = Rule.of("AC-RET-01", "Sale {sale} has no retention clause {clause}")
            .in(Locale.FRENCH, "La vente {sale} n'a pas de clause de retenue de garantie {clause}");

    /** More is released than is held. */
    public static final Rule RETENTION_OVER_HELD = Rule.of(
                    "AC-RET-02", "Release of {amount} exceeds the {held} held under {clause} of {sale}")
            .in(
                    Locale.FRENCH,
                    "La libération de {amount} dépasse les {held} retenus selon la clause {clause} de {sale}");

    /** A retention is of nothing or less. */
    public static final Rule RETENTION_OF_NOTHING = Rule.of(
                    "AC-RET-03", "A retention under {clause} is more than nothing, not {amount}")
            .in(
                    Locale.FRENCH,
                    "Une retenue de garantie selon la clause {clause} est supérieure à zéro, et non de {amount}");

    /** Two retention clauses have the same code. */
    public static final Rule RETENTION_TWICE = Rule.of("AC-RET-04", "There are two retention clauses {clause}")
            .in(Locale.FRENCH, "Il y a deux clauses de retenue de garantie {clause}");

    /** There are too many retention clauses. */
    public static final Rule RETENTIONS_TOO_MANY = Rule.of(
                    "AC-RET-05", "{count} retention clauses are more than {limit}")
            .in(Locale.FRENCH, "{count} clauses de retenue de garantie, {limit} au plus sont admises");

    /** An invoice holds back more than it asks. */
    public static final Rule RETENTION_OVER_AMOUNT = Rule.of(
                    "AC-RET-06", "Invoice {number} holds back {held} of {amount}")
            .in(Locale.FRENCH, "La facture {number} retient {held} sur {amount}");

    /** An invoice holds back something else than the sale gives. */
    public static final Rule RETENTION_FIGURES = Rule.of(
                    "AC-RET-07", "Invoice {number} holds back {held}, the clauses of {sale} give {expected}")
            .in(
                    Locale.FRENCH,
                    "Retenues de garantie de la facture {number} : {held} ; les clauses de {sale} donnent : {expected}");

    /** The retention clauses hold more than the whole. */
    public static final Rule RETENTIONS_OVER_WHOLE = Rule.of(
                    "AC-RET-08", "Retention clause {clause} keeps {share} of the work, the ones before it leave {left}")
            .in(
                    Locale.FRENCH,
                    "La clause de retenue de garantie {clause} garde {share} des travaux, les précédentes laissent {left}");

    /** A credit is more than what is left to credit. */
    public static final Rule CREDIT_OVER_LEFT = Rule.of(
                    "AC-CRN-01", "Credit of {amount} exceeds the {left} left to credit on {number}")
            .in(Locale.FRENCH, "L'avoir de {amount} dépasse les {left} qui restent à porter en avoir sur {number}");

    /** A credit note names a document that is not there. */
    public static final Rule CREDIT_UNKNOWN = Rule.of(
                    "AC-CRN-02", "Sale {sale} does not have {number} of {date}, which a credit note is to correct")
            .in(Locale.FRENCH, "La vente {sale} n'a pas {number} du {date}, qu'un avoir doit corriger");

    /** There is nothing left to credit. */
    public static final Rule NOTHING_TO_CREDIT = Rule.of("AC-CRN-03", "Nothing is left to credit on {number}{why}")
            .in(Locale.FRENCH, "Il ne reste rien à porter en avoir sur {number}{why}");

    /** A credit note is dated before what it corrects. */
    public static final Rule CREDIT_BEFORE_INVOICE = Rule.of(
                    "AC-CRN-04", "Credit note {creditNote} of {date} is dated before {number} of {issuedOn}")
            .in(Locale.FRENCH, "L'avoir {creditNote} du {date} est antérieur à {number} du {issuedOn}");

    /** A credit names a line that is not there. */
    public static final Rule CREDIT_UNKNOWN_LINE = Rule.of(
                    "AC-CRN-05", "Line {line} is not one of the lines of {number}")
            .in(Locale.FRENCH, "La ligne {line} n'est pas l'une des lignes de {number}");

    /** A credit is of nothing or less. */
    public static final Rule CREDIT_OF_NOTHING = Rule.of("AC-CRN-06", "A credit is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Un avoir est supérieur à zéro, et non de {amount}");

    /** More of a line is credited than is left of it. */
    public static final Rule CREDIT_OVER_LINE = Rule.of(
                    "AC-CRN-07", "Credit of {amount} exceeds the {left} left to credit on line {line} of {number}")
            .in(
                    Locale.FRENCH,
                    "L'avoir de {amount} dépasse les {left} qui restent à porter en avoir sur la ligne {line} de {number}");

    /** A reversal names a credit note that is not in force. */
    public static final Rule CREDIT_REVERSAL_UNKNOWN = Rule.of(
                    "AC-CRV-01", "Sale {sale} has no credit note {creditNote} of {date} on {number} that is in force")
            .in(Locale.FRENCH, "La vente {sale} n'a pas d'avoir {creditNote} du {date} en vigueur sur {number}");

    /** What a credit note took back is invoiced again. */
    public static final Rule CREDIT_REVERSAL_OVER_LEFT = Rule.of(
                    "AC-CRV-02",
                    "Cancelling credit note {creditNote} would invoice {amount} again, {left} is left to invoice on {sale}")
            .in(
                    Locale.FRENCH,
                    "Annuler l'avoir {creditNote} facturerait de nouveau {amount}, le reste à facturer de {sale} est de "
                            + "{left}");

    /** A reversal is dated before the credit note. */
    public static final Rule CREDIT_REVERSAL_BEFORE_CREDIT = Rule.of(
                    "AC-CRV-03", "Reversal {number} of {date} is dated before credit note {creditNote} of {issuedOn}")
            .in(
                    Locale.FRENCH,
                    "L'annulation d'avoir {number} du {date} est antérieure à l'avoir {creditNote} du {issuedOn}");

    /** What came after a credit note counts on it. */
    public static final Rule CREDIT_REVERSAL_TOO_LATE = Rule.of(
                    "AC-CRV-04", "Credit note {creditNote} can no longer be cancelled: {why}")
            .in(Locale.FRENCH, "L'avoir {creditNote} ne peut plus être annulé : {why}");

    /** A reversal has other figures than the credit note. */
    public static final Rule CREDIT_REVERSAL_FIGURES = Rule.of(
                    "AC-CRV-05", "Reversal {number} asks {amount} again, credit note {creditNote} took back {expected}")
            .in(
                    Locale.FRENCH,
                    "L'annulation d'avoir {number} demande de nouveau {amount}, l'avoir {creditNote} a repris {expected}");

    /** An invoice replaces one that is not there, or of which nothing is in force. */
    public static final Rule REPLACED_UNKNOWN = Rule.of(
                    "AC-COR-01",
                    "Sale {sale} has no invoice {number} of {date} of which something is in force to be replaced")
            .in(
                    Locale.FRENCH,
                    "La vente {sale} n'a pas de facture {number} du {date} dont une part en vigueur puisse être remplacée");

    /** A later invoice deducts the deposit that is to be replaced. */
    public static final Rule REPLACED_DEDUCTED = Rule.of(
                    "AC-COR-02",
                    "Deposit {number} cannot be replaced while {later} deducts it; replace or credit {later} first")
            .in(
                    Locale.FRENCH,
                    "L'acompte {number} ne peut pas être remplacé tant que {later} le déduit ; remplacez {later} ou "
                            + "établissez d'abord un avoir dessus");

    /** A document replaces one of another kind. */
    public static final Rule REPLACED_KIND = Rule.of(
                    "AC-COR-03",
                    "Document {number} cannot replace {replaced}: a deposit, progress or final invoice replaces one of its kind")
            .in(
                    Locale.FRENCH,
                    "Le document {number} ne peut pas remplacer {replaced} : une facture d'acompte, de situation ou de "
                            + "solde remplace une facture de même nature");

    /** An invoice is dated before the one that it replaces. */
    public static final Rule REPLACED_LATER = Rule.of(
                    "AC-COR-04", "Invoice {number} of {date} replaces {replaced}, which is dated later")
            .in(Locale.FRENCH, "La facture {number} du {date} remplace {replaced}, dont la date est postérieure");

    /** A later invoice counts on the progress invoice that is to be replaced. */
    public static final Rule REPLACED_NOT_LAST = Rule.of(
                    "AC-COR-05",
                    "Progress invoice {number} of {sale} cannot be replaced while {later} counts on its work; credit {later} first")
            .in(
                    Locale.FRENCH,
                    "La facture de situation {number} de {sale} ne peut pas être remplacée tant que {later} s'appuie sur "
                            + "ses travaux ; établissez d'abord un avoir sur {later}");

    /** Refund cases hold money of the invoice that is to be replaced. */
    public static final Rule REPLACED_RESERVED = Rule.of(
                    "AC-COR-06",
                    "Invoice {number} cannot be replaced while refund cases hold {held} of the {paid} paid on it")
            .in(
                    Locale.FRENCH,
                    "La facture {number} ne peut pas être remplacée tant que des dossiers de remboursement réservent "
                            + "{held} des {paid} payés sur elle");

    /** A payment names an invoice that is not there. */
    public static final Rule PAYMENT_UNKNOWN = Rule.of(
                    "AC-PAY-01", "A payment of {amount} names {number}, which sale {sale} does not have")
            .in(Locale.FRENCH, "Un paiement de {amount} désigne {number}, que la vente {sale} n'a pas");

    /** A payment is of nothing or less. */
    public static final Rule PAYMENT_OF_NOTHING = Rule.of("AC-PAY-02", "A payment is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Un paiement est supérieur à zéro, et non de {amount}");

    /** The parts of a payment are more than the payment. */
    public static final Rule PAYMENT_OVERALLOCATED = Rule.of(
                    "AC-PAY-03", "A payment of {amount} cannot be allocated with {allocated}")
            .in(Locale.FRENCH, "Un paiement de {amount} ne peut pas être lettré pour {allocated}");

    /** A payment names an invoice twice. */
    public static final Rule PAYMENT_TWICE = Rule.of("AC-PAY-04", "A payment of {amount} names {number} twice")
            .in(Locale.FRENCH, "Un paiement de {amount} désigne deux fois {number}");

    /** A payment is allocated to more invoices than acompte computes with. */
    public static final Rule PAYMENT_OF_TOO_MANY = Rule.of(
                    "AC-PAY-05", "A payment of {amount} has {count} allocations, {limit} are allowed")
            .in(Locale.FRENCH, "Un paiement de {amount} a {count} lettrages, {limit} sont admis");

    /** A refund is more than what is refundable. */
    public static final Rule REFUND_OVER_DUE = Rule.of(
                    "AC-REF-01", "Refund of {amount} exceeds the {refundable} refundable on {number}")
            .in(Locale.FRENCH, "Le remboursement de {amount} dépasse les {refundable} remboursables sur {number}");

    /** A refund names an invoice that is not there. */
    public static final Rule REFUND_UNKNOWN = Rule.of(
                    "AC-REF-02", "A refund of {amount} names {number}, which sale {sale} does not have")
            .in(Locale.FRENCH, "Un remboursement de {amount} désigne {number}, que la vente {sale} n'a pas");

    /** A refund is of nothing or less. */
    public static final Rule REFUND_OF_NOTHING = Rule.of("AC-REF-03", "A refund is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Un remboursement est supérieur à zéro, et non de {amount}");

    /** A reservation has an uncredited part that is negative or more than the whole. */
    public static final Rule RESERVATION_PART = Rule.of(
                    "AC-RSV-01",
                    "The uncredited {uncredited} of refund case {case} is not between zero and the {amount} reserved")
            .in(
                    Locale.FRENCH,
                    "La part sans avoir de {uncredited} du dossier de remboursement {case} n'est pas comprise entre zéro "
                            + "et les {amount} réservés");

    /** A reservation names a deposit that is not there. */
    public static final Rule RESERVATION_UNKNOWN = Rule.of(
                    "AC-RSV-02", "Refund case {case} reserves of {deposit}, which is no deposit of sale {sale}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} réserve sur {deposit}, qui n'est pas un acompte de la vente "
                            + "{sale}");

    /** A reservation is more than what can be refunded. */
    public static final Rule RESERVATION_OVER_LEFT = Rule.of(
                    "AC-RSV-03",
                    "Refund case {case} reserves {amount}, {left} of deposit {deposit} are paid in full and free to be refunded")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} réserve {amount}, {left} de l'acompte {deposit} sont entièrement "
                            + "payés et libres d'être remboursés");

    /** A refund of a case is more than the case holds. */
    public static final Rule REFUND_OVER_RESERVED = Rule.of(
                    "AC-RSV-04", "Refund of {amount} exceeds the {held} of {number} held for refund case {case}")
            .in(
                    Locale.FRENCH,
                    "Le remboursement de {amount} dépasse les {held} de {number} réservés au dossier de remboursement "
                            + "{case}");

    /** A credit note outside a case takes what a case is to credit. */
    public static final Rule CREDIT_OF_RESERVED = Rule.of(
                    "AC-RSV-05",
                    "Credit note of {amount} takes of the {held} of {number} held for refund cases; {left} are free to be"
                            + " credited")
            .in(
                    Locale.FRENCH,
                    "L'avoir de {amount} prend sur les {held} de {number} réservés aux dossiers de remboursement ; "
                            + "{left} peuvent être portés en avoir");

    /** A reallocation is of nothing or less. */
    public static final Rule REALLOCATION_OF_NOTHING = Rule.of(
                    "AC-REA-01", "A reallocation is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Une réaffectation est supérieure à zéro, et non de {amount}");

    /** A reallocation goes nowhere. */
    public static final Rule REALLOCATION_TO_ITSELF = Rule.of(
                    "AC-REA-02", "A reallocation of {amount} cannot go from {number} to itself")
            .in(Locale.FRENCH, "Une réaffectation de {amount} ne peut pas aller de {number} à elle-même");

    /** A reallocation names an invoice that is not there. */
    public static final Rule REALLOCATION_UNKNOWN = Rule.of(
                    "AC-REA-03", "A reallocation of {amount} names {number}, which sale {sale} does not have")
            .in(Locale.FRENCH, "Une réaffectation de {amount} désigne {number}, que la vente {sale} n'a pas");

    /** A reallocation is more than what is paid too much. */
    public static final Rule REALLOCATION_OVER_PAID = Rule.of(
                    "AC-REA-04", "Reallocation of {amount} exceeds the {left} paid too much on {number}")
            .in(Locale.FRENCH, "La réaffectation de {amount} dépasse le trop-perçu de {left} sur {number}");

    /** A payment is not the converted amount that it stores. */
    public static final Rule PAYMENT_CONVERTED = Rule.of(
                    "AC-PAY-06", "A payment of {amount} is not {original} at a rate of {rate}, which is {expected}")
            .in(
                    Locale.FRENCH,
                    "Un paiement de {amount} ne correspond pas à {original} au cours de {rate}, ce qui donne {expected}");

    /** A payment in the currency of the sale has a rate. */
    public static final Rule PAYMENT_NOT_FOREIGN = Rule.of(
                    "AC-PAY-07", "A payment of {amount} is not converted from {original} in the same currency")
            .in(Locale.FRENCH, "Un paiement de {amount} ne se convertit pas de {original} dans la même devise");

    /** A reversal names a payment that is not there. */
    public static final Rule REVERSAL_UNKNOWN = Rule.of(
                    "AC-REV-01", "A payment of {payment} on {date}, which is to be reversed, is not recorded in {sale}")
            .in(
                    Locale.FRENCH,
                    "Un paiement de {payment} du {date}, dont le rejet est à enregistrer, ne figure pas dans {sale}");

    /** More is reversed than is left of a payment. */
    public static final Rule REVERSAL_OVER_PAID = Rule.of(
                    "AC-REV-02", "Reversal of {amount} exceeds the {left} left of the payment of {payment} on {date}")
            .in(
                    Locale.FRENCH,
                    "Le rejet de {amount} dépasse les {left} qui restent du paiement de {payment} du {date}");

    /** A reversal is of nothing or less. */
    public static final Rule REVERSAL_OF_NOTHING = Rule.of("AC-REV-03", "A reversal is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Un rejet est supérieur à zéro, et non de {amount}");

    /** A write-off names an invoice that is not there. */
    public static final Rule WRITE_OFF_UNKNOWN = Rule.of(
                    "AC-WOF-01", "A write-off of {amount} names {number}, which sale {sale} does not have")
            .in(Locale.FRENCH, "Un écart de règlement de {amount} désigne {number}, que la vente {sale} n'a pas");

    /** A write-off is above the tolerance and nobody approved it. */
    public static final Rule WRITE_OFF_OVER_TOLERANCE = Rule.of(
                    "AC-WOF-02",
                    "A write-off of {amount} brings {number} to {written}, above the tolerance of {tolerance}; someone must approve it")
            .in(
                    Locale.FRENCH,
                    "Un écart de règlement de {amount} porte le total de {number} à {written}, au-delà de la tolérance "
                            + "de {tolerance} ; une approbation est nécessaire");

    /** More is written off than the difference. */
    public static final Rule WRITE_OFF_OVER_DIFFERENCE = Rule.of(
                    "AC-WOF-03", "Write-off of {amount} exceeds the {left} {what} on {number}")
            .in(
                    Locale.FRENCH,
                    "L'écart de règlement de {amount} dépasse les {left} qui restent à apurer sur {number} ({what})");

    /** A write-off is of nothing or less. */
    public static final Rule WRITE_OFF_OF_NOTHING = Rule.of(
                    "AC-WOF-04", "A write-off is more than nothing, not {amount}")
            .in(Locale.FRENCH, "Un écart de règlement est supérieur à zéro, et non de {amount}");

    /** A tolerance is negative. */
    public static final Rule TOLERANCE_NEGATIVE = Rule.of("AC-WOF-05", "A tolerance is zero or more, not {amount}")
            .in(Locale.FRENCH, "Une tolérance est nulle ou positive, et non de {amount}");

    /** More is transferred than is refundable. */
    public static final Rule TRANSFER_OVER_DUE = Rule.of(
                    "AC-TRF-01",
                    "Transfer {transfer} of {amount} exceeds the {refundable} that can be taken from {number}")
            .in(
                    Locale.FRENCH,
                    "Le transfert {transfer} de {amount} dépasse les {refundable} qui peuvent être pris sur {number}");

    /** A transfer goes nowhere. */
    public static final Rule TRANSFER_TO_ITSELF = Rule.of(
                    "AC-TRF-02", "Transfer {transfer} of {amount} cannot go from sale {sale} to itself")
            .in(Locale.FRENCH, "Le transfert {transfer} de {amount} ne peut pas aller de la vente {sale} à elle-même");

    /** A transfer is recorded already. */
    public static final Rule TRANSFER_TWICE = Rule.of(
                    "AC-TRF-03", "Transfer {transfer} of {amount} is already recorded in {sale} with {recorded}")
            .in(Locale.FRENCH, "Le transfert {transfer} de {amount} est déjà enregistré dans {sale} pour {recorded}");

    /** A transfer names an invoice that is not there. */
    public static final Rule TRANSFER_UNKNOWN = Rule.of(
                    "AC-TRF-04", "Transfer {transfer} of {amount} names {number}, which sale {sale} does not have")
            .in(Locale.FRENCH, "Le transfert {transfer} de {amount} désigne {number}, que la vente {sale} n'a pas");

    /** A transfer is of nothing or less. */
    public static final Rule TRANSFER_OF_NOTHING = Rule.of(
                    "AC-TRF-05", "Transfer {transfer} is of more than nothing, not {amount}")
            .in(Locale.FRENCH, "Le transfert {transfer} est supérieur à zéro, et non de {amount}");

    /** A transfer is between other sales. */
    public static final Rule TRANSFER_OF_OTHERS = Rule.of(
                    "AC-TRF-06", "Transfer {transfer} goes from {from} to {to}; this end of it is not sale {sale}")
            .in(
                    Locale.FRENCH,
                    "Le transfert {transfer} va de {from} à {to} ; ce côté du transfert ne concerne pas la vente {sale}");

    /** An amendment comes after the final invoice. */
    public static final Rule AMENDMENT_AFTER_FINAL = Rule.of(
                    "AC-AMD-01", "No amendment can follow the final invoice {final} of {sale}")
            .in(Locale.FRENCH, "Aucun avenant ne peut suivre la facture de solde {final} de {sale}");

    /** An amendment reads prices or rounds VAT in another way. */
    public static final Rule AMENDMENT_POLICY = Rule.of(
                    "AC-AMD-02",
                    "Amendment {number} changes the price basis or the VAT rounding of {sale}, which stay for a sale")
            .in(
                    Locale.FRENCH,
                    "L'avenant {number} change la base des prix ou l'arrondi de la TVA de {sale}, qui restent les mêmes "
                            + "pour une vente");

    /** An amendment takes away work that is invoiced. */
    public static final Rule AMENDMENT_BELOW_WORK = Rule.of(
                    "AC-AMD-03",
                    "Amendment {number} reduces {sale} to {total}, below the {work} of work that progress invoices asked; credit them first")
            .in(
                    Locale.FRENCH,
                    "L'avenant {number} ramène {sale} à {total}, en dessous des {work} de travaux demandés par les "
                            + "factures de situation ; établissez d'abord un avoir dessus");

    /** A sale that was cancelled does not go on. */
    public static final Rule CANCELLED = Rule.of("AC-CAN-01", "Sale {sale} was cancelled on {date}")
            .in(Locale.FRENCH, "La vente {sale} a été annulée le {date}");

    /** What is kept is nothing or less. */
    public static final Rule KEPT_NOTHING = Rule.of(
                    "AC-CAN-02", "What is kept is more than nothing, not {amount}; say that nothing is kept")
            .in(
                    Locale.FRENCH,
                    "Ce qui est conservé est supérieur à zéro, et non de {amount} ; indiquez que rien n'est conservé");

    /** A cancellation does not say what is kept. */
    public static final Rule KEPT_UNSTATED = Rule.of(
                    "AC-CAN-03",
                    "A cancellation says in 1 to {limit} entries what is kept, or in one that nothing is; here are {count}")
            .in(
                    Locale.FRENCH,
                    "Une annulation indique en 1 à {limit} postes ce qui est conservé, ou en un seul que rien ne l'est ; "
                            + "il y en a {count}");

    /** A buyer does not give earnest money back. */
    public static final Rule FACTOR_OF_BUYER = Rule.of(
                    "AC-CAN-04", "Only a seller gives earnest money back {factor} times")
            .in(Locale.FRENCH, "Seul un vendeur rend {factor} fois les arrhes");

    /** A sale that is final cannot be cancelled. */
    public static final Rule CANCELLED_AFTER_FINAL = Rule.of(
                    "AC-CAN-05", "Sale {sale} has the final invoice {final}; credit it instead of cancelling the sale")
            .in(
                    Locale.FRENCH,
                    "La vente {sale} a la facture de solde {final} ; établissez un avoir dessus au lieu d'annuler la "
                            + "vente");

    /** More is kept as consideration than the deposits are good for. */
    public static final Rule KEPT_OVER_DEPOSITS = Rule.of(
                    "AC-CAN-06",
                    "Consideration of {amount} exceeds the {deposits} of deposits of {sale}; amend the sale to what was supplied")
            .in(
                    Locale.FRENCH,
                    "La contrepartie de {amount} dépasse les {deposits} d'acomptes de {sale} ; ramenez la vente par "
                            + "avenant à ce qui a été fourni");

    /** A seller who received earnest money must say how many times it is given back. */
    public static final Rule FACTOR_MISSING = Rule.of(
                    "AC-CAN-07",
                    "The seller ends {sale} after {earnestMoney} of earnest money: say how many times it is given back")
            .in(
                    Locale.FRENCH,
                    "Le vendeur met fin à {sale} après {earnestMoney} d'arrhes : indiquez combien de fois elles sont "
                            + "rendues");

    /** An indemnity is nothing, or bears VAT. */
    public static final Rule INDEMNITY_AMOUNT = Rule.of(
                    "AC-IND-01", "Indemnity {number} is more than nothing and outside the scope of VAT, not {amount}")
            .in(
                    Locale.FRENCH,
                    "L'indemnité {number} est supérieure à zéro et hors champ de la TVA, et non de {amount}");

    /** The deposits are waived already. */
    public static final Rule WAIVED_ALREADY = Rule.of(
                    "AC-WAI-01", "The deposits of {sale} were waived by {by} already, not by {other}")
            .in(Locale.FRENCH, "{by} a déjà dispensé {sale} de ses acomptes, et non {other}");

    /** A fact cannot be checked because a fact before it is wrong; only an audit gets so far. */
    public static final Rule UNCHECKED = Rule.of(
                    "AC-AUD-01", "Fact {place} of sale {sale} cannot be checked, because a fact before it is wrong")
            .in(
                    Locale.FRENCH,
                    "Le fait {place} de la vente {sale} ne peut pas être vérifié, car un fait précédent est faux");

    private SaleRules() {}
}
