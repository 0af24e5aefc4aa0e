package org.gongwucang.command.identity;

import java.util.Optional;
import java.util.stream.Collectors;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.identity.StaffRecords;
import org.springframework.stereotype.Component;

/** 人员记录, straight from the entries of the member of staff. */
@Component
class StaffRecordsFromEntries implements StaffRecords {

    private final Staff staff;

    StaffRecordsFromEntries(Staff staff) {
        this.staff = staff;
    }

    @Override
    public Optional<StaffRecord> record(String staffNumber) {
        return staff.find(staffNumber)
                .map(member -> new StaffRecord(
                        member.number(),
                        member.unit(),
                        member.roles().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        member.active()));
    }
}
