package org.gongwucang.query.task;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * 待办行: a task, open or done, or what is known of a document, from which its tasks are told. A document waits for nobody.
 *
 * @param kind {@link TaskKind}, or {@value #DOCUMENT}
 * @param open whether it still waits
 * @param document what it is about
 * @param id its identifier
 * @param number of the document
 * @param code of the card or lot
 * @param thing its identifier
 * @param waiting pieces or lines that wait; of a document what is left of it
 * @param trait what the fold tells it apart by: purpose, form or scope; of a loan what was noticed
 * @param dueBy the day it is due; {@link #NEVER} where there is none
 * @param since business day from which it waits
 * @param sinceAt when that was recorded; null as long as it never waited
 * @param audience as {@link Audience} writes it
 * @param excluded staff numbers of those who did a duty that does not go with it
 * @param askedBy who asked; of a line who issued it
 * @param deciders who approved
 * @param left lines that are left of the document, or places
 */
@RecordBuilder
public record TaskRow(
        String kind,
        boolean open,
        String document,
        String id,
        @Nullable String number,
        @Nullable Integer line,
        @Nullable String unit,
        @Nullable String code,
        @Nullable String thing,
        int waiting,
        @Nullable BigDecimal value,
        @Nullable String trait,
        LocalDate dueBy,
        @Nullable LocalDate since,
        @Nullable Instant sinceAt,
        List<String> audience,
        List<String> excluded,
        @Nullable String askedBy,
        List<String> deciders,
        List<String> left)
        implements TaskRowBuilder.With {

    static final String DOCUMENT = "DOCUMENT";

    /** After every day there is. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public TaskRow {
        audience = List.copyOf(audience);
        excluded = List.copyOf(excluded);
        deciders = List.copyOf(deciders);
        left = List.copyOf(left);
    }

    static TaskRow of(TaskDocument document, String id, @Nullable String number, @Nullable String unit) {
        return new TaskRow(
                DOCUMENT,
                false,
                document.name(),
                id,
                number,
                null,
                unit,
                null,
                null,
                0,
                null,
                null,
                NEVER,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** A task about the document, that has not waited yet. */
    TaskRow about(TaskKind task) {
        return of(TaskDocument.valueOf(document), id, number, unit)
                .withKind(task.name())
                .withValue(value);
    }

    TaskRow of(String itsThing, @Nullable String itsCode) {
        return withThing(itsThing).withCode(itsCode);
    }

    /** Waits for those whose duty it is, but for the ones named. */
    TaskRow opened(Fact fact, @Nullable String... not) {
        return opened(fact, TaskKind.valueOf(kind).ofUnit(unit), excluding(not));
    }

    TaskRow opened(Fact fact, List<String> whom, List<String> not) {
        TaskRow waits = withAudience(whom).withExcluded(not);
        return open ? waits : waits.withOpen(true).withSince(fact.occurredOn()).withSinceAt(fact.recordedAt());
    }

    static List<String> excluding(@Nullable String... not) {
        return Arrays.stream(not).filter(Objects::nonNull).distinct().toList();
    }

    TaskRow closed() {
        return withOpen(false);
    }

    /** Waits as long as something is left; whom it waits for stays as it is. */
    TaskRow waits(int left, Fact fact) {
        TaskRow counted = withWaiting(left);
        return left > 0 ? counted.opened(fact, TaskKind.valueOf(kind).ofUnit(unit), excluded) : counted.closed();
    }

    TaskRow waitsMore(int more, Fact fact) {
        return waits(waiting + more, fact);
    }

    TaskRow excludes(@Nullable String... more) {
        List<@Nullable String> all = new ArrayList<>(excluded);
        all.addAll(Arrays.asList(more));
        return withExcluded(excluding(all.toArray(String[]::new)));
    }

    /** Who asked and who approved. */
    String[] hands() {
        List<@Nullable String> all = new ArrayList<>(deciders);
        all.add(askedBy);
        return all.toArray(String[]::new);
    }

    TaskRow decidedBy(String staff) {
        List<String> all = new ArrayList<>(deciders);
        all.add(staff);
        return withDeciders(all);
    }

    TaskRow with(int itsLine) {
        List<String> all = new ArrayList<>(left);
        all.add(String.valueOf(itsLine));
        return withLeft(all);
    }

    TaskRow without(int itsLine) {
        return withLeft(left.stream()
                .filter(one -> !one.equals(String.valueOf(itsLine)))
                .toList());
    }
}
