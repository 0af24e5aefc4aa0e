package org.gongwucang.events.classification;

/**
 * 分类代码: a class is never a bare code. The same code names different goods in different editions (A02010105 is a
 * portable computer in the older procurement catalogue and a desktop computer in that of 2022, 财库〔2022〕31号).
 */
public record ClassRef(String codeSystem, String edition, String code) {

    /** The one written form, {@code system@edition:code}. */
    public String text() {
        return codeSystem + "@" + edition + ":" + code;
    }
}
