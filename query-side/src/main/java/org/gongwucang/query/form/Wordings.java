package org.gongwucang.query.form;

import java.util.Locale;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;

/** 措辞: words of forms and names of the schema, in one language or in two. */
final class Wordings {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final Labels labels;
    private final FormWords words;
    private final boolean bilingual;

    Wordings(Labels labels, FormWords words, boolean bilingual) {
        this.labels = labels;
        this.words = words;
        this.bilingual = bilingual;
    }

    boolean bilingual() {
        return bilingual;
    }

    /** What a key of the forms, or a name of the schema, is called. */
    Wording of(String key) {
        return new Wording(word(key, CHINESE), bilingual ? word(key, Locale.ENGLISH) : null);
    }

    /** What a code of an enum is called; the code itself where it has no label. */
    Wording value(String type, @Nullable String code) {
        if (code == null) {
            return Wording.NONE;
        }
        return labels.find(type + "." + code, CHINESE)
                .map(known -> of(type + "." + code))
                .orElse(Wording.plain(code));
    }

    private String word(String key, Locale language) {
        String own = words.find(key, language);
        return own == null
                ? labels.find(key, language).orElseThrow(() -> new IllegalStateException("no word for " + key))
                : own;
    }
}
