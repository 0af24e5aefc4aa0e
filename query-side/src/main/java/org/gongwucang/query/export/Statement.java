package org.gongwucang.query.export;

import java.util.Locale;
import java.util.Map;

/**
 * 导出申请: what a link stands for.
 *
 * @param account of the caller; what may be seen is decided afresh by it
 * @param generation of the account when the link was signed: with its next password the link is dead
 * @param arguments of the list query as JSON has them, the instant of the question among them where it knows one
 * @param byteOrderMark stands at the beginning of separated values
 * @param language tag of the language of headers and names
 */
record Statement(
        String account,
        int generation,
        ExportedView view,
        Map<String, Object> arguments,
        ExportFormat format,
        boolean byteOrderMark,
        String language,
        String fileName) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
