package org.gongwucang.command.reference;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.organisation.RolesAssigned;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.StaffReactivated;
import org.gongwucang.events.organisation.StaffTransferred;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 人员参照. */
@Component
public class Staff extends ReferenceReader<Staff.Member> {

    /** What a guard may know of a member of staff. */
    public record Member(String number, String unit, List<String> roles, boolean active) {}

    public Staff(EventStore events) {
        super(events);
    }

    /** Stream of the member of staff with this number. */
    public static String stream(String number) {
        return "staff:" + number;
    }

    public Optional<Member> find(String number) {
        return read(stream(number));
    }

    @Override
    @Nullable
    Member fold(@Nullable Member before, Entry entry) {
        if (entry instanceof StaffEnrolled e) {
            return new Member(e.staff(), e.unit(), e.roles(), true);
        }
        if (before == null) {
            return null;
        }
        if (entry instanceof StaffTransferred e) {
            return new Member(before.number(), e.unit(), before.roles(), before.active());
        }
        if (entry instanceof RolesAssigned e) {
            return new Member(before.number(), before.unit(), e.roles(), before.active());
        }
        if (entry instanceof StaffDeactivated || entry instanceof StaffReactivated) {
            return new Member(before.number(), before.unit(), before.roles(), entry instanceof StaffReactivated);
        }
        return before;
    }
}
