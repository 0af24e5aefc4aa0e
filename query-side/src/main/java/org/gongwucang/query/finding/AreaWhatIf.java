package org.gongwucang.query.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.query.finding.AreaStandard.Limit;
import org.gongwucang.query.finding.PersonAreas.PersonArea;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 面积标准推演: who would be above another standard, and who would not be any more. Nothing is written. */
@Component
class AreaWhatIf {

    private final PersonAreas areas;

    AreaWhatIf(PersonAreas areas) {
        this.areas = areas;
    }

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

        static TriedPerson of(PersonArea tried, PersonArea inForce) {
            return new TriedPerson(
                    tried.staff(),
                    tried.unit(),
                    tried.rank(),
                    tried.measured(),
                    Objects.requireNonNull(tried.limit()),
                    Objects.requireNonNull(tried.excess()),
                    inForce.limit(),
                    inForce.over());
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
    Outcome of(Map<String, BigDecimal> limits, At at) {
        List<PersonArea> inForce = areas.of(new Where(), at);
        List<PersonArea> tried = areas.of(new Where(), new Tried(limits), at);
        List<TriedPerson> persons = new ArrayList<>();
        for (int i = 0; i < tried.size(); i++) {
            if (tried.get(i).limit() != null) {
                persons.add(TriedPerson.of(tried.get(i), inForce.get(i)));
            }
        }
        return new Outcome(
                persons.size(),
                persons.stream().filter(TriedPerson::isOver).toList(),
                persons.stream()
                        .filter(person -> person.overInForce() && !person.isOver())
                        .toList());
    }

    /** 试行标准. */
    private record Tried(Map<String, BigDecimal> limits) implements AreaStandard {

        @Override
        public Limit of(String rank, LocalDate day, At known) {
            return new Limit(AreaLimits.rule(rank), limits.get(rank), 0);
        }
    }
}
