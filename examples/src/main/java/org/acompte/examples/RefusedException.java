package org.acompte.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.acompte.rule.RuleViolationException;
import org.acompte.rule.Violation;

/** Arguments or a file that cannot be used; the message is what the user reads. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }

    /** What acompte refused in a file that is well-formed, seen from the whole of the file. */
    static RefusedException of(String file, RuleViolationException refusal) {
        Violation first = refusal.violations().get(0);
        return new RefusedException(file + ": " + first.message() + ", at the top (line 1, column 1)");
    }

    /** What acompte refused in a step of a story. */
    static RefusedException ofStep(String fileAndStep, RuleViolationException refusal) {
        return new RefusedException(
                fileAndStep + ": " + refusal.violations().get(0).message());
    }

    /** A file or directory that the system does not let us use. */
    static RefusedException of(String what, IOException failure) {
        return new RefusedException(what + ": " + reason(failure));
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException file) {
            return file.getFile() + " is a file, not a directory";
        }
        if (failure instanceof DirectoryNotEmptyException directory) {
            return directory.getFile() + " is a directory, not a file";
        }
        return String.valueOf(failure.getMessage());
    }
}
