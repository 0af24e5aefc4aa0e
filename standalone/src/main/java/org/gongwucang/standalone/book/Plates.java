package org.gongwucang.standalone.book;

import java.util.Locale;
import java.util.regex.Pattern;

/** 号牌: as the house writes and takes it. */
final class Plates {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{1,15}");

    private Plates() {}

    /** Capitals, without the dot that is printed behind the second sign. */
    static String written(String plate) {
        return plate.replace("·", "").toUpperCase(Locale.ROOT);
    }

    static boolean isWellFormed(String written) {
        return FORM.matcher(written).matches();
    }
}
