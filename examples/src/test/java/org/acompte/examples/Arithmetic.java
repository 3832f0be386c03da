package org.acompte.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which methods compute with whole numbers of 64 bits, with big numbers or with money, read from their instructions.
 * <p>
 * Comparisons are no arithmetic, nor is what only reads or copies. Numbers of 32 bits count things and are left out.
 */
final class Arithmetic {
    private static final Map<Integer, String> INSTRUCTIONS = Map.of(
            Opcodes.LADD, "+",
            Opcodes.LSUB, "-",
            Opcodes.LMUL, "*",
            Opcodes.LDIV, "/",
            Opcodes.LREM, "%",
            Opcodes.LNEG, "sign");

    private static final Set<String> COMPARING = Set.of("min", "max", "toIntExact");

    private static final Set<String> OF_BIG_NUMBERS = Set.of(
            "abs",
            "add",
            "divide",
            "divideAndRemainder",
            "divideToIntegralValue",
            "mod",
            "movePointLeft",
            "movePointRight",
            "multiply",
            "negate",
            "pow",
            "remainder",
            "round",
            "scaleByPowerOfTen",
            "setScale",
            "subtract");

    /** Joda-Money adds and subtracts exactly; what rounds is for {@code org.acompte.amount}. */
    private static final Set<String> ROUNDING = Set.of("convertedTo", "dividedBy", "multipliedBy", "rounded");

    /** Per owner, the methods that compute. */
    private static final Map<String, Set<String>> CALLS = Map.of(
            "java/lang/Long", Set.of("divideUnsigned", "remainderUnsigned", "sum"),
            "java/math/BigDecimal", OF_BIG_NUMBERS,
            "java/math/BigInteger", OF_BIG_NUMBERS,
            "java/util/stream/Collectors", Set.of("averagingLong", "summarizingLong", "summingLong"),
            "java/util/stream/LongStream", Set.of("average", "sum", "summaryStatistics"),
            "org/joda/money/BigMoney", ROUNDING,
            "org/joda/money/Money", ROUNDING);

    private final SortedMap<String, Set<String>> found = new TreeMap<>();

    private Arithmetic() {}

    /**
     * Reads the classes of the jar or folder that a class comes from.
     *
     * @param anchor a class of it
     * @return per {@code package.Class.method}, in what it computes; a lambda counts as the method that it stands in
     */
    static SortedMap<String, Set<String>> ofAllBeside(Class<?> anchor) {
        Arithmetic arithmetic = new Arithmetic();
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                arithmetic.readAll(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    arithmetic.readAll(jar.getPath("/"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return arithmetic.found;
    }

    /** Reads one class. */
    static SortedMap<String, Set<String>> of(Class<?> type) {
        Arithmetic arithmetic = new Arithmetic();
        try {
            arithmetic.read(new ClassReader(type.getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return arithmetic.found;
    }

    private void readAll(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                read(new ClassReader(Files.readAllBytes(file)));
            }
        }
    }

    private void read(ClassReader reader) {
        String type = reader.getClassName().replace('/', '.');
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Body(type + "." + outermost(name));
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** The compiler names a lambda {@code lambda$method$1}. */
    private static String outermost(String method) {
        return method.startsWith("lambda$") ? method.split("\\$")[1] : method;
    }

    private final class Body extends MethodVisitor {
        private final String method;

        Body(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitInsn(int opcode) {
            if (INSTRUCTIONS.containsKey(opcode)) {
                add(INSTRUCTIONS.get(opcode));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            call(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    call(handle.getOwner(), handle.getName(), handle.getDesc());
                }
            }
        }

        private void call(String owner, String name, String descriptor) {
            boolean math = owner.equals("java/lang/Math") || owner.equals("java/lang/StrictMath");
            boolean computes = math
                    ? descriptor.contains("J") && !COMPARING.contains(name)
                    : CALLS.getOrDefault(owner, Set.of()).contains(name);
            if (computes) {
                add(owner.substring(owner.lastIndexOf('/') + 1) + "." + name);
            }
        }

        private void add(String what) {
            found.computeIfAbsent(method, key -> new TreeSet<>()).add(what);
        }
    }
}
