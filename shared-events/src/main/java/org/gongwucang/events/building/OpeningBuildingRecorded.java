package org.gongwucang.events.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 期初房屋: a building that was there before the house opened its books, with its title where there is one.
 *
 * @param grossArea m²
 * @param value original value in yuan, where the old books give one
 * @param certificate of title; null where none is registered
 * @param owner unit that the certificate names
 */
@Revision("1")
public record OpeningBuildingRecorded(
        String building,
        String code,
        String name,
        String address,
        int floors,
        @Nullable String structure,
        BigDecimal grossArea,
        String unit,
        @Nullable BigDecimal value,
        @Nullable String certificate,
        @Nullable String owner,
        LocalDate occurredOn)
        implements BuildingEntry {}
