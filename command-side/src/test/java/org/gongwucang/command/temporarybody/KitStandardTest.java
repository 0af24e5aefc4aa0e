package org.gongwucang.command.temporarybody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.configuration.ConfigurationHouse.counted;

import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.configuration.ConfigurationHouse;
import org.gongwucang.command.configuration.StandardHouse;
import org.gongwucang.command.transfer.KitHouse;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A kit is held against the heads of its body; what came back frees its place. */
@StandardHouse
class KitStandardTest {

    @Autowired
    private BodyHouse house;

    @Autowired
    private KitHouse orders;

    @Autowired
    private ConfigurationHouse standard;

    @BeforeEach
    void opens() {
        standard.inForce(KitHouse.DAY.minusDays(1), KitHouse.DAY.plusDays(5));
        house.opens();
        house.established();
        assertThat(standard.state(house.body(), 5, KitHouse.DAY, counted(orders.chairs(), 0)))
                .isEmpty();
    }

    @Test
    void a_kit_above_the_standard_is_refused_and_at_it_is_approved() {
        String lot = orders.lot(40);

        assertThat(orders.approving(orders.requested(house.body(), lot, 11)))
                .containsExactly("CONFIGURATION_PIECES_EXCEEDED");
        assertThat(orders.approving(orders.requested(house.body(), lot, 10))).isEmpty();
        assertThat(orders.approving(orders.requested(house.body(), lot, 1)))
                .containsExactly("CONFIGURATION_PIECES_EXCEEDED");
    }

    @Test
    void what_came_back_or_is_lost_frees_its_place_and_the_wrong_thing_does_not() {
        String lot = orders.lot(40);
        String order = orders.lent(house.body(), lot, 10);
        assertThat(orders.bringBack(order, 3)).isEmpty();
        assertThat(orders.inspect(order, Inspection.WRONG_ITEM)).isEmpty();
        assertThat(orders.approving(orders.requested(house.body(), lot, 1)))
                .containsExactly("CONFIGURATION_PIECES_EXCEEDED");

        assertThat(orders.bringBack(order, 2)).isEmpty();
        assertThat(orders.inspect(order, Inspection.PASS)).isEmpty();
        assertThat(orders.lose(house.body(), order, 1)).isEmpty();

        assertThat(standard.said(house.body(), ConfigurationReduced.class))
                .extracting(e -> e.way() + " " + e.pieces())
                .containsExactly("RETURNED 2", "LOST 1");
        assertThat(orders.approving(orders.requested(house.body(), lot, 4)))
                .containsExactly("CONFIGURATION_PIECES_EXCEEDED");
        assertThat(orders.approving(orders.requested(house.body(), lot, 3))).isEmpty();
    }
}
