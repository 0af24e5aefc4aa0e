package org.gongwucang.events.running;

/**
 * 车辆: which vehicle an entry of its account is about, as it stood when that was recorded.
 *
 * @param vehicle identifier
 * @param code asset code
 * @param unit code of the unit that has it
 */
public record VehicleRef(String vehicle, String code, String unit, String category) {}
