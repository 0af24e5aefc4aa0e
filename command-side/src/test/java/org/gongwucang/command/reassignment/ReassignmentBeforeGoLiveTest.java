package org.gongwucang.command.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.reassignment.ReassignmentHouse.codes;
import static org.gongwucang.command.reassignment.ReassignmentHouse.item;

import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class ReassignmentBeforeGoLiveTest {

    @Autowired
    private ReassignmentHouse house;

    @Test
    void nothing_goes_over_before_the_opening_is_confirmed() {
        house.settles();

        assertThat(codes(house.asking(house.giver())
                        .draftReassignment(house.draft(ReassignmentForm.DIRECT, item(house.desk(100))))))
                .containsExactly("HOUSE_NOT_OPEN");
    }
}
