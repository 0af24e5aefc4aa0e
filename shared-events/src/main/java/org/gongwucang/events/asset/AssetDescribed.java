package org.gongwucang.events.asset;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** 一般信息变动: how the card describes the thing from this day. Description strand. */
@Revision("1")
public record AssetDescribed(
        String assetId,
        String name,
        @Nullable String specification,
        @Nullable String brand,
        LocalDate occurredOn) implements AssetEntry {}
