package org.acompte.json.form;

import java.time.LocalDate;
import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.party.Buyer;
import org.acompte.party.Seller;
import org.acompte.sale.ContractReference;
import org.acompte.sale.DocumentHeader;
import org.acompte.sale.DocumentReference;

/** The head of a document; its properties stand directly in the document. */
final class HeaderForm {
    static final Property<String> NUMBER = Property.required("number", Scalars.NUMBER);
    private static final Property<LocalDate> ISSUED_ON = Property.required("issuedOn", Scalars.DATE);
    private static final Property<LocalDate> DUE_ON = Property.optional("dueOn", Scalars.DATE);
    private static final Property<Integer> SALE_VERSION = Property.required("saleVersion", Scalars.countFrom(0));

    /** Another document, by its number and date. */
    static final Form<DocumentReference> REFERENCE = ObjectForm.of(
            "document-reference",
            in -> new DocumentReference(in.get(NUMBER), in.get(ISSUED_ON)),
            (out, reference) -> {
                out.put(NUMBER, reference.number());
                out.put(ISSUED_ON, reference.issuedOn());
            },
            NUMBER,
            ISSUED_ON);

    private static final Property<LocalDate> CONCLUDED_ON = Property.required("concludedOn", Scalars.DATE);
    private static final Property<Seller> SELLER = Property.required("seller", PartyForms.SELLER);
    private static final Property<Buyer> BUYER = Property.required("buyer", PartyForms.BUYER);
    static final Form<ContractReference> CONTRACT_REFERENCE = ObjectForm.of(
            "contract-reference",
            in -> new ContractReference(in.get(NUMBER), in.get(CONCLUDED_ON), in.get(SELLER), in.get(BUYER)),
            (out, contract) -> {
                out.put(NUMBER, contract.number());
                out.put(CONCLUDED_ON, contract.concludedOn());
                out.put(SELLER, contract.seller());
                out.put(BUYER, contract.buyer());
            },
            NUMBER,
            CONCLUDED_ON,
            SELLER,
            BUYER);

    private static final Property<ContractReference> CONTRACT = Property.required("contract", CONTRACT_REFERENCE);
    private static final Property<DocumentReference> REPLACES = Property.optional("replaces", REFERENCE);

    static final Properties ALL = Properties.of(NUMBER, ISSUED_ON, DUE_ON, SALE_VERSION, CONTRACT, REPLACES);

    static final List<Entry<?>> ENTRIES = List.of(
            new Entry<>(DocumentReference.class, REFERENCE),
            new Entry<>(ContractReference.class, CONTRACT_REFERENCE),
            new Entry<>(
                    DocumentHeader.class,
                    new ObjectForm<>("document-header", ALL, HeaderForm::read, HeaderForm::write)));

    private HeaderForm() {}

    static DocumentHeader read(Values in) {
        return new DocumentHeader(
                in.get(NUMBER),
                in.get(ISSUED_ON),
                in.optional(DUE_ON),
                in.get(CONTRACT),
                in.get(SALE_VERSION),
                in.optional(REPLACES));
    }

    static void write(Output out, DocumentHeader header) {
        out.put(NUMBER, header.number());
        out.put(ISSUED_ON, header.issuedOn());
        out.put(DUE_ON, header.dueOn());
        out.put(SALE_VERSION, header.saleVersion());
        out.put(CONTRACT, header.contract());
        out.put(REPLACES, header.replaces());
    }
}
