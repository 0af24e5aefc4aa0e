package org.gongwucang.events.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 车辆卡片: what is known of a vehicle beside its plate and its unit.
 *
 * @param category CONFIDENTIAL, EMERGENCY, LAW_ENFORCEMENT, SPECIAL_TECHNICAL or OTHER
 * @param vin vehicle identification number
 * @param displacement in litres; null where there is no such engine
 * @param tankLitres what its tank holds, in litres
 * @param cost in yuan, without purchase tax where it was bought by the house
 * @param acquiredOn when it was acquired, where that is known
 */
public record VehicleCard(
        String category,
        String make,
        String model,
        @Nullable String vin,
        @Nullable String engineNo,
        boolean newEnergy,
        @Nullable BigDecimal displacement,
        @Nullable BigDecimal tankLitres,
        @Nullable Integer seats,
        BigDecimal cost,
        @Nullable LocalDate acquiredOn) {}
