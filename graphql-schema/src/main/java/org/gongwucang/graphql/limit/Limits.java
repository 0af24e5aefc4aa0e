package org.gongwucang.graphql.limit;

import java.time.Duration;

/**
 * 限度: wide enough for a page of 200 rows with their relations, too narrow to bring a process down. Decided in
 * docs/decisions/0040-limits-of-a-request.md.
 */
public final class Limits {

    /** Rows of a page. */
    public static final int PAGE = 200;

    /** Fields from the root to the innermost. */
    public static final int DEPTH = 15;

    /** Fields that an answer may hold, pages counted in full. */
    public static final int COMPLEXITY = 60_000;

    /** Aliased fields in a document. */
    public static final int ALIASES = 50;

    /** Named fragments in a document. */
    public static final int FRAGMENTS = 50;

    /** Characters of one text, in a variable or a literal. */
    public static final int TEXT = 10_000;

    /** Bytes of a request. */
    public static final int REQUEST = 2 * 1024 * 1024;

    /** From the head of a request to the end of its body. */
    public static final Duration TIME = Duration.ofSeconds(10);

    /** Characters of all documents that are kept parsed. */
    static final int KEPT_DOCUMENTS = 2_000_000;

    private Limits() {}
}
