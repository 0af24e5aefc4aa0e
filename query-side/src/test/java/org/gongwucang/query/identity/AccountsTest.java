package org.gongwucang.query.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.day;

import java.util.List;
import org.gongwucang.events.identity.AccountDisabled;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.identity.PasswordReset;
import org.gongwucang.query.testing.RunningQuerySide;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The accounts, as an administrator and an auditor see them. */
class AccountsTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        SIDE.chronicle()
                .recordedFrom("2024-01-02T00:00:00Z")
                .unit("U1", "区机关事务局", null, "2020-01-01")
                .person("S0001", "U1", "ADMINISTRATOR", "2020-01-01")
                .person("S0002", "U1", "KEEPER", "2020-01-01")
                .person("S0003", "U1", "AUDITOR", "2020-01-01")
                .tell("account:head", new AccountOpened("head", "S0001", day("2024-01-01")))
                .tell("account:keeper", new AccountOpened("keeper", "S0002", day("2024-01-01")))
                .recordedFrom("2025-06-05T00:00:00Z")
                .tell("account:keeper", new PasswordReset("keeper", day("2025-06-01")))
                .tell("account:keeper", new AccountDisabled("keeper", "调离", day("2025-06-02")));
    }

    @Test
    void shows_who_signs_in_by_which_account() {
        SIDE.as("S0001")
                .document("{ accounts(orderBy: [{field: STAFF, direction: DESC}])"
                        + " { totalCount nodes { account active version holder { staff unit { name } } } } }")
                .execute()
                .path("accounts")
                .matchesJson("""
                        {"totalCount": 2, "nodes": [
                          {"account": "keeper", "active": false, "version": 3,
                           "holder": {"staff": "S0002", "unit": {"name": "区机关事务局"}}},
                          {"account": "head", "active": true, "version": 1,
                           "holder": {"staff": "S0001", "unit": {"name": "区机关事务局"}}}]}""");
    }

    @Test
    void knows_who_could_sign_in_on_a_past_day() {
        assertThat(names("S0003", "(filter: {active: true})")).containsExactly("head");
        assertThat(names("S0003", "(filter: {active: true}, asOf: \"2025-05-31\")"))
                .containsExactly("head", "keeper");
        assertThat(names("S0003", "(filter: {text: \"S0002\"})")).containsExactly("keeper");
        assertThat(names("S0003", "(filter: {staff: \"S0001\"})")).containsExactly("head");
    }

    private static List<String> names(String staff, String arguments) {
        return SIDE.as(staff)
                .document("{ accounts" + arguments + " { nodes { account } } }")
                .execute()
                .path("accounts.nodes[*].account")
                .entityList(String.class)
                .get();
    }
}
