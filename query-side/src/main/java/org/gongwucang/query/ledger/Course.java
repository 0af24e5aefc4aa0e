package org.gongwucang.query.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.ledger.TotalKeys.Key;

/**
 * 沿革: how the sums of one holder came about: for each day what was added and taken away of the rows with the same values.
 * Plain numbers side by side, since there may be a million of them.
 */
final class Course {

    private static final Comparator<At> BY_DAY = Comparator.comparingInt(At::day);

    private final int[] days;
    private final int[] keys;
    private final int[] rows;
    private final long[][] sums;

    private Course(List<Map.Entry<At, long[]>> steps, int columns) {
        int size = steps.size();
        days = new int[size];
        keys = new int[size];
        rows = new int[size];
        sums = new long[columns][size];
        for (int step = 0; step < size; step++) {
            At at = steps.get(step).getKey();
            long[] added = steps.get(step).getValue();
            days[step] = at.day();
            keys[step] = at.key();
            rows[step] = Math.toIntExact(added[0]);
            for (int column = 0; column < columns; column++) {
                sums[column][step] = added[column + 1];
            }
        }
    }

    /** Where something is added: the day, in days since 1970-01-01, and the number of the values. */
    private record At(int day, int key) {}

    /** 编沿革: puts a course together from what is added, in any order. */
    static final class Builder {

        private final int columns;
        private final Map<At, long[]> steps = new HashMap<>();

        /** @param columns how many sums there are */
        Builder(int columns) {
            this.columns = columns;
        }

        /**
         * @param sign 1: from that day on the rows are there; -1: no more
         * @param added rows, then the sums
         */
        void add(int day, Key key, int sign, long[] added) {
            long[] step = steps.computeIfAbsent(new At(day, key.number()), any -> new long[columns + 1]);
            for (int i = 0; i < step.length; i++) {
                step[i] = Math.addExact(step[i], sign * added[i]);
            }
        }

        /** Days on which as much of the same was added as was taken away are left out. */
        Course build() {
            return new Course(
                    steps.entrySet().stream()
                            .filter(step -> Arrays.stream(step.getValue()).anyMatch(added -> added != 0))
                            .sorted(Map.Entry.comparingByKey(BY_DAY))
                            .toList(),
                    columns);
        }
    }

    /**
     * Adds up what was there at the end of a day.
     *
     * @param groups in which sum the rows with the values of a number count; -1: in none
     */
    void addTo(Tally[] tallies, int[] groups, int day) {
        for (int step = 0; step < days.length && days[step] <= day; step++) {
            int group = groups[keys[step]];
            if (group >= 0) {
                Tally tally = tallies[group];
                tally.rows += rows[step];
                for (int column = 0; column < sums.length; column++) {
                    tally.sums[column] = Math.addExact(tally.sums[column], sums[column][step]);
                }
            }
        }
    }

    /** 累计: rows, and the unscaled sums. */
    static final class Tally {

        private int rows;
        private final long[] sums;

        Tally(int columns) {
            sums = new long[columns];
        }

        int rows() {
            return rows;
        }

        long sum(int column) {
            return sums[column];
        }
    }
}
