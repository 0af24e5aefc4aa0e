package org.gongwucang.query.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 时点参数: of a question, as the caller wrote them. */
public record Asked(
        @Nullable LocalDate asOf,
        @Nullable String knownAt,
        @Nullable Long atLeastVersion) {}
