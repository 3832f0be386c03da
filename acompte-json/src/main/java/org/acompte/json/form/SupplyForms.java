package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.Address;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.vat.fr.FrenchRateKind;
import org.acompte.vat.fr.place.DistanceSales;
import org.acompte.vat.fr.place.Supply;
import org.acompte.vat.fr.place.SupplyFact;
import org.acompte.vat.fr.place.SupplyKind;
import org.acompte.vat.fr.place.Transport;
import org.joda.money.Money;

/** A supply whose place is asked for. */
final class SupplyForms {
    private static final Property<Money> LAST_YEAR = Property.required("lastYear", MoneyForm.FORM);
    private static final Property<Money> THIS_YEAR = Property.required("thisYear", MoneyForm.FORM);
    static final Form<DistanceSales> DISTANCE = ObjectForm.of(
            "distance-sales",
            in -> new DistanceSales(in.get(LAST_YEAR), in.get(THIS_YEAR)),
            (out, sales) -> {
                out.put(LAST_YEAR, sales.lastYear());
                out.put(THIS_YEAR, sales.thisYear());
            },
            LAST_YEAR,
            THIS_YEAR);

    private static final Property<Seller> SELLER = Property.required("seller", PartyForms.SELLER);
    private static final Property<Buyer> BUYER = Property.required("buyer", PartyForms.BUYER);
    private static final Property<SupplyKind> SUPPLY_KIND = Property.required("kind", VatCodes.SUPPLY_KIND);
    private static final Property<FrenchRateKind> RATE = Property.required("rate", VatCodes.FRENCH_RATE_KIND);
    private static final Property<LocalDate> ON = Property.required("on", Scalars.DATE);
    private static final Property<Address> DEPARTURE = Property.optional("departure", PartyForms.ADDRESS);
    private static final Property<Address> ARRIVAL = Property.optional("arrival", PartyForms.ADDRESS);
    private static final Property<Transport> TRANSPORT = Property.optional("transport", VatCodes.TRANSPORT);
    private static final Property<Address> PROPERTY = Property.optional("property", PartyForms.ADDRESS);
    private static final Property<DistanceSales> DISTANCE_SALES = Property.optional("distanceSales", DISTANCE);
    private static final Property<List<SupplyFact>> FACTS =
            Property.optional("facts", ListForm.of(VatCodes.SUPPLY_FACT, SupplyFact.values().length));
    static final DocumentForm<Supply> SUPPLY = DocumentForm.of(
            "supply",
            Supply.class,
            SupplyForms::supply,
            SupplyForms::supply,
            SELLER,
            BUYER,
            SUPPLY_KIND,
            RATE,
            ON,
            DEPARTURE,
            ARRIVAL,
            TRANSPORT,
            PROPERTY,
            DISTANCE_SALES,
            FACTS);

    static final List<Entry<?>> ENTRIES = List.of(Entry.of(SUPPLY), new Entry<>(DistanceSales.class, DISTANCE));

    private SupplyForms() {}

    private static Supply supply(Values in) {
        return new Supply(
                in.get(SELLER),
                in.get(BUYER),
                in.get(SUPPLY_KIND),
                in.get(RATE),
                in.get(ON),
                in.optional(DEPARTURE),
                in.optional(ARRIVAL),
                in.optional(TRANSPORT),
                in.optional(PROPERTY),
                in.optional(DISTANCE_SALES),
                Set.of(in.get(FACTS, List.of()).toArray(SupplyFact[]::new)));
    }

    private static void supply(Output out, Supply supply) {
        out.put(SELLER, supply.seller());
        out.put(BUYER, supply.buyer());
        out.put(SUPPLY_KIND, supply.kind());
        out.put(RATE, supply.rate());
        out.put(ON, supply.on());
        out.put(DEPARTURE, supply.departure());
        out.put(ARRIVAL, supply.arrival());
        out.put(TRANSPORT, supply.transport());
        out.put(PROPERTY, supply.property());
        out.put(DISTANCE_SALES, supply.distanceSales());
        out.putIfAny(FACTS, supply.facts().stream().sorted().toList());
    }
}
