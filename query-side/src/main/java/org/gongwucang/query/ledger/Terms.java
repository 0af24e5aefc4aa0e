package org.gongwucang.query.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 检索词: every two neighbouring characters of a name; neither of the ledger servers searches inside a Chinese word. */
public final class Terms {

    private static final int LENGTH = 2;

    private Terms() {}

    /** Terms of a text, lower-cased; none where it is shorter than a term. */
    public static List<String> of(String text) {
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        Set<String> terms = new LinkedHashSet<>();
        for (int i = 0; i + LENGTH <= characters.length; i++) {
            terms.add(new String(characters, i, LENGTH));
        }
        return List.copyOf(terms);
    }
}
