package org.gongwucang.query.holding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 物资条件: a filter, and what the caller may see, as conditions on rows. Trees are those of the moment asked for. */
@Component
public class HoldingConditions {

    private static final int MOST_CODES = 200;

    private final UnitTrees units;
    private final ClassTrees classes;
    private final Reaches reaches;
    private final Moments moments;

    HoldingConditions(UnitTrees units, ClassTrees classes, Reaches reaches, Moments moments) {
        this.units = units;
        this.classes = classes;
        this.reaches = reaches;
        this.moments = moments;
    }

    /** Rows that fit the filter and lie within the caller's reach. */
    public Where where(@Nullable HoldingFilter given, At at) {
        return filtered(given, at).oneOf("unit", reaches.current().units());
    }

    /** The same, and rows of what the caller's units have from others. */
    Where whereInHands(@Nullable HoldingFilter given, At at) {
        return filtered(given, at).oneOf("seenBy", reaches.current().units());
    }

    private Where filtered(@Nullable HoldingFilter given, At at) {
        HoldingFilter filter = given == null ? HoldingFilter.ALL : given;
        return new Where()
                .oneOf("unit", units.below(filter.under(), at))
                .oneOf("assetClass", classes.below(filter.assetClass(), at))
                .text(filter.text(), List.of("name"), List.of("code", "serialNo", "oldCardNo"))
                .within("location", filter.location(), '/')
                .is("custodian", filter.custodian())
                .is("offeredTo", filter.offeredTo())
                .is("kind", filter.kind())
                .oneOf("state", states(filter))
                .from("value", filter.valueFrom())
                .to("value", filter.valueTo())
                .to("since", idleSince(filter, at))
                .oneOf("code", codes(filter))
                .is("condition", filter.condition())
                .is("held", filter.held())
                .is("orderNumber", filter.orderNumber());
    }

    /** The business day up to which idle days are counted. */
    LocalDate day(At at) {
        return at.asOf() == null ? moments.today() : at.asOf();
    }

    /** Idle is only what lies in stock. */
    private static @Nullable Set<String> states(HoldingFilter filter) {
        Set<String> wanted = filter.states() == null ? null : Set.copyOf(filter.states());
        if (filter.idleDaysFrom() == null) {
            return wanted;
        }
        return wanted == null || wanted.contains("IN_STOCK") ? Set.of("IN_STOCK") : Set.of();
    }

    private @Nullable LocalDate idleSince(HoldingFilter filter, At at) {
        if (filter.idleDaysFrom() == null) {
            return null;
        }
        if (filter.idleDaysFrom() < 0) {
            throw ArgumentFlaw.NEGATIVE.of("idleDaysFrom");
        }
        LocalDate latest = day(at).minusDays(filter.idleDaysFrom());
        return latest.isBefore(Moments.FIRST) ? Moments.FIRST : latest;
    }

    private static @Nullable List<String> codes(HoldingFilter filter) {
        if (filter.codes() != null && filter.codes().size() > MOST_CODES) {
            throw ArgumentFlaw.TOO_MANY.of("codes");
        }
        return filter.codes();
    }
}
