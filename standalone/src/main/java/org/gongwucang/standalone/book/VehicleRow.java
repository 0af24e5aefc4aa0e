package org.gongwucang.standalone.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 车辆行: a row of a register of vehicles.
 *
 * @param category CONFIDENTIAL, EMERGENCY, LAW_ENFORCEMENT, SPECIAL_TECHNICAL or OTHER
 * @param displacement in litres
 * @param tankLitres in litres
 * @param value what it cost, in yuan
 * @param oldCardNo its number in this book
 * @param plate null where it bears none
 */
public record VehicleRow(
        int row,
        String category,
        String make,
        String model,
        @Nullable String vin,
        @Nullable String engineNo,
        boolean newEnergy,
        @Nullable BigDecimal displacement,
        @Nullable BigDecimal tankLitres,
        @Nullable Integer seats,
        BigDecimal value,
        @Nullable LocalDate acquiredOn,
        @Nullable LocalDate registeredOn,
        @Nullable String oldCardNo,
        @Nullable String plate,
        String unit)
        implements HeldRow {}
