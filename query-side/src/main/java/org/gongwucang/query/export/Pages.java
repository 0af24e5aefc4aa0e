package org.gongwucang.query.export;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 逐页: the rows of an export, a page at a time; no page is kept. */
final class Pages implements Iterator<List<Map<String, @Nullable Object>>> {

    private final Asking asking;
    private final ListQuestion question;
    private final Statement statement;
    private final String document;
    private final Map<String, Object> variables;
    private boolean more = true;

    /** @param size rows of a page, where the question is answered in pages */
    Pages(Asking asking, ListQuestion question, Statement statement, int size) {
        this.asking = asking;
        this.question = question;
        this.statement = statement;
        this.document = question.document(statement.arguments().keySet());
        this.variables = new HashMap<>(statement.arguments());
        if (question.isPaged()) {
            variables.put(ListQuestion.FIRST, size);
        }
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public List<Map<String, @Nullable Object>> next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        Object answer = asking.ask(document, variables, statement.locale());
        more = false;
        if (question.isPaged()) {
            turn(Objects.requireNonNull((Map<?, ?>) ((Map<?, ?>) answer).get("pageInfo")));
        }
        return question.rows(answer);
    }

    private void turn(Map<?, ?> page) {
        more = Boolean.TRUE.equals(page.get("hasNextPage"));
        Object end = page.get("endCursor");
        if (end != null) {
            variables.put(ListQuestion.AFTER, end);
        }
    }
}
