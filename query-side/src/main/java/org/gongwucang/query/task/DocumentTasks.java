package org.gongwucang.query.task;

import java.util.List;
import java.util.function.Function;
import org.gongwucang.events.Entry;
import org.gongwucang.query.ledger.Fact;
import org.gongwucang.query.ledger.On;

/**
 * 单据待办: which tasks the entries of one kind of document open and close. The document has a row of its own; a task is told
 * from that row as it was before the entry, and has a row that stays when it is done, so that whoever it waited for hears of it.
 *
 * @param <D> entries of such documents
 */
abstract class DocumentTasks<D extends Entry> {

    private final TaskLedger ledger;
    private final Function<D, String> document;

    DocumentTasks(TaskLedger ledger, Function<D, String> document) {
        this.ledger = ledger;
        this.document = document;
    }

    /** From the task and its document to the next of the former. */
    interface Telling<E> {
        TaskRow next(TaskRow task, TaskRow document, E entry, Fact fact);
    }

    /** The document. */
    final <E extends D> On<E, TaskRow> document(Class<E> entry) {
        return ledger.document(entry, document::apply);
    }

    /** The task of this kind that the document has. */
    final <E extends D> On<E, TaskRow> task(TaskKind kind, Class<E> entry) {
        return ledger.entry(entry).key(e -> document.apply(e) + "/" + kind);
    }

    final <E extends D> void task(TaskKind kind, Class<E> entry, Telling<E> telling) {
        told(entry, task(kind, entry), kind, telling);
    }

    /** The task of this kind that this part of the document has. */
    final <E extends D> void task(TaskKind kind, Class<E> entry, Function<E, String> part, Telling<E> telling) {
        told(entry, ledger.entry(entry).key(e -> document.apply(e) + "/" + part.apply(e) + "/" + kind), kind, telling);
    }

    private <E extends D> void told(Class<E> entry, On<E, TaskRow> on, TaskKind kind, Telling<E> telling) {
        ledger.reads(entry, document::apply);
        on.foldFrom(
                document::apply,
                (row, its, e, fact) -> telling.next(row == null ? its.about(kind) : row, its, e, fact));
    }

    /** These end the task, if there is one. */
    final void ends(TaskKind kind, List<Class<? extends D>> entries) {
        entries.forEach(entry -> task(kind, entry, (task, its, e, fact) -> task.closed()));
    }

    /** What they say makes nobody do anything. */
    @SafeVarargs
    final void leavesOut(Class<? extends D>... entries) {
        ledger.leavesOut(List.of(entries));
    }
}
