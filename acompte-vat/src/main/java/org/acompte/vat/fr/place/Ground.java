package org.acompte.vat.fr.place;

/** On what ground a supply is taxed where it is. */
enum Ground {
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
