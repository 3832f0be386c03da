package org.acompte.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French for the words that acompte itself puts into messages, such as what a text is: {@code Number} is
 * <em>Numéro</em>.
 * <p>
 * Only some attributes hold such words; a word that is not in the list stays as it is. Read with the first French
 * message, and not at the start of a host.
 */
final class Words {
    private static final Set<String> ATTRIBUTES = Set.of(
            "amount",
            "claimed",
            "credited",
            "deducted",
            "earlier",
            "expected",
            "figure",
            "found",
            "held",
            "indemnity",
            "later",
            "number",
            "progress",
            "reason",
            "what");

    /** What stands in place of a value that may be private, in whatever attribute. */
    private static final String HIDDEN = "a value that is not shown";

    /** What comes before a number, a place or a treatment, as in {@code line 2}. */
    private static final Map<String, String> NUMBERED = Map.of(
            "Document", "Document",
            "Amendment", "Avenant",
            "Refund case", "Dossier de remboursement",
            "Line", "Ligne",
            "line", "ligne",
            "discount or charge", "remise ou majoration",
            "the amount that stays at", "le montant qui reste au régime");

    private static final Map<String, String> WORDS = read("""
            A consideration=Contrepartie
            A credit note=Avoir
            A credit to account=Report au compte
            A limit=Plafond
            A payment=Paiement
            A product=Produit
            A reallocation=Réaffectation
            A refund=Remboursement
            A refund case=Dossier de remboursement
            A release=Libération de retenue
            A reservation=Réservation
            A reversal=Annulation ou rejet
            A transfer=Transfert
            A write-off=Écart de règlement
            Acceptance date=Date d'acceptation
            Actor=Intervenant
            Address line=Ligne d'adresse
            Advance=Somme versée d'avance
            Advice of a provision=Recommandation d'une disposition
            An amount=Montant
            An indemnity=Indemnité
            An instalment=Échéance
            Approver=Approbateur
            Area=Zone couverte
            Attempt=Tentative
            City=Ville
            Claim=Créance
            Closing date=Date de clôture
            Code=Code
            Condition=Condition
            Contact=Contact
            Contract date=Date du contrat
            Date of a document=Date d'un document
            Date of an instalment=Date d'une échéance
            Date of the amendment=Date de l'avenant
            Date of the invoice=Date de la facture
            Day of an instalment=Date d'une échéance
            Day of certainty=Jour de la certitude
            Day of insolvency=Jour de l'ouverture de la procédure collective
            Day of payment=Jour du paiement
            Day of the cancellation=Jour de l'annulation
            Day of the contract=Jour du contrat
            Day of the reallocation=Jour de la réaffectation
            Day of the receipt=Jour de l'encaissement
            Day of the refund=Jour du remboursement
            Day of the release=Jour de la libération
            Day of the reservation=Jour de la réservation
            Day of the return=Jour du rejet
            Day of the supply=Jour de la livraison ou de la prestation
            Day of the transfer=Jour du transfert
            Day of the waiver=Jour de la dispense
            Day of the write-off=Jour de l'écart de règlement
            Deadline=Date limite
            Delegate=Délégataire
            Delivery=Livraison
            Discount or charge=Remise ou majoration
            Due date=Date d'échéance
            End of a delegation=Fin d'une délégation
            End of validity=Fin de validité
            Evidence=Justificatif
            Exchange rate=Cours de change
            Exemption code=Code d'exonération
            Exemption reason=Motif d'exonération
            Fact=Fait
            Facts=Faits
            First day of interest=Premier jour d'intérêt
            Form=Formulaire
            Ground=Fondement
            Group=Groupe
            Guarantee=Garantie
            Hash of the bank details=Empreinte des coordonnées bancaires
            Hash of the content=Empreinte du contenu
            Insurer=Assureur
            Issue date=Date d'émission
            Key=Clé
            Label=Libellé
            Last day of interest=Dernier jour d'intérêt
            Legal form=Forme juridique
            Mention=Mention
            Method=Moyen de paiement
            Milestone=Étape
            Missing fact=Fait manquant
            Moment of a command=Moment d'une commande
            Moment of the change=Moment du changement
            Moment to try again=Moment de la nouvelle tentative
            Name=Nom
            Number=Numéro
            Number of a refund case=Numéro d'un dossier de remboursement
            Order date=Date de la commande
            Order number=Numéro de commande
            Payee=Bénéficiaire
            Payment=Paiement
            Percentage=Pourcentage
            Policy=Contrat d'assurance
            Post code=Code postal
            Price=Prix
            Principal=Mandant
            Quantity=Quantité
            Reason=Motif
            Reason of a review=Motif d'un examen
            Receipt of the invoice=Réception de la facture
            Reference=Référence
            Refund=Remboursement
            Register=Registre
            Retention clause=Clause de retenue de garantie
            Second actor=Second intervenant
            Semester=Semestre
            Sending date=Date d'envoi
            Slice from=Début d'une tranche
            Start of a delegation=Début d'une délégation
            Start of the term=Début du délai
            Step=Palier
            Subject of a provision=Objet d'une disposition
            Substitute=Suppléant
            The refund policy=Politique de remboursement
            The sum of the weights=Somme des poids
            The tolerance=Tolérance
            Title=Titre
            Transfer=Transfert
            Unit=Unité
            Unit price=Prix unitaire
            VAT number=Numéro de TVA
            VAT rate=Taux de TVA
            Value date=Date de valeur
            Weight=Poids
            What to supply=Élément à fournir
            a boolean=booléen
            a byte order mark=une marque d'ordre des octets
            a day of the month=jour du mois
            a decimal number=nombre décimal
            a document has at most 10 MB=un document a 10 Mo au plus
            a duration such as PT72H=une durée telle que PT72H
            a hash of 64 hexadecimal digits=une empreinte de 64 chiffres hexadécimaux
            a line break=une fin de ligne
            a moment such as 2026-09-30T08:00:00Z=un instant tel que 2026-09-30T08:00:00Z
            a name=nom de propriété
            a number=nombre
            a number is incomplete or not plain=un nombre est incomplet ou n'est pas écrit simplement
            a single quote=une apostrophe
            a string=chaîne de caractères
            a tab=une tabulation
            a text has an unknown escape after a backslash=un texte contient une séquence inconnue après une barre oblique inverse
            a time zone such as Europe/Paris=un fuseau horaire tel que Europe/Paris
            a value that is not shown=une valeur qui n'est pas affichée
            a whole number=nombre entier
            a whole number has at most 9 digits=un nombre entier a 9 chiffres au plus
            a word without double quotes; only true, false and null may stand so=un mot sans guillemets ; seuls true, false et null s'écrivent ainsi
            account=le compte
            address lines=Lignes d'adresse
            an array=tableau
            an object=objet
            an opening=une ouverture
            approvers=Approbateurs
            attempts=Tentatives
            comments are not allowed=les commentaires ne sont pas admis
            days=jours
            deductions=déductions
            delegations=Délégations
            events=Événements
            identifiers=Identifiants
            instalments=Échéances
            its amount is zero=son montant est nul
            line amounts=montants des lignes
            months=mois
            no exact VAT is that small, or nothing is left=aucune TVA exacte n'est aussi petite, ou il ne reste rien
            no lines=aucune ligne
            none=aucune
            not the opening=ce n'est pas l'ouverture
            nothing=néant
            nothing is left to invoice=il ne reste rien à facturer
            outstanding=reste dû
            paid too much=trop-perçu
            references=Références
            something else=autre chose
            something unexpected=un caractère inattendu
            that share of the total is already invoiced, or too small=cette part du total est déjà facturée, ou trop petite
            the contract=contrat
            the day after=lendemain de la tranche précédente
            the day of the deposit=date de l'acompte
            the day of the invoice of the balance=date de la facture de solde
            the day of the quote=date du devis
            the day of the receipt of the balance=date de l'encaissement du solde
            the deposit=acompte
            the document ends too early=le document s'arrête trop tôt
            the document is empty=le document est vide
            the document is not UTF-8=le document n'est pas en UTF-8
            the end of an array=fin de tableau
            the end of an object=fin d'objet
            the first=premier jour
            the payment=paiement
            without number=sans numéro
            work before=travaux antérieurs
            work to date=travaux à ce jour
            """);

