package org.gongwucang.command.kernel;

import org.gongwucang.events.classification.ClassRef;

/** 分类引用: system, edition and code, each 1 to 60 characters. */
public final class ClassCode {

    private static final int LONGEST = 60;

    private ClassCode() {}

    /** @throws Refused where one of them is malformed */
    public static ClassRef of(String codeSystem, String edition, String code) {
        return new ClassRef(checked(codeSystem, "codeSystem"), checked(edition, "edition"), checked(code, "code"));
    }

    /** @throws Refused where the part of a reference is malformed */
    public static String checked(String part, String field) {
        return Texts.checked(part, field, LONGEST);
    }
}
