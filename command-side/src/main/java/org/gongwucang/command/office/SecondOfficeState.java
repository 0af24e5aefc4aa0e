package org.gongwucang.command.office;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.jspecify.annotations.Nullable;

/** 第二办公室申请状态. */
@RecordBuilder
record SecondOfficeState(
        SecondOfficePhase phase,
        String number,
        String staff,
        String unit,
        String post,
        @Nullable Deed request) implements SecondOfficeStateBuilder.With {

    /** Before it was asked for, or after that was taken back. */
    static final SecondOfficeState NONE = new SecondOfficeState(SecondOfficePhase.WITHDRAWN, "", "", "", "", null);

    static SecondOfficeState of(SecondOfficeRequested e, String event) {
        return new SecondOfficeState(
                SecondOfficePhase.REQUESTED,
                e.number(),
                e.staff(),
                e.unit(),
                e.post(),
                new Deed(e.requestedBy(), event));
    }

    SecondOfficeState after(Entry entry) {
        if (entry instanceof SecondOfficeApproved) {
            return withPhase(SecondOfficePhase.APPROVED);
        }
        if (entry instanceof SecondOfficeRejected) {
            return withPhase(SecondOfficePhase.REJECTED);
        }
        return entry instanceof SecondOfficeWithdrawn ? withPhase(SecondOfficePhase.WITHDRAWN) : this;
    }
}
