package org.gongwucang.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2014, 1, 2);
    private static final Instant AT = Instant.parse("2014-01-02T02:00:00Z");
    private static final PolicySource SOURCE = new PolicySource("文", null, null, null);

    /** The first from 2011 on, the second from 2014 to 2016. */
    private final Policies policies = new Policies(new GivenEntries()
            .and(
                    Policies.stream("IDLE"),
                    drafted(1, LocalDate.of(2011, 1, 1), null, "365"),
                    activated(1, AT),
                    drafted(2, LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31), "180"),
                    activated(2, AT.plusSeconds(60)),
                    drafted(3, LocalDate.of(2014, 1, 1), null, "90"))
            .store());

    @Test
    void an_event_is_judged_by_the_rule_of_its_day() {
        Instant later = AT.plusSeconds(3600);
        assertThat(days(LocalDate.of(2010, 12, 31), later)).isNull();
        assertThat(days(LocalDate.of(2011, 1, 1), later)).isEqualTo("365");
        assertThat(days(LocalDate.of(2013, 12, 31), later)).isEqualTo("365");
        assertThat(days(LocalDate.of(2014, 1, 1), later)).isEqualTo("180");
        assertThat(days(LocalDate.of(2016, 12, 31), later)).isEqualTo("180");
    }

    @Test
    void what_ended_does_not_bring_back_what_it_followed() {
        assertThat(days(LocalDate.of(2017, 1, 1), AT.plusSeconds(3600))).isNull();
    }

    @Test
    void a_version_decides_from_its_instant_on_and_a_draft_never() {
        assertThat(days(DAY, AT.plusSeconds(59))).isEqualTo("365");
        assertThat(days(DAY, AT.plusSeconds(60))).isEqualTo("180");
    }

    private @Nullable String days(LocalDate day, Instant at) {
        return policies.inForce("IDLE", day, at)
                .map(version -> version.values().get(0).value())
                .orElse(null);
    }

    private static PolicyVersionDrafted drafted(int version, LocalDate from, @Nullable LocalDate to, String days) {
        List<PolicyValue> values = List.of(new PolicyValue("days", days));
        return new PolicyVersionDrafted("IDLE", version, "闲置", SOURCE, from, to, values, "S13", DAY);
    }

    private static PolicyVersionActivated activated(int version, Instant at) {
        return new PolicyVersionActivated("IDLE", version, "S13", "S5", at, List.of(), DAY);
    }
}
