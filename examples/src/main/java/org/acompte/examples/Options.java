package org.acompte.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The arguments of the quickstart. */
record Options(Optional<Path> file, Optional<Path> json, boolean help) {
    static final String HELP = """
            Plays the life of a quote: deposits, payments, the final invoice, the VAT that is due,
            and the proof that all documents add up to what was agreed on.

            Usage: quickstart [FILE] [--json DIR]

              FILE        a quote file (JSON, acompte/1) or a story file (acompte-story/1, docs/stories.md);
                          without it the shipped quotes and stories are played
              --json DIR  also writes every document as JSON; DIR is made if it is not there
              --help      prints this text

            Exit code: 0 if the proof holds, 1 if it fails, 2 if a file or an argument is refused.
            With Maven: mvn -q -B -ntp -Pquickstart -Dexec.args="FILE --json DIR"
            """;

    static Options parse(String[] args) throws RefusedException {
        Options options = new Options(Optional.empty(), Optional.empty(), false);
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--help") || arg.equals("-h")) {
                options = new Options(options.file, options.json, true);
            } else if (arg.equals("--json")) {
                if (options.json.isPresent() || i + 1 == args.length || args[i + 1].startsWith("-")) {
                    throw wrong("--json needs one directory");
                }
                i++;
                options = new Options(options.file, Optional.of(path(args[i])), options.help);
            } else if (arg.startsWith("-") || arg.isEmpty()) {
                throw wrong("unknown option \"" + arg + '"');
            } else if (options.file.isPresent()) {
                throw wrong("only one file, please; \"" + arg + "\" is the second");
            } else {
                options = new Options(Optional.of(path(arg)), options.json, options.help);
            }
        }
        return options;
    }

    private static Path path(String text) throws RefusedException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong("\"" + Table.fit(text, 60) + "\" is not a path");
        }
    }

    private static RefusedException wrong(String what) {
        return new RefusedException("quickstart: " + what + "\n\n" + HELP.stripTrailing());
    }
}
