package org.gongwucang.query.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.gongwucang.events.Entry;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.stores.testing.TestStores;
import org.gongwucang.vault.identity.DelegatedRoles.Delegated;
import org.gongwucang.vault.identity.Role;
import org.junit.jupiter.api.Test;

/** Who has a role of somebody else, while the event store answers and while it does not. */
class DelegationStreamTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = FIRST.plusDays(3);
    private static final Delegated APPROVES = new Delegated("d1", "S1", Role.APPROVER);

    private final TestStores stores = TestStores.open();
    private final Chronicle chronicle = new Chronicle(stores.events());
    private final AtomicLong clock = new AtomicLong();
    private LocalDate today = FIRST;
    private final DelegationStream roles = new DelegationStream(stores.events(), () -> today, clock::get);

    private static RoleDelegated delegated(String id, String delegate) {
        return new RoleDelegated(
                id, "APPROVER", "S1", "U1", delegate, FIRST, LAST, "授1号", "休假", List.of(), FIRST.minusDays(1));
    }

    private void tell(Entry entry) {
        chronicle.tell(DelegationBook.STREAM, entry);
        clock.addAndGet(Duration.ofSeconds(6).toNanos());
    }

    @Test
    void holds_from_the_first_day_to_the_last_and_for_nobody_else() {
        tell(delegated("d1", "S2"));

        assertThat(roles.of("S3")).isEmpty();
        assertThat(roles.of("S2")).containsExactly(APPROVES);
        today = LAST;
        assertThat(roles.of("S2")).containsExactly(APPROVES);
        today = LAST.plusDays(1);
        assertThat(roles.of("S2")).isEmpty();
        today = FIRST.minusDays(1);
        assertThat(roles.of("S2")).isEmpty();
        stores.close();
    }

    @Test
    void a_revocation_and_a_new_delegation_are_seen_after_five_seconds_without_reading_all_again() {
        tell(delegated("d1", "S2"));
        assertThat(roles.of("S2")).hasSize(1);
        chronicle.tell(DelegationBook.STREAM, new DelegationRevoked("d1", "S1", "返岗", FIRST));
        chronicle.tell(DelegationBook.STREAM, delegated("d2", "S3"));

        clock.addAndGet(Duration.ofSeconds(4).toNanos());
        assertThat(roles.of("S2")).hasSize(1);
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(roles.of("S2")).isEmpty();
        assertThat(roles.of("S3")).extracting(Delegated::delegation).containsExactly("d2");
        stores.close();
    }

    @Test
    void nobody_is_a_deputy_while_the_store_is_out_of_reach() {
        tell(delegated("d1", "S2"));
        assertThat(roles.of("S2")).hasSize(1);
        stores.close();

        clock.addAndGet(Duration.ofSeconds(6).toNanos());

        assertThat(roles.of("S2")).isEmpty();
    }
}
