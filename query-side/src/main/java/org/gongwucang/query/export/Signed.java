package org.gongwucang.query.export;

import java.util.Locale;

/** 签名申请: what a signed link stands for, whatever it brings. */
public interface Signed {

    /** Account of the caller; what may be seen is decided afresh by it. */
    String account();

    /** Generation of the account when the link was signed: with its next password the link is dead. */
    int generation();

    /** Tag of the language in which it is written. */
    String language();

    default Locale locale() {
        return Locale.forLanguageTag(language());
    }
}
