package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import org.jspecify.annotations.Nullable;

/**
 * 经手: who did a part of an order, and by which entry. Whoever did one part of it may not do another that judges it.
 *
 * @param staff staff number
 * @param event identifier of the entry
 */
public record Deed(String staff, String event) {

    /** @throws org.gongwucang.command.kernel.Refused DUTIES_NOT_APART, with the entry that stands against it */
    public static void requireApart(String staff, @Nullable Deed... deeds) {
        for (@Nullable Deed deed : deeds) {
            require(
                    deed == null || !deed.staff().equals(staff),
                    "DUTIES_NOT_APART",
                    "staff",
                    staff,
                    "event",
                    deed == null ? "" : deed.event());
        }
    }
}
