package org.gongwucang.command.asset;

import org.gongwucang.command.asset.AssetState.Life;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;

/**
 * 处置冻结: the case that is open about a thing, or by which it went.
 *
 * @param number of the case
 * @param before state to which it goes back where the case comes to nothing
 */
record DisposalFreeze(String disposal, String number, Life before) {

    /** The state after an entry of a case; as it is after any other. */
    static AssetState after(AssetState state, Entry entry) {
        if (entry instanceof AssetDisposalFrozen e) {
            DisposalFreeze freeze = new DisposalFreeze(e.disposal(), e.number(), state.life());
            return state.withDisposal(freeze).withLife(Life.DISPOSAL_FROZEN);
        }
        DisposalFreeze freeze = state.disposal();
        if (freeze != null && entry instanceof AssetDisposalFreezeLifted) {
            return state.withDisposal(null).withLife(freeze.before());
        }
        return entry instanceof AssetDisposed ? state.at(Life.DISPOSED, null, null, null) : state;
    }
}
