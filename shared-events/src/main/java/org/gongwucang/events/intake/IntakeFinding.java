package org.gongwucang.events.intake;

/**
 * 疑似重复: a line looks like something that is known already.
 *
 * @param kind SERIAL_NUMBER, OLD_CARD_NUMBER or LOOK_ALIKE (same unit, class, specification, value and day of acquisition)
 * @param line that looks like it
 * @param earlier code of the card, or number and line of the batch, that was there first
 */
public record IntakeFinding(String kind, int line, String earlier) {}
