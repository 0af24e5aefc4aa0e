package org.gongwucang.command.reassignment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.gongwucang.command.asset.ReassignedThings.Wanted;
import org.gongwucang.events.Entry;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentLineCustodianNamed;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentLineWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 划转明细状态: how far one line of an act is.
 *
 * @param item what it is about; null before it was drafted
 * @param custodian staff number of the person who is to have it, or has it
 */
@RecordBuilder
record ReassignmentLineState(
        Phase phase,
        @Nullable ReassignmentItem item,
        @Nullable String custodian) implements ReassignmentLineStateBuilder.With {

    /** Before it was drafted. */
    static final ReassignmentLineState NONE = new ReassignmentLineState(Phase.NONE, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        OPEN,
        WITHDRAWN,
        MOVED
    }

    ReassignmentItem about() {
        return Objects.requireNonNull(item, "a drafted line is about something");
    }

    Wanted wanted() {
        ReassignmentItem about = about();
        return new Wanted(about.kind(), about.thing(), about.pieces(), about.wipeCertificate());
    }

    /** After an entry about the line. */
    ReassignmentLineState after(Entry entry) {
        if (entry instanceof ReassignmentLineDrafted e) {
            return new ReassignmentLineState(Phase.OPEN, e.item(), e.item().custodian());
        }
        if (entry instanceof ReassignmentLineWithdrawn) {
            return withPhase(Phase.WITHDRAWN);
        }
        if (entry instanceof ReassignmentLineCustodianNamed e) {
            return withCustodian(e.custodian());
        }
        return entry instanceof ReassignmentLineMoved e ? withPhase(Phase.MOVED).withCustodian(e.custodian()) : this;
    }
}
