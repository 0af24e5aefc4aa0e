package org.gongwucang.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;
import static org.gongwucang.command.intake.IntakeHouse.codes;

import java.util.List;
import org.gongwucang.command.asset.AssetInputs.AssetSource;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a unit surrenders counts no more as held by it. */
@CommandHouse
class GivenUpPiecesTest {

    @Autowired
    private IntakeHouse house;

    @Autowired
    private ConfigurationHouse standard;

    @BeforeEach
    void opens() {
        house.opens();
        assertThat(standard.state(house.unit(), 5, IntakeHouse.DAY, counted(house.desks(), 5)))
                .isEmpty();
    }

    @Test
    void what_is_surrendered_counts_no_more_until_that_is_taken_back() {
        String batch = house.approved(house.chairs(2));
        assertThat(house.receive(batch, house.taking(1))).isEmpty();

        assertThat(standard.said(house.unit(), ConfigurationReduced.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.way()).isEqualTo("SURRENDERED");
                    assertThat(e.pieces()).isEqualTo(2);
                    assertThat(e.origin()).isEqualTo(batch);
                });
        String accepted = house.eventOf(batch, IntakeLineAccepted.class);
        assertThat(codes(house.reverse(house.acceptor(), batch, accepted, List.of())))
                .isEmpty();
        assertThat(standard.told(house.unit()))
                .containsExactly("UnitConfigurationStated", "ConfigurationReduced", "ConfigurationEntryReversed");
    }

    @Test
    void what_was_given_to_the_warehouse_its_unit_never_had() {
        String batch = String.valueOf(
                house.drafted(AssetSource.DONATION, house.chairs(2)).batch());
        assertThat(codes(house.handler().submitIntakeBatch(house.batch(batch)))).isEmpty();
        assertThat(codes(house.approver().approveIntakeBatch(house.batch(batch))))
                .isEmpty();
        assertThat(house.receive(batch, house.taking(1))).isEmpty();

        assertThat(standard.told(house.unit())).containsExactly("UnitConfigurationStated");
    }
}
