package org.gongwucang.command.stocktake;

import java.util.List;
import java.util.Optional;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.asset.ThingCourse;
import org.gongwucang.command.asset.ThingCourse.Move;
import org.gongwucang.command.stocktake.CountLineState.Scan;
import org.jspecify.annotations.Nullable;

/**
 * 盘点判定: what was counted, held against what was expected and what moved since.
 *
 * @param finding FOUND, FOUND_ELSEWHERE, MISSING, QUANTITY_DIFFERS, UNEXPECTED or UNKNOWN_TAG
 * @param netted whether the movement explains it
 * @param due pieces that should be there, with what moved since
 * @param counted pieces
 * @param foundAt where it was seen last; null where it was not
 * @param movement that explains it, or the last one that does not
 */
record CountVerdict(
        String finding,
        boolean netted,
        int due,
        int counted,
        @Nullable String foundAt,
        @Nullable Move movement) {

    static final String FOUND = "FOUND";
    static final String FOUND_ELSEWHERE = "FOUND_ELSEWHERE";
    static final String MISSING = "MISSING";
    static final String QUANTITY_DIFFERS = "QUANTITY_DIFFERS";
    static final String UNEXPECTED = "UNEXPECTED";
    static final String UNKNOWN_TAG = "UNKNOWN_TAG";

    boolean isFound() {
        return finding.equals(FOUND);
    }

    @Nullable
    String movementEvent() {
        return movement == null ? null : movement.event();
    }

    /** Of something that nothing known is. */
    static CountVerdict unknown(List<Scan> scans) {
        return new CountVerdict(UNKNOWN_TAG, false, 0, 1, last(scans), null);
    }

    static CountVerdict of(String kind, ThingCourse course, CountScope scope, List<Scan> scans) {
        return kind.equals(CountedThings.LOT) ? ofLot(course, scope, scans) : ofCard(course, scope, scans);
    }

    private static CountVerdict ofCard(ThingCourse course, CountScope scope, List<Scan> scans) {
        String expectedAt = course.expected().place();
        boolean expected = scope.covers(expectedAt);
        String at = last(scans);
        if (expected && scans.stream().anyMatch(scan -> scan.place().equals(expectedAt))) {
            return new CountVerdict(FOUND, false, 1, 1, expectedAt, null);
        }
        if (at != null) {
            Optional<Move> passed = course.moves().stream()
                    .filter(move -> at.equals(move.before()) || at.equals(move.after()))
                    .reduce((first, last) -> last);
            return new CountVerdict(
                    expected ? FOUND_ELSEWHERE : UNEXPECTED,
                    passed.isPresent(),
                    expected ? 1 : 0,
                    1,
                    at,
                    passed.orElse(course.lastMove()));
        }
        boolean gone = course.lastMove() != null && !scope.covers(course.now().place());
        return new CountVerdict(
                expected ? MISSING : FOUND, expected && gone, expected ? 1 : 0, 0, null, course.lastMove());
    }

    /** Whoever counts pieces while others are carried away sees the state before any of the movements, or after it. */
    private static CountVerdict ofLot(ThingCourse course, CountScope scope, List<Scan> scans) {
        int expected =
                scope.covers(course.expected().place()) ? course.expected().pieces() : 0;
        int counted = scans.isEmpty() ? 0 : scans.get(scans.size() - 1).pieces();
        int due = expected;
        int seen = expected;
        for (Move move : course.moves()) {
            due += move.foreseen() ? 0 : move.change();
            seen -= move.foreseen() ? move.change() : 0;
        }
        String at = last(scans);
        if (counted == expected) {
            return new CountVerdict(FOUND, false, expected, counted, at, null);
        }
        String finding = at == null ? MISSING : expected == 0 ? UNEXPECTED : QUANTITY_DIFFERS;
        for (Move move : course.moves()) {
            if (seen == counted || seen + move.change() == counted) {
                return new CountVerdict(finding, true, due, counted, at, move);
            }
            seen += move.change();
        }
        return new CountVerdict(finding, false, due, counted, at, course.lastMove());
    }

    private static @Nullable String last(List<Scan> scans) {
        return scans.isEmpty() ? null : scans.get(scans.size() - 1).place();
    }
}
