package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 编号作废: the registration that took the code was reversed; the code stays used and names nothing any more. */
@Revision("1")
public record AssetCodeVoided(String code, String holder, String kind, String reason, LocalDate occurredOn)
        implements ClaimEntry {}
