package org.gongwucang.command.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.office.OfficeEntryReversed;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 个人办公室冲销: goes with the entry of the room or of the request that it was made by, never alone. */
@Component
class OfficeReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            OfficeTaken.class, Set.of(Role.SPACE_OFFICER, Role.UNIT_HANDLER, Role.MIGRATOR),
            OfficeLeft.class, Set.of(Role.SPACE_OFFICER, Role.UNIT_HANDLER),
            SecondOfficePermitted.class, Set.of(Role.APPROVER),
            SecondOfficeEnded.class, Set.of(Role.SPACE_OFFICER)));

    @Override
    public String kind() {
        return OFFICE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return OfficeHolder.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        String staff = id.substring(OfficeHolder.stream("").length());
        return new OfficeEntryReversed(staff, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof OfficeTaken e) {
            return List.of(new Stream(ROOM, e.room()));
        }
        if (entry instanceof OfficeLeft e) {
            return List.of(new Stream(ROOM, e.room()));
        }
        if (entry instanceof SecondOfficeEnded e) {
            return List.of(new Stream(ROOM, e.room()));
        }
        return entry instanceof SecondOfficePermitted e ? List.of(new Stream(SECOND_OFFICE, e.request())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
    }
}
