package org.gongwucang.standalone.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 分类行审: rows of a list of asset classes. */
final class ClassReader extends RowReader<ClassRow> {

    private final Set<String> listed;
    private final Map<ClassCode, Integer> seen = new HashMap<>();

    /** @param listed codes of the whole file: a parent that is not among them is named */
    ClassReader(Mapping mapping, Set<String> listed) {
        super(mapping);
        this.listed = listed;
    }

    @Override
    @Nullable
    ClassRow entry(BookRow row, FieldReader fields) {
        ClassCode code = fields.assetClass();
        String name = fields.text("name", FieldReader.LONGEST_TEXT);
        String parent = fields.optionalText("parent");
        LocalDate from = fields.day("effectiveFrom");
        LocalDate to = fields.day("effectiveTo");
        Integer first = seen.putIfAbsent(code, row.number());
        if (first != null) {
            fields.refuse("CODE_TWICE_IN_FILE", "classCode", code.code() + " (row " + first + ")");
        }
        if (parent != null && !listed.contains(parent)) {
            fields.warn("PARENT_NOT_IN_FILE", "parent", parent);
        }
        if (from == null) {
            fields.refuse("DATE_MISSING", "effectiveFrom", "");
            return null;
        }
        return new ClassRow(row.number(), code, name, parent, from, to);
    }
}
