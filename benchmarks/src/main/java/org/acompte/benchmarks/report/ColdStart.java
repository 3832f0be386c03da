package org.acompte.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.acompte.benchmarks.cold.FirstSale;
import org.acompte.benchmarks.cold.JodaMoneyOnly;
import org.acompte.sale.Sale;
import org.joda.money.Money;

/** How long a whole process takes, from its start to its end, with all classes in jars. */
final class ColdStart {
    static final String FIRST_SALE = "ColdStart.firstSale";
    static final String JODA_MONEY = "ColdStart.jodaMoney";
    /** Behind the name of what starts with an archive of its classes. */
    static final String ARCHIVED = ":archived";

    private static final Map<String, Class<?>> PROGRAMS =
            Map.of(FIRST_SALE, FirstSale.class, JODA_MONEY, JodaMoneyOnly.class);

    private final Path folder;
    private final String classPath;

    private ColdStart(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = String.join(
                File.pathSeparator,
                Jars.of(Sale.class, folder).toString(),
                Jars.of(Money.class, folder).toString(),
                Jars.of(FirstSale.class, folder).toString());
    }

    /** Starts the programs in turn, without and with an archive of their classes; of each the time in the middle. */
    static Map<String, Measure> measure(int times) {
        try {
            Path folder = Files.createTempDirectory("cold");
            Map<String, Measure> measures = new ColdStart(folder).start(times);
            Jars.delete(folder);
            return measures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Measure> start(int times) throws IOException {
        List<Start> starts = new ArrayList<>();
        for (Map.Entry<String, Class<?>> program : PROGRAMS.entrySet()) {
            Path archive = folder.resolve(program.getValue().getSimpleName() + ".jsa");
            run(command("-XX:ArchiveClassesAtExit=" + archive, program.getValue()));
            starts.add(new Start(program.getKey(), command("-Xshare:auto", program.getValue()), new long[times]));
            starts.add(new Start(
                    program.getKey() + ARCHIVED,
                    command("-XX:SharedArchiveFile=" + archive, program.getValue()),
                    new long[times]));
        }
        for (int i = 0; i < times; i++) {
            for (Start start : starts) {
                start.times()[i] = run(start.command());
            }
        }
        return starts.stream().collect(Collectors.toMap(Start::name, start -> middle(start.times())));
    }

    /** One way to start a program, and how long each start took. */
    private record Start(String name, List<String> command, long[] times) {}

    private static Measure middle(long[] times) {
        Arrays.sort(times);
        return new Measure(times[times.length / 2], 0);
    }

    private List<String> command(String option, Class<?> program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, option, "-cp", classPath, program.getName());
    }

    private static long run(List<String> command) throws IOException {
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed");
            }
            return System.nanoTime() - begin;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
