package org.gongwucang.events.opening;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 期初申报: the migrator states how many opening entries there are, their value in yuan and the digest of their list. */
@Revision("1")
public record OpeningProposed(int count, BigDecimal value, String digest, String proposedBy, LocalDate occurredOn)
        implements OpeningEntry {}
