package org.gongwucang.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.identity.ServiceTokenDesk.Issued;
import org.gongwucang.command.identity.ServiceTokenInputs.IssueServiceTokenInput;
import org.gongwucang.command.identity.ServiceTokenInputs.RevokeServiceTokenInput;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.reference.Units;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.service.ServiceToken;
import org.gongwucang.vault.service.ServiceTokens;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ServiceTokenDeskTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Caller ADMINISTRATOR = new Caller("ADMIN", Set.of("ADMINISTRATOR"), "OFFICE");

    private final Shelf shelf = JdbcShelf.inMemory();
    private final ServiceTokens tokens = new ServiceTokens(shelf, Clock.fixed(NOW, ZONE));

    @Autowired
    private EventStore events;

    private ServiceTokenDesk desk;

    @BeforeEach
    void a_desk() {
        desk = deskAt(NOW);
    }

    private ServiceTokenDesk deskAt(Instant now) {
        return new ServiceTokenDesk(
                tokens, new ReadOperations(), new Units(events), new BusinessDays(Clock.fixed(now, ZONE)));
    }

    private static IssueServiceTokenInput input(
            String id, String name, @Nullable String unit, LocalDate until, String... operations) {
        return new IssueServiceTokenInput(name, "大屏", List.of(operations), unit, until, id);
    }

    private static IssueServiceTokenInput stock(String id, String name) {
        return input(id, name, null, LAST, "stock");
    }

    private static Rejection refusalOf(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).rejection();
    }

    @Test
    void a_token_is_shown_once_and_stands_for_the_auditor_until_the_end_of_its_last_day() {
        Issued issued = desk.issue(ADMINISTRATOR, input("1", "board", null, LAST, "stock", "registerChanges", "stock"));
        Issued repeated =
                desk.issue(ADMINISTRATOR, input("1", "board", null, LAST, "stock", "registerChanges", "stock"));

        assertThat(issued.value()).startsWith("gws_board.");
        assertThat(repeated.value()).isNull();
        assertThat(repeated.token()).isEqualTo(issued.token());
        assertThat(issued.token().operations()).containsExactly("registerChanges", "stock");
        assertThat(issued.token().role()).isEqualTo(Role.AUDITOR);
        assertThat(issued.token().home()).isEqualTo("OFFICE");
        assertThat(issued.token().expiresAt()).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(tokens.find(String.valueOf(issued.value()))).contains(issued.token());
        assertThat(shelf.list("service-tokens", "").toString()).doesNotContain(String.valueOf(issued.value()));
    }

    @Test
    void neither_another_secret_nor_another_name_is_a_token() {
        String value =
                String.valueOf(desk.issue(ADMINISTRATOR, stock("1", "board")).value());

        assertThat(tokens.find(value.substring(0, value.length() - 1))).isEmpty();
        assertThat(tokens.find(value.replace("board", "other"))).isEmpty();
        assertThat(tokens.find("gws_")).isEmpty();
        assertThat(tokens.find("gws_board")).isEmpty();
    }

    @Test
    void a_token_ends_after_its_last_day() {
        Issued issued = desk.issue(ADMINISTRATOR, stock("1", "board"));
        Instant end = issued.token().expiresAt();

        assertThat(new ServiceTokens(shelf, Clock.fixed(end.minus(Duration.ofMillis(1)), ZONE)).inForce("board"))
                .isPresent();
        assertThat(new ServiceTokens(shelf, Clock.fixed(end, ZONE)).inForce("board"))
                .isEmpty();
    }

    @Test
    void a_name_is_used_once_and_for_all_and_not_told_apart_by_case() {
        desk.issue(ADMINISTRATOR, stock("1", "board"));
        desk.revoke(ADMINISTRATOR, new RevokeServiceTokenInput("board", "不再使用", "2"));

        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, stock("3", "Board")))
                        .code())
                .isEqualTo("SERVICE_TOKEN_EXISTS");
        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, stock("1", "another")))
                        .code())
                .isEqualTo("COMMAND_ID_REUSED");
    }

    @Test
    void what_was_taken_back_stays_so_and_says_by_whom() {
        desk.issue(ADMINISTRATOR, stock("1", "board"));
        RevokeServiceTokenInput input = new RevokeServiceTokenInput("board", "不再使用", "2");
        ServiceToken revoked = desk.revoke(ADMINISTRATOR, input);

        assertThat(desk.revoke(ADMINISTRATOR, input)).isEqualTo(revoked);
        assertThat(tokens.inForce("board")).isEmpty();
        assertThat(refusalOf(() -> desk.revoke(ADMINISTRATOR, new RevokeServiceTokenInput("board", "再次", "3")))
                        .code())
                .isEqualTo("SERVICE_TOKEN_REVOKED");
        assertThat(refusalOf(() -> desk.revoke(ADMINISTRATOR, new RevokeServiceTokenInput("other", "再次", "4")))
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stocks", "signOut", "issueServiceToken", "__schema", ""})
    void what_is_no_question_of_the_schema_is_refused_by_its_name(String operation) {
        Rejection refusal =
                refusalOf(() -> desk.issue(ADMINISTRATOR, input("1", "board", null, LAST, "stock", operation)));

        assertThat(refusal.code()).isEqualTo("SERVICE_OPERATION_UNKNOWN");
        assertThat(refusal.params()).containsEntry("operation", operation);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01,false", "2026-03-02,true", "2027-03-02,true", "2027-03-03,false"})
    void its_last_day_is_today_at_the_earliest_and_a_year_ahead_at_the_latest(LocalDate until, boolean taken) {
        IssueServiceTokenInput input = input("1", "board", null, until, "stock");

        if (taken) {
            assertThat(desk.issue(ADMINISTRATOR, input).value()).isNotNull();
        } else {
            assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, input)).code())
                    .isEqualTo("SERVICE_TOKEN_END_OUT_OF_RANGE");
        }
    }

    @Test
    void it_has_operations_a_plain_name_and_a_unit_that_is_known() {
        String nowhere = "U-" + UUID.randomUUID();

        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, input("1", "board", null, LAST)))
                        .code())
                .isEqualTo("LINES_OUT_OF_RANGE");
        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, stock("1", "大屏"))).code())
                .isEqualTo("CODE_MALFORMED");
        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, input("1", "board", nowhere, LAST, "stock")))
                        .code())
                .isEqualTo("UNIT_UNKNOWN");
        assertThat(refusalOf(() -> desk.issue(ADMINISTRATOR, stock(" ", "board")))
                        .code())
                .isEqualTo("COMMAND_ID_INVALID");
    }
}
