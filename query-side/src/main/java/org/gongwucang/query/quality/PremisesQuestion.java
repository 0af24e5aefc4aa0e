package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.gongwucang.query.organisation.StaffRow;
import org.gongwucang.query.question.Hierarchy;

/**
 * 用房检查依据: what buildings and rooms are held against.
 *
 * @param inactive codes of the units that are no more
 * @param units the tree of the moment
 * @param staff by number
 * @param permitted numbers of those who were permitted a second office
 */
record PremisesQuestion(
        LocalDate day, Set<String> inactive, Hierarchy units, Map<String, StaffRow> staff, Set<String> permitted) {

    /** Whether a person is there no more, or of a unit that is neither this one nor below it. */
    boolean isNotOf(String unit, String number) {
        StaffRow row = staff.get(number);
        return row != null && (!row.active() || !units.below(unit).contains(row.unit()));
    }
}
