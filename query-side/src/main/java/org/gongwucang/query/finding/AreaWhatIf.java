package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.finding.PersonAreas.PersonArea;
import org.jspecify.annotations.Nullable;

/** 面积标准推演: who would be above another standard, and who would not be any more; a pure function of what persons have. */
final class AreaWhatIf {

    private AreaWhatIf() {}

    /**
     * 推演人员.
     *
     * @param limit m² by the standard that is tried
     * @param excess m² above it; zero within it
     * @param limitInForce m² by the one of the day; null where there was none for the rank
     */
    record TriedPerson(
            String staff,
            String unitCode,
            String rank,
            BigDecimal measured,
            BigDecimal limit,
            BigDecimal excess,
            @Nullable BigDecimal limitInForce,
            boolean overInForce) {

        static TriedPerson of(PersonArea person, BigDecimal limit) {
            return new TriedPerson(
                    person.staff(),
                    person.unit(),
                    person.rank(),
                    person.measured(),
                    limit,
                    person.measured().subtract(limit).max(BigDecimal.ZERO),
                    person.limit(),
                    person.over());
        }

        boolean isOver() {
            return excess.signum() > 0;
        }
    }

    /**
     * 推演结果.
     *
     * @param weighed persons whose rank it says something of
     * @param over who would be above it
     * @param relieved who is above the one in force, and would be within it
     */
    record Outcome(int weighed, List<TriedPerson> over, List<TriedPerson> relieved) {}

    /** @param limits m² by rank; other ranks are not weighed */
    static Outcome of(List<PersonArea> persons, Map<String, BigDecimal> limits) {
        List<TriedPerson> tried = new ArrayList<>();
        for (PersonArea person : persons) {
            BigDecimal limit = limits.get(person.rank());
            if (limit != null) {
                tried.add(TriedPerson.of(person, limit));
            }
        }
        return new Outcome(
                tried.size(),
                tried.stream().filter(TriedPerson::isOver).toList(),
                tried.stream()
                        .filter(person -> person.overInForce() && !person.isOver())
                        .toList());
    }
}
