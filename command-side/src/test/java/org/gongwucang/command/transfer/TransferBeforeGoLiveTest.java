package org.gongwucang.command.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.transfer.TransferHouse.codes;
import static org.gongwucang.command.transfer.TransferHouse.item;

import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class TransferBeforeGoLiveTest {

    @Autowired
    private TransferHouse house;

    @Test
    void nothing_leaves_before_the_opening_is_confirmed() {
        house.settles();

        assertThat(codes(house.handler().draftTransfer(house.draft(Purpose.ALLOTMENT, null, item(house.desk(100))))))
                .containsExactly("HOUSE_NOT_OPEN");
    }
}
