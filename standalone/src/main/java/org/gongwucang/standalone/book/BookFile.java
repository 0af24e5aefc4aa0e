package org.gongwucang.standalone.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** 账簿文件: a table of separated values, read as a stream. Whatever is wrong with it is told with its line. */
public final class BookFile implements AutoCloseable {

    private final BookSource source;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Map<String, Integer> columns;
    private final Charset encoding;
    private int rows;

    private BookFile(BookSource source, CSVParser parser, Charset encoding) {
        this.source = source;
        this.parser = parser;
        this.encoding = encoding;
        this.records = parser.iterator();
        this.columns = header();
    }

    /** @throws BookUnreadable where it is missing, empty, or not in the encoding */
    public static BookFile open(Path file, Charset encoding, char separator) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file));
            ByteOrderMarks.skip(bytes, encoding);
            BookSource source = new BookSource(new InputStreamReader(
                    bytes,
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            return new BookFile(source, CSVParser.parse(source, format), encoding);
        } catch (IOException e) {
            throw new BookUnreadable("The file " + file + " cannot be read: " + e.getMessage());
        }
    }

    public Iterable<String> columns() {
        return columns.keySet();
    }

    /** The next data row; a line without any cell is none. */
    public Optional<BookRow> next() {
        while (true) {
            long line = parser.getCurrentLineNumber() + 1;
            Optional<CSVRecord> found = record(line);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<String> cells =
                    found.get().toList().stream().map(Cells::trimmed).toList();
            if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                rows++;
                return Optional.of(new BookRow(rows, line, columns, cells));
            }
        }
    }

    private Map<String, Integer> header() {
        CSVRecord header = record(1).orElseThrow(() -> new BookUnreadable("The file is empty: not even a header."));
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (String cell : header) {
            String name = Cells.trimmed(cell);
            if (positions.put(name, positions.size()) != null) {
                throw new BookUnreadable("The header names the column \"" + name + "\" twice.");
            }
        }
        return positions;
    }

    private Optional<CSVRecord> record(long line) {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            source.rowRead();
            return Optional.of(record);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause(), line);
        } catch (BookUnreadable e) {
            throw new BookUnreadable("Line " + line + ": " + e.getMessage());
        }
    }

    private BookUnreadable unreadable(@Nullable Throwable cause, long line) {
        if (cause instanceof CharacterCodingException) {
            return new BookUnreadable("At or after line " + line + " there are bytes that are not " + encoding.name()
                    + ". State the right encoding in the mapping (file: encoding).");
        }
        return new BookUnreadable("Line " + line + " is not a row of separated values: "
                + (cause == null ? "unknown" : cause.getMessage()));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
