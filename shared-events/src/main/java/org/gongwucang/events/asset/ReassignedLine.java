package org.gongwucang.events.asset;

/**
 * 划转明细: the line of an act of reassignment by which a thing goes over to another unit.
 *
 * @param reassignment identifier of the act
 * @param number that people know the act by
 * @param form DIRECT or REORGANISATION
 */
public record ReassignedLine(String reassignment, String number, int line, String form) {}
