package org.gongwucang.events.reallocation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 调剂房间: a room of an act.
 *
 * @param fromUnit that has it when the act is asked for or decided; null where none has
 * @param area usable, m²
 */
public record ReallocatedRoom(
        String room, String code, @Nullable String fromUnit, BigDecimal area) {}