    /** What the readers of JSON say around a number or a character of the input, which stands at the star. */
    private static final Map<String, String> PHRASES = read("""
            at most * elements are allowed=* éléments au plus sont admis
            a text has * in it, which must be escaped=un texte contient * sans séquence d'échappement
            found *, expected a colon=* à la place de deux points
            found *, expected a comma=* à la place d'une virgule
            found *, expected a name in double quotes=* à la place d'un nom entre guillemets
            found *, expected a value=* à la place d'une valeur
            found *, which does not close what is open=* ne ferme pas ce qui est ouvert
            """);

    private static final Pattern PLACE = Pattern.compile("(.*) \\(line (\\d+), column (\\d+)\\)");

    private Words() {}

    /** Returns the values with the words among them in a language; as they are in one that has no words here. */
    static Map<String, String> in(Locale locale, Map<String, String> attributes) {
        if (!locale.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return attributes;
        }
        Map<String, String> values = new HashMap<>(attributes);
        values.replaceAll((name, value) ->
                ATTRIBUTES.contains(name) || value.equals(HIDDEN) ? WORDS.getOrDefault(value, value) : value);
        values.computeIfPresent("what", (name, value) -> numbered(value));
        values.computeIfPresent("reason", (name, value) -> phrase(value));
        values.computeIfPresent("at", (name, value) -> place(value));
        return values;
    }

    private static String phrase(String value) {
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            int star = phrase.getKey().indexOf('*');
            String before = phrase.getKey().substring(0, star);
            String after = phrase.getKey().substring(star + 1);
            if (value.length() > before.length() + after.length()
                    && value.startsWith(before)
                    && value.endsWith(after)) {
                String between = value.substring(before.length(), value.length() - after.length());
                return phrase.getValue().replace("*", WORDS.getOrDefault(between, between));
            }
        }
        return value;
    }

    /** A place in a document, as in {@code /lines/3 (line 41, column 7)}. */
    private static String place(String value) {
        Matcher place = PLACE.matcher(value);
        return place.matches()
                ? pointer(place.group(1)) + " (ligne " + place.group(2) + ", colonne " + place.group(3) + ')'
                : pointer(value);
    }

    private static String pointer(String value) {
        return value.equals("the top") ? "la racine" : value;
    }

    private static String numbered(String value) {
        for (int space = value.indexOf(' '); space > 0; space = value.indexOf(' ', space + 1)) {
            String numbered = NUMBERED.get(value.substring(0, space));
            if (numbered != null) {
                return numbered + value.substring(space);
            }
        }
        return value;
    }

    private static Map<String, String> read(String lines) {
        Map<String, String> words = new HashMap<>();
        lines.lines().forEach(line -> {
            int equal = line.indexOf('=');
            words.put(line.substring(0, equal), line.substring(equal + 1));
        });
        return Map.copyOf(words);
    }
}
