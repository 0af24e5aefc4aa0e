package org.gongwucang.query.task;

import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.StaffRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 待办: asked. Everybody sees what they may do themselves, an auditor what waits for anybody. */
@Controller
class TaskController {

    private static final Actor NOBODY = new Actor("", "", Set.of(), "", List.of());

    private final LedgerReader<TaskRow> tasks;
    private final Audience audience;
    private final CurrentActor caller;
    private final ObjectProvider<StaffRecords> staff;
    private final UnitTrees units;
    private final Moments moments;

    TaskController(
            LedgerReader<TaskRow> tasks,
            Audience audience,
            CurrentActor caller,
            ObjectProvider<StaffRecords> staff,
            UnitTrees units,
            Moments moments) {
        this.tasks = tasks;
        this.audience = audience;
        this.caller = caller;
        this.staff = staff;
        this.units = units;
        this.moments = moments;
    }

    /** 待办计数: of one kind. */
    record TaskCount(String kind, int count) {}

    @QueryMapping
    @AllowedTo(anyRole = true)
    RowConnection<TaskView> myTasks(
            @Argument @Nullable TaskFilter filter,
            @Argument @Nullable List<TaskOrder> orderBy,
            @Arguments PageArguments page) {
        return page(mine(filter), orderBy, page, At.NOW);
    }

    /** By kind, those without any left out. */
    @QueryMapping
    @AllowedTo(anyRole = true)
    List<TaskCount> myTaskCounts(@Argument @Nullable TaskFilter filter) {
        return tasks.groups(mine(filter), "kind", List.of(), At.NOW).stream()
                .map(group -> new TaskCount(String.valueOf(group.key()), group.rows()))
                .sorted(Comparator.comparing(count -> TaskKind.valueOf(count.kind())))
                .toList();
    }

    @QueryMapping
    @AllowedTo(AUDITOR)
    RowConnection<TaskView> tasks(
            @Argument @Nullable TaskFilter filter,
            @Argument @Nullable String staff,
            @Argument @Nullable List<TaskOrder> orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where all = staff == null ? new Where() : audience.of(member(staff));
        return page(filtered(filter, all, at), orderBy, page, at);
    }

    /** As they are today; whoever is not active has nothing to do. */
    private Actor member(String number) {
        // Where both halves are one process each has a reader of staff records.
        return this.staff
                .orderedStream()
                .findFirst()
                .flatMap(records -> records.record(number))
                .filter(StaffRecords.StaffRecord::active)
                .map(record -> new Actor("", record.number(), record.roles(), record.unit(), List.of()))
                .orElse(NOBODY);
    }

    private Where mine(@Nullable TaskFilter filter) {
        return filtered(filter, audience.of(caller.get()), At.NOW);
    }

    private Where filtered(@Nullable TaskFilter filter, Where where, At at) {
        return (filter == null ? TaskFilter.ALL : filter).on(where.is("open", true), units, at);
    }

    private RowConnection<TaskView> page(Where where, @Nullable List<TaskOrder> orderBy, PageArguments page, At at) {
        return RowConnection.of(
                tasks.page(where, TaskOrder.of(orderBy), page, at), TaskView::new, () -> tasks.count(where, at));
    }
}
