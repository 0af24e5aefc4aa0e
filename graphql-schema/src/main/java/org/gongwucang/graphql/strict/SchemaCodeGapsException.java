package org.gongwucang.graphql.strict;

import java.util.List;

/** 不一致: where schema and code differ; the process does not start. */
public final class SchemaCodeGapsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> gaps;

    SchemaCodeGapsException(List<String> gaps) {
        super("Schema and code differ in " + gaps.size() + " places:\n  " + String.join("\n  ", gaps));
        this.gaps = gaps;
    }

    /** One line per place. */
    public List<String> gaps() {
        return gaps;
    }
}
