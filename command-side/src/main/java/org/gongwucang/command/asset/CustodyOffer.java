package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import org.jspecify.annotations.Nullable;

/**
 * 保管移交: an offer of custody that is open.
 *
 * @param by staff number of whoever offered
 * @param event identifier of the entry
 */
public record CustodyOffer(String by, String event) {

    /** Both sign: nobody takes over from themselves. */
    static void requireOther(@Nullable CustodyOffer open, String actor) {
        if (open != null) {
            require(!actor.equals(open.by()), "OFFERER_MAY_NOT_ACCEPT", "staff", actor, "event", open.event());
        }
    }
}
