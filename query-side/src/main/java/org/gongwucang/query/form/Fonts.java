package org.gongwucang.query.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * 字体: Noto Sans SC in two weights, 10 MB each, read once and kept. Only the letters that a form uses go into its file. A
 * font has one place at which it is read: whoever prints holds the lock of the printer.
 */
final class Fonts {

    static final String FAMILY = "Noto Sans SC";

    private static final String FILES = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    private final TrueTypeFont regular;
    private final TrueTypeFont bold;
    private final Letters letters;

    Fonts() throws IOException {
        regular = read("Regular");
        bold = read("Bold");
        letters = Letters.in(regular);
        Letters.in(bold);
    }

    TrueTypeFont regular() {
        return regular;
    }

    TrueTypeFont bold() {
        return bold;
    }

    boolean has(int codePoint) {
        return letters.has(codePoint);
    }

    private static TrueTypeFont read(String weight) throws IOException {
        String file = FILES + weight + ".ttf";
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream(file), file)) {
            return new TTFParser(true).parse(new RandomAccessReadBuffer(font.readAllBytes()));
        }
    }
}
