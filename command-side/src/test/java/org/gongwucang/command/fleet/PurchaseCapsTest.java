package org.gongwucang.command.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.fleet.PurchaseDesk.codes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How dear and how strong a vehicle may be. */
@OpenHouse
class PurchaseCapsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
    private static final LocalDate LAST_WITHOUT = LocalDate.of(2017, 12, 4);

    @Autowired
    private FleetWorld world;

    @Autowired
    private PurchaseDesk desk;

    @BeforeEach
    void opens() {
        world.opens();
    }

    private List<String> asked(AskedVehicle of, LocalDate day) {
        return codes(desk.request(world.handler(), of, day).userErrors());
    }

    private static AskedVehicle of(
            String category, String ground, boolean newEnergy, boolean saloon, @Nullable String litres, String price) {
        return new AskedVehicle(
                category,
                ground,
                newEnergy,
                saloon,
                true,
                litres == null ? null : new BigDecimal(litres),
                new BigDecimal(price));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL, ORDINARY, 1.6, 120000",
        "EMERGENCY, ORDINARY, 1.8, 180000",
        "OTHER, ORDINARY, 1.8, 180000",
        "LAW_ENFORCEMENT, ORDINARY, 1.6, 120000",
        "LAW_ENFORCEMENT, BY_NEED, 1.8, 180000",
        "EMERGENCY, SPECIAL_CIRCUMSTANCES, 3.0, 250000",
        "OTHER, LARGE_COACH, 9.0, 450000",
        "SPECIAL_TECHNICAL, ORDINARY, 6.0, 900000"
    })
    void at_the_cap_it_may_be_asked_for(String category, String ground, String litres, String price) {
        assertThat(asked(of(category, ground, false, false, litres, price), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL, ORDINARY, 1.6, 120000.01, PRICE_CAP_EXCEEDED",
        "CONFIDENTIAL, ORDINARY, 1.7, 120000, DISPLACEMENT_CAP_EXCEEDED",
        "EMERGENCY, ORDINARY, 1.9, 180000, DISPLACEMENT_CAP_EXCEEDED",
        "EMERGENCY, ORDINARY, 1.8, 180001, PRICE_CAP_EXCEEDED",
        "OTHER, ORDINARY, 1.8, 180001, PRICE_CAP_EXCEEDED",
        "LAW_ENFORCEMENT, ORDINARY, 1.6, 120001, PRICE_CAP_EXCEEDED",
        "LAW_ENFORCEMENT, BY_NEED, 1.9, 180000, DISPLACEMENT_CAP_EXCEEDED",
        "EMERGENCY, SPECIAL_CIRCUMSTANCES, 3.1, 250000, DISPLACEMENT_CAP_EXCEEDED",
        "EMERGENCY, SPECIAL_CIRCUMSTANCES, 3.0, 250001, PRICE_CAP_EXCEEDED",
        "OTHER, LARGE_COACH, 9.0, 450001, PRICE_CAP_EXCEEDED",
        "EMERGENCY, BY_NEED, 1.8, 170000, PURCHASE_GROUND_NOT_FOR_CATEGORY"
    })
    void above_it_is_refused(String category, String ground, String litres, String price, String code) {
        assertThat(asked(of(category, ground, false, false, litres, price), DAY))
                .containsExactly(code);
    }

    @Test
    void a_new_energy_saloon_has_a_cap_of_its_own() {
        assertThat(asked(of("CONFIDENTIAL", "ORDINARY", true, true, null, "180000"), DAY))
                .isEmpty();
        assertThat(asked(of("CONFIDENTIAL", "ORDINARY", true, true, null, "180001"), DAY))
                .containsExactly("PRICE_CAP_EXCEEDED");
        assertThat(asked(of("CONFIDENTIAL", "ORDINARY", true, false, null, "180000"), DAY))
                .containsExactly("PRICE_CAP_EXCEEDED");
    }

    @Test
    void a_foreign_make_is_refused() {
        AskedVehicle foreign =
                new AskedVehicle("OTHER", "ORDINARY", false, true, false, new BigDecimal("1.8"), BigDecimal.TEN);

        assertThat(asked(foreign, DAY)).containsExactly("DOMESTIC_MAKE_REQUIRED");
        assertThat(asked(foreign, LAST_WITHOUT)).isEmpty();
    }

    @Test
    void before_the_rule_nothing_is_refused_and_that_is_recorded() {
        AskedVehicle dear = of("EMERGENCY", "ORDINARY", false, true, "2.4", "300000");

        assertThat(asked(dear, LAST_WITHOUT)).isEmpty();
        assertThat(world.said("fleet:" + world.unit(), VehiclePurchaseRequested.class)
                        .get(0)
                        .decidedBy())
                .singleElement()
                .satisfies(weighed -> {
                    assertThat(weighed.rule()).isEqualTo("VEHICLE_CAPS");
                    assertThat(weighed.version()).isZero();
                });
        assertThat(asked(dear, LAST_WITHOUT.plusDays(1))).containsExactly("PRICE_CAP_EXCEEDED");
    }

    /** What was asked for before the rule is held against it when it is approved under it. */
    @Test
    void the_caps_are_those_of_the_day_of_the_approval() {
        world.establishment(world.unit(), 5, 5);
        String purchase = desk.requested(of("EMERGENCY", "ORDINARY", false, true, "1.9", "170000"), LAST_WITHOUT);

        assertThat(desk.approval(purchase, DAY)).containsExactly("DISPLACEMENT_CAP_EXCEEDED");
        assertThat(desk.approval(purchase, LAST_WITHOUT)).isEmpty();
    }
}
