package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 物资行踪: where a thing was expected at a moment, where the book has it now, and what moved it in between.
 *
 * @param moves recorded after the moment, or dated on its day or later, in the order of their days
 */
public record ThingCourse(Stand expected, Stand now, List<Move> moves) {

    /**
     * 所在.
     *
     * @param place null where it is nowhere that can be counted
     * @param state as a guard knows it
     * @param custody identifier of the event that put it into the custodian's hands
     * @param pieces that are there
     */
    public record Stand(
            @Nullable String place,
            String unit,
            String state,
            @Nullable String custodian,
            @Nullable String custody,
            int pieces) {

        /** Before the first entry. */
        static final Stand NOWHERE = new Stand(null, "", "NONE", null, null, 0);

        boolean isAs(Stand other) {
            return pieces == other.pieces && (place == null ? other.place == null : place.equals(other.place));
        }
    }

    /**
     * 变动.
     *
     * @param event identifier
     * @param kind simple name of the event
     * @param before place before it
     * @param after place after it
     * @param change of the pieces there
     * @param foreseen whether what is expected has it already
     */
    public record Move(
            String event,
            String kind,
            LocalDate day,
            @Nullable String before,
            @Nullable String after,
            int change,
            boolean foreseen) {}

    /** The last of what moved it; null where nothing did. */
    public @Nullable Move lastMove() {
        return moves.isEmpty() ? null : moves.get(moves.size() - 1);
    }
}
