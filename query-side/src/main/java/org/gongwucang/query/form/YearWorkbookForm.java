package org.gongwucang.query.form;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** 年报工作簿: the same report as a spreadsheet, to go on reckoning with. */
@Component
class YearWorkbookForm extends Form {

    static final String NAME = "year-workbook";

    private final YearOutlines outlines;

    YearWorkbookForm(YearOutlines outlines) {
        super(NAME, "year");
        this.outlines = outlines;
    }

    @Override
    Optional<YearWorkbook> fill(Filling filling) {
        return outlines.of(filling)
                .map(outline -> new YearWorkbook(
                        filling.words().of("yearReport"), YearReportForm.number(outline), outline, filling));
    }
}
