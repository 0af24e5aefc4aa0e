package org.gongwucang.command.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.asset.CardHouse.DAY;
import static org.gongwucang.command.asset.CardHouse.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.CareInputs.CorrectSerialNumberInput;
import org.gongwucang.command.asset.CareInputs.DescribeAssetInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class SerialNumberTest {

    private static final LocalDate THIRD = DAY.withDayOfMonth(3);

    @Autowired
    private CardHouse house;

    private String one = "";
    private String other = "";
    private String number = "";

    @BeforeEach
    void two_cards() {
        house.opens();
        one = house.inStock();
        other = house.inStock();
        number = "SN-" + house.unit();
    }

    @Test
    void a_number_is_corrected_and_borne_by_no_other_card() {
        assertThat(correct(one, number)).isEmpty();

        assertThat(house.said(one))
                .isEqualTo(new SerialNumberCorrected(house.idOf(one), null, "", number, "", "铭牌", List.of(), THIRD));
        assertThat(correct(one, number)).containsExactly("SERIAL_NUMBER_UNCHANGED");
        assertThat(correct(other, number)).containsExactly("SERIAL_NUMBER_TAKEN");
    }

    @Test
    void the_number_so_far_is_free_for_others() {
        correct(one, number);
        assertThat(correct(one, number + "b")).isEmpty();
        assertThat(correct(other, number)).isEmpty();
        assertThat(correct(one, null)).isEmpty();
        assertThat(correct(other, number + "b")).isEmpty();
    }

    @Test
    void a_number_is_claimed_under_the_brand_of_today() {
        correct(one, number);
        house.keeping().describeAsset(new DescribeAssetInput(one, "柜", null, "某厂", house.next(), THIRD, null));

        assertThat(correct(one, number + "b")).isEmpty();
        assertThat(correct(other, number)).isEmpty();
        assertThat(correct(other, number + "b")).as("of another maker").isEmpty();
    }

    @Test
    void a_correction_is_taken_back_while_nobody_else_bears_the_number() {
        correct(one, number);
        correct(one, number + "b");
        assertThat(house.reverseLast(one, keeper())).isEmpty();
        assertThat(correct(other, number)).containsExactly("SERIAL_NUMBER_TAKEN");
        assertThat(correct(other, number + "b")).isEmpty();
    }

    @Test
    void a_correction_stays_when_somebody_else_bears_the_number_by_now() {
        correct(one, number);
        correct(one, number + "b");
        correct(other, number);

        assertThat(house.reverseLast(one, keeper())).containsExactly("SERIAL_NUMBER_TAKEN");
        assertThat(correct(other, number + "b")).containsExactly("SERIAL_NUMBER_TAKEN");
    }

    @Test
    void a_day_before_the_last_description_is_refused_and_the_claims_stay() {
        assertThat(correct(one, number)).isEmpty();
        assertThat(correct(keeper(), one, number + "b", THIRD.minusDays(1))).containsExactly("DATE_BEFORE_LAST_ENTRY");
        assertThat(correct(other, number + "b")).isEmpty();
    }

    @Test
    void units_correct_what_is_theirs() {
        Caller stranger = new Caller("h", Set.of("UNIT_HANDLER"), house.stranger());

        assertThat(correct(stranger, one, number, THIRD)).containsExactly("NOT_FOUND");
        assertThat(correct(house.caller("h", "UNIT_HANDLER"), one, number, THIRD))
                .isEmpty();
    }

    private Caller keeper() {
        return house.caller(house.keeper(), "KEEPER");
    }

    private List<String> correct(String code, @Nullable String serialNo) {
        return correct(keeper(), code, serialNo, THIRD);
    }

    private List<String> correct(Caller by, String code, @Nullable String serialNo, LocalDate day) {
        return codes(new SerialNumberController(house.desk(), () -> by, house.things(), house.errors())
                .correctSerialNumber(
                        new CorrectSerialNumberInput(code, serialNo, "铭牌", List.of(), house.next(), day, null)));
    }
}
