package org.gongwucang.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.stores.jdbc.OutOfReach;
import org.gongwucang.stores.testing.TestStores;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.identity.StaffRecords.StaffRecord;
import org.junit.jupiter.api.Test;

/** Who may see what, while the event store answers and while it does not. */
class StaffStreamsTest {

    private final TestStores stores = TestStores.open();
    private final AtomicLong clock = new AtomicLong();
    private final StaffStreams staff = new StaffStreams(stores.events(), clock::get);

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void a_change_of_roles_is_seen_after_ten_seconds() {
        Chronicle chronicle = new Chronicle(stores.events()).person("S0007", "U1", "KEEPER", "2020-01-01");
        assertThat(staff.record("S0007"))
                .map(StaffRecord::roles)
                .hasValueSatisfying(r -> assertThat(r).containsExactly(Role.KEEPER));

        chronicle.tell("staff:S0007", new StaffDeactivated("S0007", "left", LocalDate.of(2020, 1, 2)));
        pass(Duration.ofSeconds(11));

        assertThat(staff.record("S0007"))
                .hasValueSatisfying(r -> assertThat(r.active()).isFalse());
        stores.close();
    }

    @Test
    void the_last_record_is_good_for_five_minutes_while_the_store_is_out_of_reach() {
        new Chronicle(stores.events()).person("S0007", "U1", "KEEPER", "2020-01-01");
        StaffRecord record = staff.record("S0007").orElseThrow();

        stores.close();

        pass(Duration.ofMinutes(4));
        assertThat(staff.record("S0007")).contains(record);
        pass(Duration.ofMinutes(2));
        assertThatThrownBy(() -> staff.record("S0007")).matches(OutOfReach::isReasonFor);
    }
}
