package org.gongwucang.standalone.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 分类行: a row of a list of asset classes. */
public record ClassRow(
        int row,
        ClassCode assetClass,
        String name,
        @Nullable String parent,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {}
