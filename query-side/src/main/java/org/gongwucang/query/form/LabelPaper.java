package org.gongwucang.query.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.form.LabelLayout.Measures;

/** 标签页: labels at their places on one sheet or more. */
record LabelPaper(Wording title, String number, Measures measures, List<LabelPage> pages) implements Paper {

    /** 一页. */
    record LabelPage(List<Label> labels) {}

    /**
     * 标签.
     *
     * @param owner unit whose thing it is
     * @param facts lines below the name
     * @param left millimetres from the edge of the sheet, as {@code top}
     */
    record Label(String owner, String code, String name, List<String> facts, String qr, double left, double top) {}

    @Override
    public String template() {
        return LabelForm.NAME;
    }

    Set<String> codes() {
        return pages.stream()
                .flatMap(page -> page.labels().stream())
                .map(Label::code)
                .collect(Collectors.toSet());
    }
}
