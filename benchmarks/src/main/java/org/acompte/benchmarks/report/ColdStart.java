package org.acompte.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.acompte.benchmarks.cold.FirstSale;
import org.acompte.benchmarks.cold.JodaMoneyOnly;

/** How long a whole process takes, from its start to its end. */
final class ColdStart {
    static final String FIRST_SALE = "ColdStart.firstSale";
    static final String JODA_MONEY = "ColdStart.jodaMoney";

    private ColdStart() {}

    /** Starts two programs in turn and takes the time in the middle of each. */
    static Map<String, Measure> measure(int times) {
        long[] sale = new long[times];
        long[] money = new long[times];
        for (int i = 0; i < times; i++) {
            money[i] = start(JodaMoneyOnly.class);
            sale[i] = start(FirstSale.class);
        }
        return Map.of(JODA_MONEY, middle(money), FIRST_SALE, middle(sale));
    }

    private static Measure middle(long[] times) {
        Arrays.sort(times);
        return new Measure(times[times.length / 2], 0);
    }

    private static long start(Class<?> program) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        List<String> command = List.of(java, "-cp", System.getProperty("java.class.path"), program.getName());
        try {
            long begin = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed");
            }
            return System.nanoTime() - begin;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
