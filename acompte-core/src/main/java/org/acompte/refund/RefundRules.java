package org.acompte.refund;

import java.util.Locale;
import org.acompte.rule.Rule;

/** The rules of refund cases: which command is possible when, for whom, and with which figures. */
public final class RefundRules {
    /** The table of moves does not have this pair of state and command. */
    public static final Rule NOT_POSSIBLE = Rule.of(
                    "AC-RFD-01", "Refund case {case} is {state}; {command} is possible only when it is {from}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} est à l'état « {state} » ; « {command} » n'est possible qu'à "
                            + "l'état {from}");

    /** An amount is zero or negative that must be more. */
    public static final Rule NOT_ABOVE_ZERO = Rule.of("AC-RFD-02", "{what} is of more than nothing, not {amount}")
            .in(Locale.FRENCH, "{what} : un montant supérieur à zéro est attendu, et non {amount}");

    /** An amount is negative that must not be. */
    public static final Rule NEGATIVE = Rule.of("AC-RFD-03", "{what} is never negative, not {amount}")
            .in(Locale.FRENCH, "{what} : le montant n'est jamais négatif, et non de {amount}");

    /** There is more of something than a case takes. */
    public static final Rule TOO_MANY = Rule.of("AC-RFD-04", "{count} {what} are more than the {limit} allowed")
            .in(Locale.FRENCH, "{what} : {count} au lieu de {limit} au plus");

    /** The thresholds of a policy do not ascend. */
    public static final Rule THRESHOLDS = Rule.of(
                    "AC-RFD-05", "The thresholds {first}, {second} and {third} of a policy do not ascend from zero")
            .in(
                    Locale.FRENCH,
                    "Les seuils {first}, {second} et {third} d'une politique de remboursement ne sont pas croissants à "
                            + "partir de zéro");

