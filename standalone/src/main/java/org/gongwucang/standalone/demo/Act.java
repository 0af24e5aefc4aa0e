package org.gongwucang.standalone.demo;

import java.util.Map;

/** 动作: one step of the script. Later ones refer to its answer by its id, which is unique, and it is done by an account. */
sealed interface Act {

    String id();

    /** The account. */
    String by();

    /**
     * 提交或查询: a mutation, whose command id is made of the act's, or a question.
     *
     * @param document its one field is called {@code done}
     * @param variables may refer to earlier answers
     * @param until what the answer of a question must say, by path, before the play goes on, beside what later acts cite of
     *     it; empty for a mutation. Each ledger has its own moment, so parts of one answer can be there before others
     */
    record Asking(String id, String by, String document, Map<String, Object> variables, Map<String, Object> until)
            implements Act {

        /** It is asked again until it is answered in full; a mutation is done once. */
        boolean isQuestion() {
            return !document.startsWith("mutation");
        }

        /** Whether it cites files, which are other uploads whenever it is played. */
        boolean citesPapers() {
            return variables.toString().contains("/uploadId}");
        }
    }

    /** 等待: until an instant that an earlier answer names has passed. */
    record Waiting(String id, String by, String until) implements Act {}

    /** 附件: a text that is brought to be cited. */
    record Bringing(String id, String by, String name, String text) implements Act {}
}
