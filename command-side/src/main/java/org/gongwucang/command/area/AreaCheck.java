package org.gongwucang.command.area;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.policy.PolicyValue;
import org.jspecify.annotations.Nullable;

/**
 * 面积核对: what a person has, held against the standard of the day; a pure function of rank, spaces and that standard. What is
 * behind the same door or for the person alone counts as the person's own (以门为界).
 */
public final class AreaCheck {

    private static final String LIMITS = "limits";

    private AreaCheck() {}

    /** 占用方式. */
    public enum Relation {
        /** 本人份额: the person's share of a room. */
        SHARE,
        /** 同一门内: reached through the same door only. */
        SAME_DOOR,
        /** 独自使用: used by nobody else. */
        EXCLUSIVE,
        /** 独立卫生间: a washroom of the person's own. */
        WASHROOM
    }

    /**
     * 占用面积.
     *
     * @param room identifier
     * @param code asset code
     * @param area m²
     */
    public record Space(String room, String code, Relation relation, BigDecimal area) {}

    /**
     * 核对结果.
     *
     * @param measured m² that count to the person
     * @param limit m²; null where no standard is in force for the rank
     * @param weighing the rule, reduced to the rank's own limit, with what it was held against; version 0 where there is none
     */
    public record Result(BigDecimal measured, @Nullable BigDecimal limit, Weighing weighing) {

        public boolean isOver() {
            return limit != null && measured.compareTo(limit) > 0;
        }

        /** m² above the limit, zero within it; null where there is none. */
        public @Nullable BigDecimal excess() {
            return limit == null ? null : measured.subtract(limit).max(BigDecimal.ZERO);
        }
    }

    /** @param standard as it is in force on the day, for the level of the rank */
    public static Result of(PostRank rank, List<Space> spaces, Weighing standard) {
        Optional<String> limit = written(rank, standard);
        BigDecimal measured = measured(spaces, standard);
        Weighing weighed = limit.map(found -> only(rank, found, standard))
                .orElseGet(() -> new Weighing(standard.rule(), 0, List.of(), List.of()))
                .against("rank", rank)
                .against("measured", measured.toPlainString());
        return new Result(measured, limit.map(BigDecimal::new).orElse(null), weighed);
    }

    private static Optional<String> written(PostRank rank, Weighing standard) {
        String beginning = rank + "=";
        return Arrays.stream(standard.text(LIMITS).split(";"))
                .filter(one -> one.startsWith(beginning))
                .map(one -> one.substring(beginning.length()))
                .findFirst();
    }

    /** The whole table need not be told with every decision. */
    private static Weighing only(PostRank rank, String limit, Weighing standard) {
        List<PolicyValue> values = standard.values().stream()
                .map(value -> value.name().equals(LIMITS) ? new PolicyValue(LIMITS, rank + "=" + limit) : value)
                .toList();
        return new Weighing(standard.rule(), standard.version(), values, standard.facts());
    }

    private static BigDecimal measured(List<Space> spaces, Weighing standard) {
        BigDecimal rooms = sum(spaces, false);
        BigDecimal washroom = sum(spaces, true);
        if (standard.version() == 0 || standard.flag("washroomInside")) {
            return rooms.add(washroom);
        }
        BigDecimal free = new BigDecimal(standard.text("washroom"));
        return rooms.add(washroom.subtract(free).max(BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<Space> spaces, boolean washrooms) {
        return spaces.stream()
                .filter(space -> space.relation() == Relation.WASHROOM == washrooms)
                .map(Space::area)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
