package org.gongwucang.events.reassignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * 划转明细移交: the thing, or the pieces, are on the books of the receiving unit from now on. Strand of the line.
 *
 * @param kind ASSET or LOT
 * @param pieces 1 for a card
 * @param value original value of the pieces in yuan
 * @param custodian staff number of the person in whose hands they are
 * @param newThing identifier of the lot that a part of a lot became; null where nothing was parted
 * @param newCode its code
 */
@Revision("1")
public record ReassignmentLineMoved(
        String reassignment,
        int line,
        String kind,
        String thing,
        String code,
        int pieces,
        BigDecimal value,
        String custodian,
        @Nullable String newThing,
        @Nullable String newCode,
        LocalDate occurredOn)
        implements ReassignmentLineEntry {}
