package org.gongwucang.command.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongwucang.command.configuration.ConfigurationHouse.codes;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.configuration.ConfigurationInputs.CountedClassInput;
import org.gongwucang.command.configuration.ConfigurationInputs.StateUnitConfigurationInput;
import org.gongwucang.command.reference.AssetClasses;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.configuration.UnitConfigurationStated;
import org.gongwucang.events.organisation.UnitEstablished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is stated of a unit, and what is not taken. */
@StandardHouse
class UnitConfigurationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ConfigurationHouse house;

    @Autowired
    private EventStore events;

    private String unit = "";
    private ClassRef desks = new ClassRef("", "", "");

    @BeforeEach
    void opens() {
        unit = "u-" + UUID.randomUUID();
        desks = new ClassRef("T", "1", "D" + UUID.randomUUID());
        events.publish(
                new GenericDomainEventMessage<>(
                        "Given",
                        Units.stream(unit),
                        0,
                        new UnitEstablished(unit, "单位", null, "ORGAN", DAY.minusYears(1))),
                new GenericDomainEventMessage<>(
                        "Given",
                        AssetClasses.stream(desks),
                        0,
                        new AssetClassDefined(desks, "办公桌", null, DAY.minusYears(1), null, DAY.minusYears(1))));
    }

    @Test
    void heads_and_counts_are_stated_with_their_paper_and_the_next_statement_supersedes() {
        assertThat(house.state(unit, 12, DAY, counted(desks, 11))).isEmpty();
        assertThat(house.state(unit, 13, DAY.plusDays(1), counted(desks, 0))).isEmpty();

        assertThat(house.said(unit, UnitConfigurationStated.class))
                .extracting(UnitConfigurationStated::number, UnitConfigurationStated::heads)
                .containsExactly(tuple(1, 12), tuple(2, 13));
        assertThat(house.said(unit, UnitConfigurationStated.class).get(0).evidence())
                .hasSize(1);
    }

    @Test
    void refuses_what_is_out_of_range_twice_unknown_or_not_proven() {
        CountedClassInput some = counted(desks, 1);
        assertThat(house.state(unit, -1, DAY, some)).containsExactly("CONFIGURATION_HEADS_OUT_OF_RANGE");
        assertThat(house.state(unit, 100_001, DAY, some)).containsExactly("CONFIGURATION_HEADS_OUT_OF_RANGE");
        assertThat(house.state(unit, 1, DAY)).containsExactly("CONFIGURATION_CLASSES_OUT_OF_RANGE");
        assertThat(house.state(unit, 1, DAY, some, some)).containsExactly("CONFIGURATION_CLASS_TWICE");
        assertThat(house.state(unit, 1, DAY, counted(desks, -1))).containsExactly("CONFIGURATION_COUNT_OUT_OF_RANGE");
        assertThat(house.state(unit, 1, DAY, counted(new ClassRef("T", "1", "nothing"), 1)))
                .containsExactly("CLASS_UNKNOWN");
        assertThat(house.state("nowhere", 1, DAY, some)).containsExactly("UNIT_UNKNOWN");
        StateUnitConfigurationInput bare = new StateUnitConfigurationInput(
                unit,
                1,
                List.of(some),
                "区机关局〔2026〕5号",
                List.of(),
                UUID.randomUUID().toString(),
                DAY,
                null);
        assertThat(codes(house.manager().stateUnitConfiguration(bare))).containsExactly("CONFIGURATION_NOT_PROVEN");
        assertThat(house.told(unit)).isEmpty();
    }

    @Test
    void a_statement_is_not_before_the_one_so_far() {
        assertThat(house.state(unit, 12, DAY, counted(desks, 11))).isEmpty();

        assertThat(house.state(unit, 12, DAY.minusDays(1), counted(desks, 11)))
                .containsExactly("DATE_BEFORE_LAST_ENTRY");
    }

    @Test
    void a_statement_is_taken_back_but_for_the_first() {
        assertThat(house.state(unit, 12, DAY, counted(desks, 11))).isEmpty();
        assertThat(house.state(unit, 13, DAY, counted(desks, 11))).isEmpty();

        assertThat(house.reverse(unit, UnitConfigurationStated.class)).isEmpty();
        assertThat(house.told(unit))
                .containsExactly("UnitConfigurationStated", "UnitConfigurationStated", "ConfigurationEntryReversed");
    }

    @Test
    void the_first_statement_stays() {
        assertThat(house.state(unit, 12, DAY, counted(desks, 11))).isEmpty();

        assertThat(house.reverse(unit, UnitConfigurationStated.class)).containsExactly("CONFIGURATION_FIRST_STATEMENT");
    }
}
