package org.gongwucang.command.kernel;

import org.gongwucang.events.classification.ClassRef;

/** 分类引用: system, edition and code, each 1 to 60 characters. */
public final class ClassCode {

    private static final int LONGEST = 60;

    private ClassCode() {}

    /** @throws Refused where one of them is malformed */
    public static ClassRef of(String codeSystem, String edition, String code) {
        return new ClassRef(
                Texts.checked(codeSystem, "codeSystem", LONGEST),
                Texts.checked(edition, "edition", LONGEST),
                Texts.checked(code, "code", LONGEST));
    }
}
