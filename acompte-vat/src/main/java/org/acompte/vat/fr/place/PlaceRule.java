package org.acompte.vat.fr.place;

/** Which rule taxes a supply where it is; its article is dated data. */
enum PlaceRule {
    GOODS_IN_FRANCE,
    OVERSEAS,
    NO_VAT,
    FRANCHISE,
    EXPORT,
    INTRA_EU_SUPPLY,
    ACQUISITION,
    DISTANCE_SALE,
    SERVICE_TO_BUSINESS,
    SERVICE_TO_CONSUMER,
    SERVICE_BOUGHT,
    WORKS,
    SUBCONTRACTED_WORKS,
    SUPPLIER_NOT_ESTABLISHED
}
