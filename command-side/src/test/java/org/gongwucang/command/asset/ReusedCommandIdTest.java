package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.codes;

import org.gongwucang.command.kernel.CommandHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a command makes is called by the command's id; another kind of thing cannot be made by the same. */
@CommandHouse
class ReusedCommandIdTest {

    @Autowired
    private CardHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @ParameterizedTest(name = "a lot first: {0}")
    @ValueSource(booleans = {false, true})
    void refuses_a_thing_of_another_kind_under_the_id_of_a_command(boolean lot) {
        String commandId = house.next();
        assertThat(codes(house.opening(1, lot, null, commandId))).isEmpty();

        assertThat(codes(house.opening(1, !lot, null, commandId))).containsExactly("COMMAND_ID_REUSED");
    }

    @Test
    void answers_the_same_thing_again() {
        String commandId = house.next();

        assertThat(house.opening(1, false, null, commandId)).isEqualTo(house.opening(1, false, null, commandId));
    }
}
