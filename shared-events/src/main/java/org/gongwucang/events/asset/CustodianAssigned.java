package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 使用人指定: a thing in use at a unit is in this person's hands (Order 738 Art. 15). Book strand. */
@Revision("1")
public record CustodianAssigned(
        String assetId, String unit, @Nullable String from, String to, LocalDate occurredOn) implements AssetEntry {}
