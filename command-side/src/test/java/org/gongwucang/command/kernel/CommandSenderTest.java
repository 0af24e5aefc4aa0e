package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.gongwucang.command.reference.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class CommandSenderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    private final String unit = "u-" + UUID.randomUUID();

    @Test
    void answers_with_the_version_that_the_command_led_to() {
        assertThat(establish("c1")).isEqualTo(new Answer(Units.stream(unit), unit, 1));
        assertThat(rename("c2", "财政局", null).version()).isEqualTo(2);
    }

    @Test
    void a_repeated_command_is_answered_and_not_done_again() {
        Answer first = establish("c1");
        rename("c2", "财政局", null);

        assertThat(establish("c1")).isEqualTo(first);
        assertThat(stored()).hasSize(2);
    }

    @Test
    void the_same_id_with_another_input_is_refused() {
        establish("c1");
        assertThatThrownBy(
                        () -> sender.send(renamed("甲"), Map.of(Envelope.COMMAND_ID, "c1", Envelope.INPUT_DIGEST, "x")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("COMMAND_ID_REUSED"));
    }

    @Test
    void an_outdated_expectation_is_refused_with_the_current_version() {
        establish("c1");
        rename("c2", "财政局", 1L);

        assertThatThrownBy(() -> rename("c3", "审计局", 1L))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(
                                        Rejection.of("CHANGED_MEANWHILE", "expectedVersion", 1, "currentVersion", 2)));
    }

    @Test
    void of_two_who_expect_the_same_version_one_succeeds() {
        establish("c1");
        List<String> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> outcome("d" + i, "局" + i))
                .toList();

        assertThat(outcomes).containsOnlyOnce("DONE");
        assertThat(outcomes).filteredOn(o -> !o.equals("DONE")).containsOnly("CHANGED_MEANWHILE");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        LocalDate someday = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        assertThatThrownBy(() -> sender.send(
                        new EstablishUnit(new UnitCode(unit), new Name("局"), null, "ORGAN", someday), Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("DATE_IN_FUTURE"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void an_unknown_unit_is_not_found() {
        assertThatThrownBy(() -> rename("c1", "局", null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("NOT_FOUND"));
    }

    @Test
    void an_event_says_who_did_it_and_by_which_command() {
        establish("c1");
        assertThat(stored().get(0).getMetaData())
                .containsEntry(Envelope.ACTOR, "S1")
                .containsEntry(Envelope.COMMAND_ID, "c1")
                .containsKeys(Envelope.CAUSATION_ID, Envelope.CORRELATION_ID)
                .doesNotContainKey(Envelope.EXPECTED_VERSION);
    }

    private String outcome(String commandId, String name) {
        try {
            rename(commandId, name, 1L);
            return "DONE";
        } catch (Refused refused) {
            return refused.rejection().code();
        }
    }

    private Answer establish(String commandId) {
        return sender.send(
                new EstablishUnit(new UnitCode(unit), new Name("局"), null, "ORGAN", DAY), envelope(commandId, null));
    }

    private Answer rename(String commandId, String name, @Nullable Long expectedVersion) {
        return sender.send(renamed(name), envelope(commandId, expectedVersion));
    }

    private RenameUnit renamed(String name) {
        return new RenameUnit(new UnitCode(unit), new Name(name), DAY);
    }

    private static Map<String, String> envelope(String commandId, @Nullable Long expectedVersion) {
        Map<String, String> said = Map.of(
                Envelope.ACTOR, "S1", Envelope.COMMAND_ID, commandId, Envelope.INPUT_DIGEST, "digest of " + commandId);
        if (expectedVersion == null) {
            return said;
        }
        Map<String, String> expecting = new HashMap<>(said);
        expecting.put(Envelope.EXPECTED_VERSION, expectedVersion.toString());
        return expecting;
    }

    private List<? extends DomainEventMessage<?>> stored() {
        return events.readEvents(Units.stream(unit), 0).asStream().toList();
    }
}
