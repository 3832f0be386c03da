package org.acompte.json.form;

import java.util.List;
import org.acompte.json.form.Forms.Entry;
import org.acompte.rule.Citation;
import org.acompte.vat.fr.mention.Mention;
import org.acompte.vat.fr.mention.MentionKind;
import org.acompte.vat.fr.mention.Mentions;
import org.acompte.vat.fr.mention.MissingMention;
import org.acompte.vat.law.Validity;

/** What a document must state: the sentences, and what is missing for others. */
final class MentionForms {
    private static final int MAX_MENTIONS = 1000;

    private static final Property<MentionKind> KIND = Property.required("kind", VatCodes.MENTION_KIND);
    private static final Property<String> TEXT = Property.required("text", TextForm.upTo(5000));
    private static final Property<Citation> ARTICLE = Property.required("article", LawForms.CITATION);
    private static final Property<Validity> VALIDITY = Property.required("validity", LawForms.VALIDITY);
    private static final Property<String> REASON = Property.required("reason", TextForm.upTo(500));
    static final Form<Mention> MENTION = ObjectForm.of(
            "mention",
            in -> new Mention(in.get(KIND), in.get(TEXT), in.get(ARTICLE), in.get(VALIDITY), in.get(REASON)),
            (out, mention) -> {
                out.put(KIND, mention.kind());
                out.put(TEXT, mention.text());
                out.put(ARTICLE, mention.article());
                out.put(VALIDITY, mention.validity());
                out.put(REASON, mention.reason());
            },
            KIND,
            TEXT,
            ARTICLE,
            VALIDITY,
            REASON);

    private static final Property<String> SUPPLY = Property.required("supply", TextForm.upTo(500));
    static final Form<MissingMention> MISSING_MENTION = ObjectForm.of(
            "missing-mention",
            in -> new MissingMention(in.get(KIND), in.get(ARTICLE), in.get(SUPPLY), in.get(REASON)),
            (out, missing) -> {
                out.put(KIND, missing.kind());
                out.put(ARTICLE, missing.article());
                out.put(SUPPLY, missing.supply());
                out.put(REASON, missing.reason());
            },
            KIND,
            ARTICLE,
            SUPPLY,
            REASON);

    private static final Property<List<Mention>> MENTIONS =
            Property.required("mentions", ListForm.of(MENTION, MAX_MENTIONS));
    private static final Property<List<MissingMention>> MISSING =
            Property.optional("missing", ListForm.of(MISSING_MENTION, MAX_MENTIONS));
    static final DocumentForm<Mentions> ALL = DocumentForm.of(
            "mentions",
            Mentions.class,
            in -> new Mentions(in.get(MENTIONS), in.get(MISSING, List.of())),
            (out, mentions) -> {
                out.put(MENTIONS, mentions.all());
                out.putIfAny(MISSING, mentions.missing());
            },
            MENTIONS,
            MISSING);

    static final List<Entry<?>> ENTRIES = List.of(
            Entry.of(ALL), new Entry<>(Mention.class, MENTION), new Entry<>(MissingMention.class, MISSING_MENTION));

    private MentionForms() {}
}
