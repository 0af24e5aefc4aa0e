package org.gongwucang.query.export;

import java.util.Locale;

/** 导出格式. */
public enum ExportFormat {
    /** 逗号分隔. */
    CSV("text/csv;charset=UTF-8"),
    /** 电子表格. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the name of a file, with its dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
