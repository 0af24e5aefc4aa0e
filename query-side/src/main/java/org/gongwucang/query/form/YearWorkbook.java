package org.gongwucang.query.form;

import org.gongwucang.query.export.ExportFormat;
import org.gongwucang.query.year.YearOutline;

/** 年报工作簿: a report to be fetched as a spreadsheet; written when it is. */
record YearWorkbook(Wording title, String number, YearOutline outline, Filling filling) implements FormFile {

    static final ExportFormat FORMAT = ExportFormat.XLSX;

    @Override
    public String extension() {
        return FORMAT.extension();
    }

    byte[] file() {
        return new YearSheets(filling).of(outline, filling.told());
    }
}
