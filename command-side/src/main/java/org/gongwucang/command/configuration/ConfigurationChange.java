package org.gongwucang.command.configuration;

import java.time.LocalDate;
import org.gongwucang.events.classification.ClassRef;

/**
 * 配置变动: what a line of an order, a batch or a case does to what a unit has.
 *
 * @param source what the origin is: TRANSFER, INTAKE or DISPOSAL
 * @param origin identifier of the order, batch or case
 * @param number that people know it by
 */
public record ConfigurationChange(
        Way way,
        String source,
        String origin,
        String number,
        int line,
        ClassRef assetClass,
        int pieces,
        LocalDate day) {

    public static final String TRANSFER = "TRANSFER";
    public static final String INTAKE = "INTAKE";
    public static final String DISPOSAL = "DISPOSAL";

    /** 去来. */
    public enum Way {
        /** Approved, and counts from now on. */
        CLAIMED,
        /** Signed for. */
        RECEIVED,
        /** Given up before it was issued. */
        RELEASED,
        /** Not taken. */
        REFUSED,
        /** Back in the warehouse, and looked at. */
        RETURNED,
        LOST,
        SURRENDERED,
        DISPOSED
    }
}
