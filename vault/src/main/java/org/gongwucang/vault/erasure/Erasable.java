package org.gongwucang.vault.erasure;

/**
 * 删除对象.
 *
 * @param subject staff number of a person, or digest of a file
 */
public record Erasable(Kind kind, String subject) {

    /** 类别. */
    public enum Kind {
        /** 个人信息. */
        PERSON,
        /** 附件. */
        ATTACHMENT
    }

    /** Both in one, as {@code PERSON:1024}. */
    public String key() {
        return kind + ":" + subject;
    }
}
