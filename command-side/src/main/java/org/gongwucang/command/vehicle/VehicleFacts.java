package org.gongwucang.command.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 车辆情况: what others may know of a vehicle as it stands in the unit of work that asks.
 *
 * @param code asset code
 * @param plate null before it was registered, and where it has none
 * @param unit whose it is
 * @param category name of a {@link org.gongwucang.command.fleet.VehicleCategory}
 * @param name make and model
 * @param tankLitres what its tank holds; null where that is not known
 * @param registeredOn null before it was registered
 * @param state how far its life is
 * @param sealed whether it is sealed, as for a holiday
 * @param leaving whether its allotment, scrapping or sale was asked for and is not decided, or was approved
 */
public record VehicleFacts(
        String id,
        String code,
        @Nullable String plate,
        String unit,
        String category,
        String name,
        @Nullable BigDecimal tankLitres,
        @Nullable LocalDate registeredOn,
        VehicleLife state,
        boolean sealed,
        boolean leaving) {}
