package org.gongwucang.events.fleet;

/**
 * 编制分项: how many vehicles of a category a unit may have.
 *
 * @param category CONFIDENTIAL, EMERGENCY, LAW_ENFORCEMENT, SPECIAL_TECHNICAL or OTHER
 */
public record EstablishmentPart(String category, int vehicles) {}
