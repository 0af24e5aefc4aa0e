package org.gongwucang.standalone.book;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets a reader give up on a row without end, such as one whose closing quote is missing. */
final class BookSource extends FilterReader {

    /** Far more than any row of a book, far less than memory. */
    static final int LONGEST_ROW = 4 * 1024 * 1024;

    private long sinceLastRow;

    BookSource(Reader in) {
        super(in);
    }

    void rowRead() {
        sinceLastRow = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        sinceLastRow += read;
        if (sinceLastRow > LONGEST_ROW) {
            throw new BookUnreadable(
                    "A row is longer than " + LONGEST_ROW + " characters: is the closing quote of a cell missing?");
        }
    }
}
