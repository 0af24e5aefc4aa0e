package org.gongwucang.graphql.limit;

import graphql.language.AstPrinter;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 操作清单: the documents that may be sent, where an office lists them: those of its own clients, and nothing that somebody makes
 * up. Spaces, commas and comments make no difference.
 */
final class OperationList {

    private static final String ENDING = ".graphql";

    private final Set<String> documents;

    private OperationList(Set<String> documents) {
        this.documents = documents;
    }

    /**
     * The files of a folder that end in {@code .graphql}, each one document.
     *
     * @throws IllegalStateException where there is none, or one that is no GraphQL
     */
    static OperationList in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> documents = files.filter(file -> file.toString().endsWith(ENDING))
                    .map(OperationList::read)
                    .collect(Collectors.toUnmodifiableSet());
            if (documents.isEmpty()) {
                throw new IllegalStateException(
                        "The folder of listed operations, " + folder + ", has no " + ENDING + " file.");
            }
            return new OperationList(documents);
        } catch (IOException e) {
            throw new IllegalStateException("The folder of listed operations, " + folder + ", cannot be read.", e);
        }
    }

    private static String read(Path file) {
        try {
            return canonical(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("The listed operation " + file + " is no GraphQL: " + e.getMessage(), e);
        }
    }

    private static String canonical(String document) {
        return AstPrinter.printAstCompact(new Parser().parseDocument(document));
    }

    /** Also true of what is no GraphQL, which nobody will carry out. */
    boolean has(String document) {
        try {
            return documents.contains(canonical(document));
        } catch (InvalidSyntaxException nobodyWill) {
            return true;
        }
    }
}
