package org.gongwucang.query.running;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.gongwucang.query.provider.ProviderDesignationRow;

/**
 * 定点执行 (L14): entries of one kind, by whether their provider was designated on their day, as far as is known; else with an
 * approval or without.
 */
record ProviderCompliance(
        String kind,
        int entries,
        List<String> entryIds,
        BigDecimal amount,
        int onList,
        List<String> onListIds,
        int approved,
        List<String> approvedIds,
        int unapproved,
        List<String> unapprovedIds) {

    /** What providers are designated for; entries of these kinds name one. */
    static final List<String> KINDS = List.of("INSURANCE", "REPAIR", "FUEL");

    static ProviderCompliance of(
            String kind, Collection<RunningEntryRow> all, Collection<ProviderDesignationRow> designations) {
        List<RunningEntryRow> rows =
                all.stream().filter(row -> row.kind().equals(kind)).toList();
        Predicate<RunningEntryRow> designated = row -> designations.stream()
                .anyMatch(
                        one -> one.kind().equals(kind) && one.provider().equals(row.provider()) && one.isOn(row.day()));
        List<String> approved = ids(rows, RunningEntryRow::offList);
        List<String> on = ids(rows, row -> !row.offList() && designated.test(row));
        List<String> off = ids(rows, row -> !row.offList() && !designated.test(row));
        BigDecimal amount = rows.stream()
                .map(RunningEntryRow::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> every = ids(rows, row -> true);
        return new ProviderCompliance(
                kind, every.size(), every, amount, on.size(), on, approved.size(), approved, off.size(), off);
    }

    private static List<String> ids(List<RunningEntryRow> rows, Predicate<RunningEntryRow> which) {
        return rows.stream().filter(which).map(RunningEntryRow::entry).sorted().toList();
    }
}