    /** The split does not add up to what was asked. */
    public static final Rule SPLIT = Rule.of(
                    "AC-RFD-06",
                    "Refund case {case} splits {sum} ({refund} refund, {kept} kept, {toAccount} to account) of the {amount} asked")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} répartit {sum} ({refund} à rembourser, {kept} conservés, "
                            + "{toAccount} portés au compte) sur les {amount} demandés");

    /** The split gives nothing back, so there is nothing to credit. */
    public static final Rule NOTHING_CREDITED = Rule.of(
                    "AC-RFD-07", "Refund case {case} keeps all of {amount} as taxable, so there is nothing to credit")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} conserve la totalité de {amount} comme somme taxable, il n'y a "
                            + "donc rien à porter en avoir");

    /** The sale does not hold the money of the case. */
    public static final Rule NOT_HELD = Rule.of(
                    "AC-RFD-08", "Sale {sale} holds {held} for refund case {case}, which needs {needed}")
            .in(
                    Locale.FRENCH,
                    "La vente {sale} réserve {held} au dossier de remboursement {case}, qui a besoin de {needed}");

    /** The bank details are new, and nobody checked them. */
    public static final Rule PAYEE_UNCHECKED = Rule.of(
                    "AC-RFD-09",
                    "The bank details of payee {payee} in refund case {case} are new; state who checked them")
            .in(
                    Locale.FRENCH,
                    "Les coordonnées bancaires du bénéficiaire {payee} du dossier de remboursement {case} sont nouvelles "
                            + "; indiquez qui les a vérifiées");

    /** The bank details are too new. */
    public static final Rule COOL_DOWN = Rule.of(
                    "AC-RFD-10",
                    "The bank details of payee {payee} changed at {changedAt}; {command} is possible from {from}")
            .in(
                    Locale.FRENCH,
                    "Les coordonnées bancaires du bénéficiaire {payee} ont changé le {changedAt} ; « {command} » est "
                            + "possible à partir du {from}");

    /** One person would take two steps that need two people. */
    public static final Rule SAME_ACTOR = Rule.of(
                    "AC-RFD-11", "{actor} cannot {command} on refund case {case}, where {other} acted already")
            .in(
                    Locale.FRENCH,
                    "{actor} ne peut pas effectuer « {command} » sur le dossier de remboursement {case}, où {other} est "
                            + "déjà intervenu");

    /** The actor has no right to approve, or not in this role. */
    public static final Rule NO_AUTHORITY = Rule.of(
                    "AC-RFD-12", "{actor} has no authority to {command} on refund case {case}")
            .in(
                    Locale.FRENCH,
                    "{actor} n'a pas le pouvoir d'effectuer « {command} » sur le dossier de remboursement {case}");

    /** The amount is above what the actor may approve. */
    public static final Rule OVER_AUTHORITY = Rule.of(
                    "AC-RFD-13", "{actor} may approve up to {limit}, refund case {case} asks for {amount}")
            .in(
                    Locale.FRENCH,
                    "{actor} peut approuver jusqu'à {limit}, le dossier de remboursement {case} demande {amount}");

    /** The actor acts for somebody without the right to. */
    public static final Rule NOT_DELEGATED = Rule.of(
                    "AC-RFD-14", "{actor} may not act for {principal} at {at} on refund case {case}")
            .in(
                    Locale.FRENCH,
                    "{actor} ne peut pas agir pour {principal} le {at} sur le dossier de remboursement {case}");

    /** The accounting period is closed. */
    public static final Rule PERIOD_CLOSED = Rule.of(
                    "AC-RFD-15",
                    "Refund case {case} cannot be approved on {date}: the books are closed through {closedThrough}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} ne peut pas être approuvé le {date} : la comptabilité est "
                            + "clôturée jusqu'au {closedThrough}");

    /** An approval covers another content than the one submitted. */
    public static final Rule OTHER_CONTENT = Rule.of(
                    "AC-RFD-16", "The approval covers content {approved}, refund case {case} has content {content}")
            .in(
                    Locale.FRENCH,
                    "L'approbation porte sur le contenu {approved}, le dossier de remboursement {case} a le contenu "
                            + "{content}");

    /** The last approval that is missing is a director's. */
    public static final Rule DIRECTOR_MISSING = Rule.of(
                    "AC-RFD-17",
                    "{actor} is no director; the last approval of the {amount} of refund case {case} needs one")
            .in(
                    Locale.FRENCH,
                    "{actor} n'a pas le rang de directeur ; la dernière approbation des {amount} du dossier de "
                            + "remboursement {case} l'exige");

    /** The credit note takes back another total than the split says. */
    public static final Rule CREDIT_NOTE_TOTAL = Rule.of(
                    "AC-RFD-18",
                    "Credit note {number} takes back {total}, the split of refund case {case} asks for {expected}")
            .in(
                    Locale.FRENCH,
                    "L'avoir {number} reprend {total}, la répartition du dossier de remboursement {case} demande "
                            + "{expected}");

    /** The credit note corrects another document than the deposit of the case. */
    public static final Rule CREDIT_NOTE_DEPOSIT = Rule.of(
                    "AC-RFD-19",
                    "Credit note {number} corrects {corrected}, refund case {case} is about deposit {deposit}")
            .in(
                    Locale.FRENCH,
                    "L'avoir {number} corrige {corrected}, le dossier de remboursement {case} concerne l'acompte "
                            + "{deposit}");

    /** There is nothing to pay. */
    public static final Rule NOTHING_TO_PAY = Rule.of(
                    "AC-RFD-20", "Refund case {case} pays nothing back, so it has no schedule; close it")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} ne rembourse rien, il n'a donc pas d'échéancier ; clôturez-le");

    /** The instalments do not add up to the refund. */
    public static final Rule SCHEDULE_SUM = Rule.of(
                    "AC-RFD-21", "The instalments of refund case {case} are {sum}, the refund is {refund}")
            .in(
                    Locale.FRENCH,
                    "Les échéances du dossier de remboursement {case} font {sum}, le remboursement est de {refund}");

    /** The instalments are not in the order of their days. */
    public static final Rule SCHEDULE_ORDER = Rule.of(
                    "AC-RFD-22", "An instalment of refund case {case} is due on {date}, not after {previous}")
            .in(
                    Locale.FRENCH,
                    "Une échéance du dossier de remboursement {case} tombe le {date}, et non après le {previous}");

    /** The first instalment is due before today. */
    public static final Rule SCHEDULE_PAST = Rule.of(
                    "AC-RFD-23", "An instalment of refund case {case} is due on {date}, before {today}")
            .in(Locale.FRENCH, "Une échéance du dossier de remboursement {case} tombe le {date}, avant le {today}");

    /** The instalment is not due yet. */
    public static final Rule NOT_DUE = Rule.of(
                    "AC-RFD-24", "Instalment {instalment} of refund case {case} is due on {date}, not on {today}")
            .in(
                    Locale.FRENCH,
                    "L'échéance {instalment} du dossier de remboursement {case} tombe le {date}, et non le {today}");

    /** The id of an attempt is used. */
    public static final Rule ATTEMPT_USED = Rule.of(
                    "AC-RFD-25", "Attempt {attempt} is already used in refund case {case}")
            .in(Locale.FRENCH, "La tentative {attempt} est déjà utilisée dans le dossier de remboursement {case}");

    /** A payment is of another instalment or amount than the next. */
    public static final Rule OTHER_INSTALMENT = Rule.of(
                    "AC-RFD-26",
                    "Attempt {attempt} pays {amount} as instalment {instalment} of refund case {case}, the next is {expected}"
                            + " as instalment {next}")
            .in(
                    Locale.FRENCH,
                    "La tentative {attempt} paie {amount} au titre de l'échéance {instalment} du dossier de "
                            + "remboursement {case}, le prochain paiement est de {expected} au titre de l'échéance {next}");

    /** The attempts with this method are used up. */
    public static final Rule ATTEMPTS_USED_UP = Rule.of(
                    "AC-RFD-27",
                    "{count} attempts of refund case {case} failed, {limit} are allowed; change the method")
            .in(
                    Locale.FRENCH,
                    "Tentatives en échec du dossier de remboursement {case} : {count}, pour {limit} admises ; changez de "
                            + "moyen de paiement");

    /** It is too early to try again. */
    public static final Rule RETRY_TOO_EARLY = Rule.of(
                    "AC-RFD-28", "Refund case {case} may be paid again from {from}, not at {at}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} peut être payé de nouveau à partir du {from}, et non le {at}");

    /** The bank reports on another attempt than the one on its way. */
    public static final Rule OTHER_ATTEMPT = Rule.of(
                    "AC-RFD-29",
                    "Attempt {attempt} is not the one of refund case {case} that can {command}: {expected}")
            .in(
                    Locale.FRENCH,
                    "La tentative {attempt} n'est pas celle du dossier de remboursement {case} à laquelle « {command} » "
                            + "s'applique : {expected}");

    /** The bank paid another amount. */
    public static final Rule OTHER_AMOUNT = Rule.of(
                    "AC-RFD-30", "Attempt {attempt} of refund case {case} was of {expected}, not of {amount}")
            .in(
                    Locale.FRENCH,
                    "La tentative {attempt} du dossier de remboursement {case} était de {expected}, et non de {amount}");

    /** There is no reason to change the method. */
    public static final Rule METHOD_UNCHANGED = Rule.of(
                    "AC-RFD-31",
                    "Refund case {case} changes to the same payee after {count} of {limit} attempts; try again instead")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} reprend le même bénéficiaire (tentatives : {count} sur {limit}) "
                            + "; faites plutôt une nouvelle tentative");

    /** A change names another payee than the present one. */
    public static final Rule OTHER_PAYEE = Rule.of(
                    "AC-RFD-32", "The change names payee {from}, refund case {case} pays to {payee}")
            .in(
                    Locale.FRENCH,
                    "Le changement part du bénéficiaire {from}, le dossier de remboursement {case} paie {payee}");

    /** The bank returns a payment too late. */
    public static final Rule WATCH_OVER = Rule.of(
                    "AC-RFD-33", "Attempt {attempt} of refund case {case} could be returned until {until}, not at {at}")
            .in(
                    Locale.FRENCH,
                    "La tentative {attempt} du dossier de remboursement {case} pouvait être rejetée jusqu'au {until}, et "
                            + "non le {at}");

    /** The bank may still return a payment. */
    public static final Rule WATCH_ON = Rule.of(
                    "AC-RFD-34",
                    "Refund case {case} may close from {until}, when its payments can no longer be returned")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} peut être clôturé à partir du {until}, quand ses paiements ne "
                            + "peuvent plus être rejetés");

    /** There is money to pay yet. */
    public static final Rule STILL_TO_PAY = Rule.of(
                    "AC-RFD-35", "Refund case {case} cannot close: {paid} of its refund of {refund} is paid")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} ne peut pas être clôturé : {paid} sont payés sur un "
                            + "remboursement de {refund}");

    /** A part is paid, so it is too late to take the case back. */
    public static final Rule ALREADY_PAID = Rule.of(
                    "AC-RFD-36", "Refund case {case} cannot be reversed: {paid} is paid")
            .in(Locale.FRENCH, "Le dossier de remboursement {case} ne peut pas être annulé : {paid} sont payés");

    /** The document that cancels the credit note is of another total. */
    public static final Rule REVERSAL_TOTAL = Rule.of(
                    "AC-RFD-37",
                    "Reversal {number} asks {total}, credit note {creditNote} of refund case {case} took back {expected}")
            .in(
                    Locale.FRENCH,
                    "L'annulation d'avoir {number} demande {total}, l'avoir {creditNote} du dossier de remboursement "
                            + "{case} a repris {expected}");

    /** Somebody else than the requester submits or cancels. */
    public static final Rule NOT_REQUESTER = Rule.of(
                    "AC-RFD-38", "{actor} cannot {command} refund case {case}, which {requester} opened")
            .in(
                    Locale.FRENCH,
                    "{actor} ne peut pas effectuer « {command} » sur le dossier de remboursement {case}, ouvert par "
                            + "{requester}");

    /** A key is used again for another command. */
    public static final Rule KEY_REUSED = Rule.of(
                    "AC-RFD-39", "Key {key} of refund case {case} was used for another command")
            .in(Locale.FRENCH, "La clé {key} du dossier de remboursement {case} a servi à une autre commande");

    /** An event is dated before the one before. */
    public static final Rule TIME_BACKWARDS = Rule.of(
                    "AC-RFD-40", "An event of refund case {case} at {at} comes before the last one at {last}")
            .in(
                    Locale.FRENCH,
                    "Un événement du dossier de remboursement {case} daté du {at} précède le dernier, du {last}");

    /** The hash of an event is not that of its fields. */
    public static final Rule HASH = Rule.of(
                    "AC-RFD-41", "Event {place} of refund case {case} does not have the hash of its fields")
            .in(
                    Locale.FRENCH,
                    "L'événement {place} du dossier de remboursement {case} n'a pas l'empreinte de ses champs");

    /** An event does not follow the one before. */
    public static final Rule CHAIN = Rule.of(
                    "AC-RFD-42", "Event {place} of refund case {case} does not carry the hash of the event before")
            .in(
                    Locale.FRENCH,
                    "L'événement {place} du dossier de remboursement {case} ne porte pas l'empreinte de l'événement "
                            + "précédent");

    /** A log does not begin with the opening, or opens twice. */
    public static final Rule LOG_START = Rule.of(
                    "AC-RFD-43",
                    "Event {place} of a refund case is {found}; a log begins with the opening, and only it")
            .in(
                    Locale.FRENCH,
                    "L'événement {place} d'un dossier de remboursement est inattendu ({found}) ; un journal commence par "
                            + "l'ouverture, et elle n'y figure qu'une fois");

    /** An event claims another outcome than its command has. */
    public static final Rule OTHER_OUTCOME = Rule.of(
                    "AC-RFD-44", "Event {place} of refund case {case} leads to {claimed}, its details lead to {state}")
            .in(
                    Locale.FRENCH,
                    "L'événement {place} du dossier de remboursement {case} mène à l'état « {claimed} », ses données "
                            + "mènent à « {state} »");

    /** The case belongs to another sale. */
    public static final Rule OTHER_SALE = Rule.of(
                    "AC-RFD-45", "Refund case {case} belongs to sale {expected}, not to {sale}")
            .in(Locale.FRENCH, "Le dossier de remboursement {case} appartient à la vente {expected}, et non à {sale}");

    /** The sale does not have the deposit of the case. */
    public static final Rule UNKNOWN_DEPOSIT = Rule.of(
                    "AC-RFD-46", "Sale {sale} does not have deposit {deposit} of refund case {case}")
            .in(Locale.FRENCH, "La vente {sale} n'a pas l'acompte {deposit} du dossier de remboursement {case}");

    /** Nothing was received on the deposit. */
    public static final Rule NOTHING_RECEIVED = Rule.of(
                    "AC-RFD-47", "Refund case {case} asks for {amount}, but nothing is received on deposit {deposit}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} demande {amount}, mais rien n'est encaissé sur l'acompte "
                            + "{deposit}");

    /** The indemnity invoice is not what the split keeps outside VAT. */
    public static final Rule OTHER_INDEMNITY = Rule.of(
                    "AC-RFD-48",
                    "Refund case {case} keeps {expected} outside VAT, its indemnity invoice is over {claimed}")
            .in(
                    Locale.FRENCH,
                    "Le dossier de remboursement {case} conserve hors champ de la TVA : {expected} ; sa facture "
                            + "d'indemnité porte sur : {claimed}");

    /** A reversal leaves the indemnity of the case, or credits another one. */
    public static final Rule INDEMNITY_CREDIT = Rule.of(
                    "AC-RFD-49",
                    "The reversal of refund case {case} credits {credited}, its indemnity invoice is {indemnity}")
            .in(
                    Locale.FRENCH,
                    "L'annulation du dossier de remboursement {case} porte en avoir : {credited} ; sa facture "
                            + "d'indemnité : {indemnity}");

    /** The number of a case was used for another case of the sale. */
    public static final Rule NUMBER_USED = Rule.of(
                    "AC-RFD-50",
                    "Sale {sale} held {amount} of deposit {deposit} for a refund case {case} on {date}; a number is used once")
            .in(
                    Locale.FRENCH,
                    "La vente {sale} a réservé {amount} de l'acompte {deposit} pour un dossier de remboursement {case} "
                            + "le {date} ; un numéro ne sert qu'une fois");

    /** A reversal cancels another credit note than the one of the case. */
    public static final Rule OTHER_CREDIT_NOTE = Rule.of(
                    "AC-RFD-51",
                    "Reversal {number} cancels credit note {cancelled}, refund case {case} issued credit note {creditNote}")
            .in(
                    Locale.FRENCH,
                    "L'annulation d'avoir {number} annule l'avoir {cancelled}, le dossier de remboursement {case} a émis "
                            + "l'avoir {creditNote}");

    private RefundRules() {}
}
