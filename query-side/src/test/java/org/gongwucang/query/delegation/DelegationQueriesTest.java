package org.gongwucang.query.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DelegationQueriesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    /** A stay of the approver that ended, one that was cut short, and one of today; a head's of another unit. */
    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .unit("U1", "公物仓办公室", null, "2020-01-01")
                .unit("U2", "区审计局", null, "2020-01-01")
                .person("S0001", "U1", "APPROVER", "2020-01-01")
                .person("S0002", "U1", "ACCEPTOR", "2020-01-01")
                .person("S0003", "U2", "UNIT_HEAD", "2020-01-01")
                .person("S0004", "U2", "UNIT_HANDLER", "2020-01-01")
                .person("S0005", "U1", "AUDITOR", "2020-01-01")
                .tell(DelegationBook.STREAM, delegated("d1", "APPROVER", "S0001", "S0002", "2024-03-01", "2024-03-10"))
                .tell(DelegationBook.STREAM, delegated("d2", "UNIT_HEAD", "S0003", "S0004", "2024-04-01", "2024-04-30"))
                .tell(DelegationBook.STREAM, new DelegationRevoked("d2", "S0003", "返岗", day("2024-04-10")))
                .tell(
                        DelegationBook.STREAM,
                        delegated(
                                "d3",
                                "APPROVER",
                                "S0001",
                                "S0002",
                                TODAY.minusDays(1).toString(),
                                TODAY.plusDays(1).toString()));
    }

    private static RoleDelegated delegated(
            String id, String role, String delegator, String delegate, String from, String to) {
        String unit = role.equals("UNIT_HEAD") ? "U2" : "U1";
        return new RoleDelegated(
                id,
                role,
                delegator,
                unit,
                delegate,
                day(from),
                day(to),
                "授1号",
                "休假",
                List.of(),
                day(from).minusDays(1));
    }

    private static List<String> listed(String staff, String arguments) {
        return SIDE.as(staff)
                .document("{ delegations" + arguments + " { nodes { delegation } } }")
                .execute()
                .path("delegations.nodes[*].delegation")
                .entityList(String.class)
                .get();
    }

    @Test
    void lists_the_latest_first_with_people_and_days() {
        SIDE.as("S0005")
                .document("{ delegations { totalCount nodes { delegation } } revoked: delegations(filter: {role:"
                        + " UNIT_HEAD}) { nodes { delegation role delegator { staff } delegate { staff } unit { name }"
                        + " from to lastDay revokedBy revokedBecause version } } }")
                .execute()
                .path("delegations.nodes[*].delegation")
                .entityList(String.class)
                .containsExactly("d3", "d2", "d1")
                .path("revoked.nodes")
                .matchesJson("""
                        [{"delegation": "d2", "role": "UNIT_HEAD", "delegator": {"staff": "S0003"},
                          "delegate": {"staff": "S0004"}, "unit": {"name": "区审计局"}, "from": "2024-04-01",
                          "to": "2024-04-30", "lastDay": "2024-04-10", "revokedBy": "S0003", "revokedBecause": "返岗",
                          "version": 3}]
                        """);
    }

    @Test
    void is_filtered_by_person_role_unit_and_the_day_in_force() {
        assertThat(listed("S0005", "(filter: {delegator: \"S0001\"}, orderBy: ASC)"))
                .containsExactly("d1", "d3");
        assertThat(listed("S0005", "(filter: {delegate: \"S0004\"})")).containsExactly("d2");
        assertThat(listed("S0005", "(filter: {under: \"U2\"})")).containsExactly("d2");
        assertThat(listed("S0005", "(filter: {inForceOn: \"2024-03-01\"})")).containsExactly("d1");
        assertThat(listed("S0005", "(filter: {inForceOn: \"2024-03-10\"})")).containsExactly("d1");
        assertThat(listed("S0005", "(filter: {inForceOn: \"2024-03-11\"})")).isEmpty();
        assertThat(listed("S0005", "(filter: {inForceOn: \"2024-04-10\"})")).containsExactly("d2");
        assertThat(listed("S0005", "(filter: {inForceOn: \"2024-04-11\"})")).isEmpty();
    }

    @Test
    void as_of_a_day_it_is_what_was_entered_by_then() {
        assertThat(listed("S0005", "(asOf: \"2024-03-31\")")).containsExactly("d2", "d1");
        assertThat(listed("S0005", "(asOf: \"2024-04-05\", filter: {inForceOn: \"2024-04-20\"})"))
                .containsExactly("d2");
        assertThat(listed("S0005", "(knownAt: \"2020-01-01\")")).isEmpty();
    }

    @Test
    void who_is_bound_to_a_unit_sees_what_its_people_delegated() {
        assertThat(listed("S0003", "")).containsExactly("d2");
    }
}
