package org.gongwucang.command.transfer;

import org.gongwucang.events.transfer.GatePassChecked;
import org.gongwucang.events.transfer.GatePassEntry;
import org.jspecify.annotations.Nullable;

/**
 * 出门单: whether it was issued, and who checked it.
 *
 * @param issued false where that was taken back
 */
record GatePass(boolean issued, @Nullable Deed check) {

    static final GatePass NONE = new GatePass(false, null);

    GatePass after(GatePassEntry entry, String event) {
        return new GatePass(true, entry instanceof GatePassChecked e ? new Deed(e.checkedBy(), event) : null);
    }
}
