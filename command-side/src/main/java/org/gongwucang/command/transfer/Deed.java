package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import org.gongwucang.command.kernel.Caller;
import org.jspecify.annotations.Nullable;

/**
 * 经手: who did a part of an order, and by which entry. Whoever did one part of it may not do another that judges it.
 *
 * @param staff staff number
 * @param event identifier of the entry
 */
public record Deed(String staff, String event) {

    /** Told is the person of that entry: whoever acts, or one in whose role that is.
     *
     * @throws org.gongwucang.command.kernel.Refused DUTIES_NOT_APART, with the entry that stands against it */
    public static void requireApart(Caller by, @Nullable Deed... deeds) {
        for (@Nullable Deed deed : deeds) {
            require(
                    deed == null || by.isApartFrom(deed.staff()),
                    "DUTIES_NOT_APART",
                    "staff",
                    deed == null ? "" : deed.staff(),
                    "event",
                    deed == null ? "" : deed.event());
        }
    }
}
