package org.gongwucang.query.export;

import java.util.Map;

/**
 * 导出申请: what a link stands for.
 *
 * @param arguments of the list query as JSON has them, the instant of the question among them where it knows one
 * @param byteOrderMark stands at the beginning of separated values
 */
record Statement(
        String account,
        int generation,
        ExportedView view,
        Map<String, Object> arguments,
        ExportFormat format,
        boolean byteOrderMark,
        String language,
        String fileName)
        implements Signed {}
