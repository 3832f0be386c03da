package org.acompte.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the life of quotes from quote files and whole stories from story files, and prints every document, the VAT that
 * is due, and the proof that the documents add up to the sale.
 */
public final class Quickstart {
    private static final int SUCCESS = 0;
    private static final int PROOF_FAILS = 1;
    private static final int BROKEN_INPUT = 2;

    private Quickstart() {}

    /**
     * Runs the quickstart and ends the process with its exit code.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        int code = run(args, out, err);
        out.flush();
        System.exit(code);
    }

    /**
     * Runs the quickstart.
     *
     * @param args see {@code --help}
     * @param out where the story is printed, once all of it has succeeded
     * @param err where it is said what keeps it from succeeding
     * @return 0 if every proof holds, 1 if one fails, 2 if the arguments or a file are refused
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Options options = Options.parse(args);
            if (options.help()) {
                out.print(Options.HELP);
                return SUCCESS;
            }
            return run(options, out);
        } catch (RefusedException e) {
            err.println(e.getMessage());
            return BROKEN_INPUT;
        }
    }

    private static int run(Options options, PrintStream out) throws RefusedException {
        List<Source> sources = options.file().map(Source::of).map(List::of).orElse(Source.SHIPPED);
        List<Played> played = new ArrayList<>();
        for (Source source : sources) {
            played.add(source.play());
        }
        boolean proven = played.stream().allMatch(Played::isProven);
        if (proven && options.json().isPresent()) {
            write(played, options.json().get());
        }
        played.forEach(quote -> quote.print(out));
        return proven ? SUCCESS : PROOF_FAILS;
    }

    private static void write(List<Played> played, Path directory) throws RefusedException {
        JsonFiles files = new JsonFiles();
        played.forEach(quote -> files.add(quote.sale()));
        try {
            files.write(directory);
        } catch (IOException e) {
            throw RefusedException.of("quickstart: cannot write to " + directory, e);
        }
    }
}
