package org.gongwucang.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.organisation.UnitCommand.DeactivateUnit;
import org.gongwucang.command.organisation.UnitCommand.EstablishUnit;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.organisation.UnitPlacedUnder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class PlaceUnitUnderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private CommandSender sender;

    @Autowired
    private EventStore events;

    @Autowired
    private Units units;

    @Test
    void hangs_a_unit_under_another() {
        String office = established(null);
        String section = established(null);

        Answer answer = place(section, office, "c1");

        assertThat(answer).isEqualTo(new Answer(Units.stream(section), section, 2));
        assertThat(lastEntryOf(section)).isEqualTo(new UnitPlacedUnder(section, office, DAY));
    }

    @Test
    void makes_a_unit_a_root() {
        String section = established(established(null));

        place(section, null, "c1");

        assertThat(lastEntryOf(section)).isEqualTo(new UnitPlacedUnder(section, null, DAY));
    }

    @Test
    void answers_a_repeated_move_without_moving_again() {
        String office = established(null);
        String section = established(null);

        Answer first = place(section, office, "c1");

        assertThat(place(section, office, "c1")).isEqualTo(first);
        assertThat(units.isWithinNow(section, office)).isTrue();
    }

    @Test
    void refuses_a_unit_below_itself() {
        String office = established(null);

        assertRefused(office, office, Rejection.of("UNIT_TREE_CYCLE", "unit", office, "parent", office));
    }

    @Test
    void refuses_a_unit_below_one_of_its_own_the_moment_that_one_was_moved() {
        String office = established(null);
        String section = established(null);
        String group = established(section);
        assertThat(units.isWithin(group, office)).isFalse();

        place(section, office, "c1");

        assertRefused(office, group, Rejection.of("UNIT_TREE_CYCLE", "unit", office, "parent", group));
    }

    @Test
    void refuses_a_parent_that_is_closed() {
        String office = established(null);
        String section = established(null);
        sender.send(new DeactivateUnit(new UnitCode(office), new Reason("撤并"), DAY), Map.of());

        assertRefused(section, office, Rejection.of("UNIT_UNKNOWN_OR_INACTIVE", "unit", office));
    }

    @Test
    void refuses_a_day_before_the_last_entry() {
        String office = established(null);
        String section = established(null);
        LocalDate before = DAY.minusDays(1);

        assertThatThrownBy(() ->
                        sender.send(new PlaceUnitUnder(new UnitCode(section), new UnitCode(office), before), Map.of()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection())
                                .isEqualTo(Rejection.of("DATE_BEFORE_LAST_ENTRY", "occurredOn", before, "last", DAY)));
    }

    @Test
    void refuses_a_unit_nobody_knows() {
        assertRefused("U0", null, Rejection.of("NOT_FOUND", "id", "unit:U0"));
    }

    /** Each unit is hung under the next at once: any single move may be stored, all of them would be a ring. */
    @Test
    void of_moves_that_would_close_a_ring_together_one_is_refused() {
        for (int round = 0; round < 20; round++) {
            List<String> ring =
                    IntStream.range(0, 4).mapToObj(i -> established(null)).toList();

            List<String> outcomes = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> outcome(ring.get(i), ring.get((i + 1) % 4)))
                    .toList();

            assertThat(outcomes).containsOnlyOnce("UNIT_TREE_CYCLE");
            assertThat(outcomes).filteredOn("DONE"::equals).hasSize(3);
        }
    }

    private String outcome(String unit, String parent) {
        try {
            place(unit, parent, UUID.randomUUID().toString());
            return "DONE";
        } catch (Refused refused) {
            return refused.rejection().code();
        }
    }

    private void assertRefused(String unit, @Nullable String parent, Rejection rejection) {
        assertThatThrownBy(() -> place(unit, parent, UUID.randomUUID().toString()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection()).isEqualTo(rejection));
    }

    private String established(@Nullable String parent) {
        String code = "u-" + UUID.randomUUID();
        sender.send(
                new EstablishUnit(new UnitCode(code), new Name("局"), UnitCode.orNone(parent), "ORGAN", DAY), Map.of());
        return code;
    }

    private Answer place(String unit, @Nullable String parent, String commandId) {
        return sender.send(
                new PlaceUnitUnder(new UnitCode(unit), UnitCode.orNone(parent), DAY),
                Map.of(Envelope.COMMAND_ID, commandId, Envelope.INPUT_DIGEST, "digest of " + commandId));
    }

    private Object lastEntryOf(String unit) {
        return events.readEvents(Units.stream(unit), 0)
                .asStream()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .getPayload();
    }
}
