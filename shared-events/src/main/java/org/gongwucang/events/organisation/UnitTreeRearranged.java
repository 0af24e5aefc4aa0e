package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 单位树调整: a move within the tree took its turn; said beside {@link UnitPlacedUnder}, in the same unit of work. */
@Revision("1")
public record UnitTreeRearranged(String unit, @Nullable String parent, LocalDate occurredOn) implements UnitTreeEntry {}
