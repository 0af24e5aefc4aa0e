package org.gongwucang.query.classification;

/** 分类引用: a class as the caller names it. */
public record ClassInput(String codeSystem, String edition, String code) {

    /** The written form {@code system@edition:code}. */
    public String text() {
        return codeSystem + "@" + edition + ":" + code;
    }
}
