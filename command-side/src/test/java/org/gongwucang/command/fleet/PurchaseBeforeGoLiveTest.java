package org.gongwucang.command.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.fleet.PurchaseDesk.codes;
import static org.gongwucang.command.fleet.PurchaseDesk.emergency;

import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class PurchaseBeforeGoLiveTest {

    @Autowired
    private FleetWorld world;

    @Autowired
    private PurchaseDesk desk;

    @Test
    void nothing_is_bought_before_the_opening_is_confirmed() {
        world.settles();

        assertThat(codes(desk.request(world.handler(), emergency(), FleetWorld.DAY)
                        .userErrors()))
                .containsExactly("HOUSE_NOT_OPEN");
    }
}
