package org.gongwucang.query.form;

import java.time.Instant;
import java.util.Map;
import org.gongwucang.query.export.Signed;

/**
 * 打印申请: what a link to a form stands for.
 *
 * @param form its name
 * @param arguments of the form as JSON has them, with the instant that it tells of
 * @param printedAt when it was asked for; so every fetch brings the same file, as long as the same is to be seen
 * @param printedBy staff number of the caller
 */
record FormStatement(
        String account,
        int generation,
        String form,
        Map<String, Object> arguments,
        boolean bilingual,
        String printedAt,
        String printedBy,
        String language)
        implements Signed {

    Instant instant() {
        return Instant.parse(printedAt);
    }
}
