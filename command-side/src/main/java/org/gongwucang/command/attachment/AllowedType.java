package org.gongwucang.command.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 收件类型: what may be evidence, under which endings of its name. Documents with macros are none of these. */
enum AllowedType {
    /** 版式文件. */
    PDF("application/pdf", "pdf"),
    /** 版式文件 of GB/T 33190, as of electronic invoices. */
    OFD("application/ofd", "ofd"),
    /** 照片. */
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** 图片. */
    PNG("image/png", "png"),
    /** 扫描件. */
    TIFF("image/tiff", "tif", "tiff"),
    /** 文档. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** 表格. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** 演示文稿. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** 文档. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** 表格. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** 演示文稿. */
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    /** 纯文本 in UTF-8. */
    TEXT("text/plain", "txt", "csv");

    private final String mediaType;
    private final List<String> endings;

    AllowedType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    boolean mayEndWith(String ending) {
        return endings.contains(ending);
    }

    static Optional<AllowedType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
