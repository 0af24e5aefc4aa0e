package org.gongwucang.vault.identity;

import java.util.Optional;
import java.util.Set;

/** 人员记录: what each half knows of a member of staff from the events; no older than ten seconds. */
public interface StaffRecords {

    /** 人员记录. */
    record StaffRecord(String number, String unit, Set<Role> roles, boolean active) {}

    Optional<StaffRecord> record(String staffNumber);
}
