package org.gongwucang.query.form;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * 用字: makes of every text what a page can show: signs of HTML are letters like any other, and a letter that the font lacks
 * is shown as 〓, as printers do, and listed at the end by its number in Unicode.
 */
final class Lettering implements Mustache.Escaper {

    static final int LACKING = '〓';

    private final Fonts fonts;
    private final Set<Integer> lacking = new LinkedHashSet<>();

    Lettering(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public String escape(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> shown.appendCodePoint(shown(letter)));
        return Escapers.HTML.escape(shown.toString());
    }

    private int shown(int letter) {
        if (Character.isWhitespace(letter)) {
            return ' ';
        }
        if (fonts.has(letter)) {
            return letter;
        }
        lacking.add(letter);
        return LACKING;
    }

    /** Letters shown as 〓 so far, in their order. */
    List<String> lacking() {
        List<String> numbers = new ArrayList<>();
        lacking.forEach(letter -> numbers.add(String.format(Locale.ROOT, "U+%04X", letter)));
        return numbers;
    }
}
