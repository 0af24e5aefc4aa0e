package org.gongwucang.query.form;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * 字码: which letter a picture of the font stands for. The font has one picture for 青 and for ⻘, the radical, and the library
 * would write the lower number of the two beside it: whoever searched a form for 青白江区 would find nothing. Here the
 * ideograph comes first.
 */
final class Letters extends CmapSubtable {

    private static final int WINDOWS = 3;
    private static final int ALL_OF_UNICODE = 10;

    private static final Comparator<Integer> IDEOGRAPHS_FIRST = Comparator.comparing((Integer letter) ->
                    !Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS.equals(Character.UnicodeBlock.of(letter)))
            .thenComparing(Comparator.naturalOrder());

    private final CmapSubtable letters;

    private Letters(CmapSubtable letters) {
        this.letters = letters;
        setPlatformId(WINDOWS);
        setPlatformEncodingId(ALL_OF_UNICODE);
    }

    /** Lets the font know its letters this way, and no other. */
    static Letters in(TrueTypeFont font) throws IOException {
        Letters known = new Letters(font.getCmap().getSubtable(WINDOWS, ALL_OF_UNICODE));
        font.getCmap().setCmaps(new CmapSubtable[] {known});
        return known;
    }

    boolean has(int letter) {
        return getGlyphId(letter) != 0;
    }

    @Override
    public int getGlyphId(int letter) {
        return letters.getGlyphId(letter);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int picture) {
        List<Integer> codes = letters.getCharCodes(picture);
        return codes == null ? null : codes.stream().sorted(IDEOGRAPHS_FIRST).toList();
    }
}
