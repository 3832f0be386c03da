package org.acompte.json.form;

import org.acompte.json.JsonRules;

/**
 * The form of one member of a sealed family, which is that of the family.
 * <p>
 * For example, a deposit is written as any advance is, and where a host asks for a deposit, earnest money is refused.
 *
 * @param family the form of the family
 * @param member the class of the member
 * @param <T> that class
 */
record MemberForm<T>(Form<? super T> family, Class<T> member) implements Form<T> {

    @Override
    public T read(Input in) {
        Object value = family.read(in);
        if (!member.isInstance(value)) {
            throw JsonRules.OTHER_DOCUMENT.broken(
                    "expected",
                    member.getSimpleName(),
                    "found",
                    value.getClass().getSimpleName());
        }
        return member.cast(value);
    }

    @Override
    public void write(Output out, T value) {
        family.write(out, value);
    }

    @Override
    public Shape shape() {
        return family.shape();
    }
}
