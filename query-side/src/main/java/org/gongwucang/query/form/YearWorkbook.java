package org.gongwucang.query.form;

/** 年报工作簿: as it is fetched. */
record YearWorkbook(Wording title, String number, byte[] file) implements FormFile {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String extension() {
        return ".xlsx";
    }
}
