package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 批量使用人指定: a lot in use at a unit is in this person's hands. Book strand. */
@Revision("1")
public record LotCustodianAssigned(
        String lotId, String unit, @Nullable String from, String to, LocalDate occurredOn) implements StockLotEntry {}
