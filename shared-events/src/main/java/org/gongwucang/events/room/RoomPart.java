package org.gongwucang.events.room;

import java.math.BigDecimal;

/**
 * 分出房间: a room that a room was split into.
 *
 * @param usableArea m²
 */
public record RoomPart(String room, String code, String number, BigDecimal usableArea) {}
