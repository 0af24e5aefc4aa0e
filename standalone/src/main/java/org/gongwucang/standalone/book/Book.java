package org.gongwucang.standalone.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** 账簿: a file under a mapping. It can be gone through as often as needed and says the same each time. */
public final class Book {

    private final Path file;
    private final Path mappingFile;
    private final Mapping mapping;

    private Book(Path file, Path mappingFile) {
        this.file = file;
        this.mappingFile = mappingFile;
        this.mapping = MappingFile.read(mappingFile);
    }

    /**
     * @throws MappingInvalid where the mapping is wrong or does not fit the file
     * @throws BookUnreadable where the file cannot be read
     */
    public static Book of(Path file, Path mappingFile) {
        Book book = new Book(file, mappingFile);
        try (BookFile opened = book.open()) {
            book.mapping.requireColumns(opened.columns());
        }
        return book;
    }

    public Mapping mapping() {
        return mapping;
    }

    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** SHA-256 of the file, in hex. */
    public String fileDigest() {
        return digest(file);
    }

    /** SHA-256 of what the mapping says, in hex: a comment or another order of its lines changes nothing. */
    public String mappingDigest() {
        return MappingFile.digest(mappingFile);
    }

    /** Goes through a property book and gives the references that its accepted rows need. */
    public NewReferences readOpening(Consumer<RowVerdict<OpeningRow>> verdicts) {
        NewReferences references = new NewReferences(mapping);
        each(new OpeningReader(mapping, references), verdicts);
        return references;
    }

    /**
     * Goes through a register of vehicles and gives the references that its accepted rows need; twice, since the number of a row may
     * be borne by a later one too.
     *
     * @throws MappingInvalid where the decisions are about another file, or about rows that need none
     */
    public NewReferences readVehicles(Decisions decisions, Consumer<RowVerdict<HeldRow>> verdicts) {
        if (!decisions.fileDigest().isEmpty() && !decisions.fileDigest().equals(fileDigest())) {
            throw new MappingInvalid("The decisions are about the rows of another file: " + decisions.fileDigest()
                    + ". This one is " + fileDigest() + ".");
        }
        NewReferences references = new NewReferences(mapping);
        VehicleReader reader = new VehicleReader(mapping, references, decisions);
        rows(reader::note);
        reader.requireEachDecisionNeeded();
        each(reader, verdicts);
        return references;
    }

    /** Goes through a book of orders and gives the references that its accepted rows need. */
    public NewReferences readOrders(Consumer<RowVerdict<OrderRow>> verdicts) {
        NewReferences references = new NewReferences(mapping);
        each(new OrderReader(mapping, references), verdicts);
        return references;
    }

    /** Goes through a list of classes; twice, since a parent may come after its children. */
    public void readClasses(Consumer<RowVerdict<ClassRow>> verdicts) {
        Set<String> listed = new HashSet<>();
        Consumer<RowVerdict<ClassRow>> list = verdict -> {
            ClassRow entry = verdict.entry();
            if (entry != null) {
                listed.add(entry.assetClass().code());
            }
        };
        each(new ClassReader(mapping, Set.of()), list);
        each(new ClassReader(mapping, listed), verdicts);
    }

    private <E> void each(RowReader<E> reader, Consumer<RowVerdict<E>> verdicts) {
        rows(row -> verdicts.accept(reader.read(row)));
    }

    private void rows(Consumer<BookRow> taker) {
        try (BookFile opened = open()) {
            for (Optional<BookRow> row = opened.next(); row.isPresent(); row = opened.next()) {
                taker.accept(row.get());
            }
        }
    }

    private BookFile open() {
        return BookFile.open(file, mapping.encoding(), mapping.separator());
    }

    private static String digest(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Digests.sha256(in);
        } catch (IOException e) {
            throw new BookUnreadable("The file " + file + " cannot be read: " + e.getMessage());
        }
    }
}
