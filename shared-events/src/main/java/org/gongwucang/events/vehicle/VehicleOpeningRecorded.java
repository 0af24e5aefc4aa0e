package org.gongwucang.events.vehicle;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 期初车辆登记: the vehicle was there before the house opened its books, in service at {@code unit}. Starts every strand.
 *
 * @param plate null where it has none
 * @param oldCardNo its number in the former books of the unit; null where it has none
 * @param registeredOn when it was first registered; where nobody knows, when it was acquired, or this entry
 * @param book that it came from; null by hand
 * @param row of the book, 0 by hand
 */
@Revision("2")
public record VehicleOpeningRecorded(
        String vehicle,
        String code,
        VehicleCard card,
        String unit,
        @Nullable String plate,
        @Nullable String oldCardNo,
        LocalDate registeredOn,
        @Nullable String book,
        int row,
        LocalDate occurredOn)
        implements VehicleEntry {}
