package org.gongwucang.query.form;

import org.jspecify.annotations.Nullable;

/**
 * 用语: in Chinese, and where the form is bilingual in English below it.
 *
 * @param en null where there is no second line
 */
record Wording(String zh, @Nullable String en) {

    static final Wording NONE = new Wording("", null);

    /** What is said alike in every language: a name, a number. */
    static Wording plain(@Nullable String text) {
        return new Wording(text == null ? "" : text, null);
    }

    boolean isEmpty() {
        return zh.isEmpty();
    }
}
