package org.acompte.examples.inbound;

import java.util.Locale;

/** Why a request is refused. */
enum Refusal {
    NOT_JSON(400, "The body is not JSON", "Le corps n'est pas du JSON"),
    NOT_FOUND(404, "There is nothing here", "Il n'y a rien ici"),
    METHOD(405, "Only POST is possible here", "Seul POST est possible ici"),
    TOO_LONG(413, "The body is too long", "Le corps est trop long"),
    CONTENT_TYPE(415, "The body must be application/json in UTF-8", "Le corps doit être en application/json, en UTF-8"),
    INVALID(422, "The quote is refused", "Le devis est refusé"),
    FAILED(500, "The server has failed", "Le serveur est en défaut");

    private final int status;
    private final String english;
    private final String french;

    Refusal(int status, String english, String french) {
        this.status = status;
        this.english = english;
        this.french = french;
    }

    int status() {
        return status;
    }

    String title(Locale language) {
        return language.equals(Locale.FRENCH) ? french : english;
    }
}
