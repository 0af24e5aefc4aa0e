package org.gongwucang.query.movement;

import java.util.Set;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.holding.Codes;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 流水条件: a filter, and what the caller may see, as conditions on rows of the journal. */
@Component
class MovementConditions {

    private final UnitTrees units;
    private final ClassTrees classes;
    private final Reaches reaches;
    private final Codes codes;

    MovementConditions(UnitTrees units, ClassTrees classes, Reaches reaches, Codes codes) {
        this.units = units;
        this.classes = classes;
        this.reaches = reaches;
        this.codes = codes;
    }

    Where where(MovementFilter filter, At at) {
        return new Where()
                .from("occurredOn", filter.from())
                .to("occurredOn", filter.to())
                .oneOf("unit", reaches.current().units())
                .oneOf("unit", units.below(filter.under(), at))
                .oneOf("assetClass", classes.below(filter.assetClass(), at))
                .within("location", filter.location(), '/')
                .is("direction", filter.direction())
                .oneOf("id", holder(filter.code()));
    }

    private @Nullable Set<String> holder(@Nullable String code) {
        return code == null ? null : codes.holderOf(code).map(Set::of).orElse(Set.of());
    }
}
