package org.acompte.refund;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a record over which its hash is computed.
 * <p>
 * Each component is written with its name, its value, and the length of both, so that no two records have the same
 * bytes and no component can be left out. What is empty is not written: a component that a later release adds as
 * optional leaves the hashes of stored records as they are.
 */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Canonical() {}

    static String hash(Record value) {
        Canonical canonical = new Canonical();
        canonical.put("acompte-refund/1", value);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.bytes.toByteArray());
            return String.format(java.util.Locale.ROOT, "%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void put(String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> put(name, present));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> put(name, element));
        } else if (value instanceof Record record) {
            text(name);
            text(record.getClass().getSimpleName());
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                put(component.getName(), valueOf(component, record));
            }
            text("");
        } else {
            text(name);
            text(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the components of " + record.getClass() + " are public", e);
        }
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
    }
}
