package org.gongwucang.events.asset;

/**
 * 单据明细: the line of an order that something is done for.
 *
 * @param order identifier of the order
 * @param number that people know the order by
 * @param line number of the line within the order
 * @param purpose LOAN or ALLOTMENT
 * @param unit that asks for the thing
 */
public record OrderLine(String order, String number, int line, String purpose, String unit) {}
