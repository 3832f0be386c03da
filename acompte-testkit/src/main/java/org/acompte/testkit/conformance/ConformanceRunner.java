package org.acompte.testkit.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.acompte.rule.RuleViolationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Replays a folder of conformance vectors and says which cases passed, failed and were skipped.
 * <p>
 * For example, {@code mvn -q -B -ntp -Pconformance -Dvectors=DIR} prints per file
 * <pre>
 * deposits.json passed 26, failed 0, skipped 4
 *   skipped zatca-advance-rate-change: the deposit has a rate of its own; …
 * </pre>
 * then each failure and each skip with its reason, and at the end the sums of all files.
 * <p>
 * Known files are {@code deposits.json}, {@code totals.json}, {@code creditnotes.json}, {@code allocation.json},
 * {@code lifecycle.json}, {@code domain-fr-examples.json}, {@code terms.json} and {@code early-payment.json}; each is an array of cases, or has one named
 * {@code examples}.
 */
public final class ConformanceRunner {
    /** All that was replayed passed. */
    public static final int ALL_PASSED = 0;
    /** A case failed. */
    public static final int SOME_FAILED = 1;
    /** The folder or a file of it cannot be read. */
    public static final int UNREADABLE = 2;

    private static final Map<String, Replay> REPLAYS = new TreeMap<>(Map.of(
            "deposits.json", new Deposits(),
            "totals.json", new Totals(),
            "creditnotes.json", new CreditNotes(),
            "allocation.json", new Allocations(),
            "lifecycle.json", new Lifecycles(),
            "domain-fr-examples.json", new FrenchExamples(),
            "terms.json", new Terms(),
            "early-payment.json", new EarlyPayments()));

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Makes a runner; it keeps nothing between two runs. */
    public ConformanceRunner() {}

    /**
     * Replays the folder that is named by the only argument, and ends the program with the exit code unless all passed.
     *
     * @param arguments the folder
     */
    public static void main(String... arguments) {
        int code = UNREADABLE;
        if (arguments.length == 1) {
            code = new ConformanceRunner().run(Path.of(arguments[0]), System.out);
        } else {
            System.out.println("The runner needs one argument, the folder with the vectors.");
        }
        System.out.flush();
        if (code != ALL_PASSED) {
            System.exit(code);
        }
    }

    /**
     * Replays a folder.
     *
     * @param folder the folder with the vector files
     * @param out where the report goes
     * @return {@link #ALL_PASSED}, {@link #SOME_FAILED} or {@link #UNREADABLE}
     */
    public int run(Path folder, PrintStream out) {
        Map<String, JsonNode> files = new TreeMap<>();
        List<String> others = new ArrayList<>();
        try {
            read(folder, files, others);
        } catch (IOException | JacksonException e) {
            out.println("Cannot read the vectors in " + folder + ": " + reason(e));
            return UNREADABLE;
        }
        Tally sum = new Tally();
        REPLAYS.forEach((name, replay) -> {
            JsonNode cases = files.get(name);
            if (cases != null) {
                sum.add(replay(name, replay, cases, out));
            }
        });
        if (!others.isEmpty()) {
            out.println("Not replayed, because they are no vectors of this runner: " + String.join(", ", others));
        }
        out.println(sum.asSum());
        return sum.of(Outcome.Kind.FAILED) == 0 ? ALL_PASSED : SOME_FAILED;
    }

    private static void read(Path folder, Map<String, JsonNode> files, List<String> others) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("it is not a folder");
        }
        List<Path> paths;
        try (Stream<Path> list = Files.list(folder)) {
            paths = list.sorted().toList();
        }
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (!REPLAYS.containsKey(name)) {
                others.add(name);
                continue;
            }
            JsonNode cases = MAPPER.readTree(Files.readString(path));
            JsonNode list = cases.isArray() ? cases : cases.path("examples");
            if (!list.isArray()) {
                throw new IOException(name + " is not an array of cases");
            }
            files.put(name, list);
        }
        if (files.isEmpty()) {
            throw new IOException("none of " + String.join(", ", REPLAYS.keySet()) + " is there");
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(e.getClass().getSimpleName());
    }

    private static Tally replay(String name, Replay replay, JsonNode cases, PrintStream out) {
        Tally tally = new Tally();
        List<String> details = new ArrayList<>();
        for (JsonNode node : cases) {
            Case vector = new Case(node);
            Outcome outcome = replay(replay, vector);
            tally.add(outcome);
            if (outcome.kind() == Outcome.Kind.FAILED) {
                details.add("  failed " + vector.id() + ": " + outcome.detail());
            } else if (outcome.kind() == Outcome.Kind.SKIPPED) {
                details.add("  skipped " + vector.id() + ": " + outcome.detail());
            }
        }
        out.println(name + " " + tally.asFile());
        details.forEach(out::println);
        return tally;
    }

    /** Replays one case; whatever it throws is an outcome too, so that one case never hides the others. */
    private static Outcome replay(Replay replay, Case vector) {
        try {
            return replay.replay(vector);
        } catch (NotReplayed e) {
            return Outcome.skipped(e.reason());
        } catch (RuleViolationException e) {
            return Outcome.failed("no refusal", String.valueOf(e.getMessage()).replace('\n', ' '));
        } catch (RuntimeException e) {
            return Outcome.failed("a replay", e.toString());
        }
    }

    /** How many cases ended in which way. */
    private static final class Tally {
        private final Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);

        void add(Outcome outcome) {
            counts.merge(outcome.kind(), 1, Integer::sum);
        }

        void add(Tally other) {
            other.counts.forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
        }

        int of(Outcome.Kind kind) {
            return counts.getOrDefault(kind, 0);
        }

        String asFile() {
            return "passed " + of(Outcome.Kind.PASSED) + ", failed " + of(Outcome.Kind.FAILED) + ", skipped "
                    + of(Outcome.Kind.SKIPPED);
        }

        String asSum() {
            return of(Outcome.Kind.PASSED) + " passed, " + of(Outcome.Kind.FAILED) + " failed, "
                    + of(Outcome.Kind.SKIPPED) + " skipped";
        }
    }
}
