package org.acompte.json.form;

import org.acompte.amount.ExemptionReason;
import org.acompte.amount.VatCategory;
import org.acompte.amount.VatRate;
import org.acompte.amount.VatTreatment;

/** {@code {"category":"S","rate":"20"}}, with the reason of an exemption and the group if there are any. */
final class TreatmentForm {
    private static final Property<String> CODE = Property.optional("code", TextForm.upTo(50));
    private static final Property<String> TEXT = Property.required("text", TextForm.upTo(500));
    static final Form<ExemptionReason> EXEMPTION_REASON =
            ObjectForm.of("exemption", TreatmentForm::exemption, TreatmentForm::exemption, CODE, TEXT);

    private static final Property<VatCategory> CATEGORY = Property.required("category", CoreCodes.VAT_CATEGORY);
    private static final Property<VatRate> RATE = Property.required("rate", Scalars.RATE);
    private static final Property<ExemptionReason> EXEMPTION = Property.optional("exemption", EXEMPTION_REASON);
    private static final Property<String> GROUP = Property.optional("group", TextForm.upTo(50));

    static final Form<VatTreatment> FORM =
            ObjectForm.of("vat-treatment", TreatmentForm::read, TreatmentForm::write, CATEGORY, RATE, EXEMPTION, GROUP);

    private TreatmentForm() {}

    private static VatTreatment read(Values in) {
        return new VatTreatment(in.get(CATEGORY), in.get(RATE), in.optional(EXEMPTION), in.optional(GROUP));
    }

    private static void write(Output out, VatTreatment treatment) {
        out.put(CATEGORY, treatment.category());
        out.put(RATE, treatment.rate());
        out.put(EXEMPTION, treatment.exemption());
        out.put(GROUP, treatment.group());
    }

    private static ExemptionReason exemption(Values in) {
        return new ExemptionReason(in.optional(CODE), in.get(TEXT));
    }

    private static void exemption(Output out, ExemptionReason exemption) {
        out.put(CODE, exemption.code());
        out.put(TEXT, exemption.text());
    }
}
