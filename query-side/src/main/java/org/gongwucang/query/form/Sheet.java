package org.gongwucang.query.form;

import java.util.List;
import java.util.Map;

/**
 * 单据: a form with a heading, facts, tables and places to sign, as its template prints it.
 *
 * @param numberLabel what the number is called
 * @param office that issues it
 * @param qr picture of the number
 * @param facts in rows of two, or of one that is wide
 * @param said what the sentences of the template name
 * @param notes below the tables
 */
record Sheet(
        String template,
        Wording title,
        Wording numberLabel,
        String number,
        String office,
        String qr,
        List<FactRow> facts,
        Map<String, String> said,
        List<Lines.Table> tables,
        List<Fact> notes,
        List<Signature> signatures,
        boolean bilingual,
        Stamp stamp)
        implements Paper {

    /** 事项: {@code span}: columns that the value takes. */
    record Fact(Wording label, Wording value, int span) {}

    /** 一行事项. */
    record FactRow(List<Fact> cells) {}

    /**
     * 签字处.
     *
     * @param known who it is by the books, in small letters below the line
     */
    record Signature(Wording label, String known) {}
}
