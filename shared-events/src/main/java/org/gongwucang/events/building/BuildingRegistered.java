package org.gongwucang.events.building;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 房屋登记: a building that the house keeps. Starts its book.
 *
 * @param code asset code
 * @param floors above and below ground
 * @param structure in the words of the drawings
 * @param grossArea m²
 * @param unit that keeps it
 * @param document on whose ground it is entered
 */
@Revision("1")
public record BuildingRegistered(
        String building,
        String code,
        String name,
        String address,
        int floors,
        @Nullable String structure,
        BigDecimal grossArea,
        String unit,
        String document,
        LocalDate occurredOn)
        implements BuildingEntry {}
