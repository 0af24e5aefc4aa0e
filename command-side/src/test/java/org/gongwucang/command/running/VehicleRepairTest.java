package org.gongwucang.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.running.RunningHouse.DAY;
import static org.gongwucang.command.running.RunningHouse.codes;
import static org.gongwucang.command.running.RunningHouse.told;
import static org.gongwucang.command.running.RunningTesting.done;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.provider.ProviderKind;
import org.gongwucang.command.running.RunningDesk.RunningPayload;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.VehicleRefuelled;
import org.gongwucang.events.running.VehicleRepairApproved;
import org.gongwucang.events.running.VehicleRepairRecorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Repairs with and without approval, and providers that were not designated. */
@OpenHouse
class VehicleRepairTest {

    private static final String ROADSIDE = "P-ROADSIDE";

    @Autowired
    private RunningHouse house;

    @Autowired
    private RunningTesting running;

    private String vehicle = "";

    @BeforeEach
    void opens() {
        house.opens();
        vehicle = house.vehicle();
    }

    @Test
    void up_to_the_limit_a_repair_is_recorded_and_above_it_is_approved_before() {
        done(running.repaired(house.driver(), vehicle, DAY, "2000.00"));

        RunningPayload above = running.repaired(house.driver(), vehicle, DAY, "2000.01");
        assertThat(codes(above.userErrors())).containsExactly("REPAIR_NEEDS_APPROVAL");
        assertThat(told(above.userErrors(), "approvalAbove")).isEqualTo("2000");
        assertThat(told(above.userErrors(), "policyVersion")).isEqualTo("1");
        VehicleRepairRecorded recorded =
                house.said(house.account(vehicle), VehicleRepairRecorded.class).get(0);
        assertThat(recorded.decidedBy().get(0).version()).isEqualTo(1);
    }

    @Test
    void before_the_rule_was_in_force_any_repair_is_recorded_with_version_0() {
        LocalDate early = LocalDate.of(2013, 12, 31);
        house.given(
                "providers:REPAIR",
                new ProviderDesignated(
                        "REPAIR",
                        "early" + house.unit(),
                        house.listed(),
                        "定点",
                        LocalDate.of(2013, 1, 1),
                        early,
                        "招0号",
                        "S1",
                        List.of(),
                        early));

        done(running.repaired(house.officer(), vehicle, early, "9999"));

        VehicleRepairRecorded recorded =
                house.said(house.account(vehicle), VehicleRepairRecorded.class).get(0);
        assertThat(recorded.decidedBy().get(0).version()).isZero();
    }

    @Test
    void is_asked_for_by_one_approved_by_another_and_completed_within_what_was_approved() {
        String repair = done(running.asked(house.driver(), vehicle, "5000"));
        assertThat(codes(running.completed(house.driver(), vehicle, repair, "100")
                        .userErrors()))
                .containsExactly("RUNNING_STATE");
        done(running.approved(house.approver(), vehicle, repair));
        assertThat(codes(running.approved(house.approver(), vehicle, repair).userErrors()))
                .containsExactly("RUNNING_STATE");

        assertThat(codes(running.completed(house.driver(), vehicle, repair, "5000.01")
                        .userErrors()))
                .containsExactly("REPAIR_ABOVE_APPROVED");
        done(running.completed(house.driver(), vehicle, repair, "5000.00"));
    }

    @Test
    void nobody_approves_the_own_repair_or_completes_what_they_approved() {
        Caller both = house.who("both", house.office(), "FLEET_OFFICER", "APPROVER");
        String own = done(running.asked(both, vehicle, "5000"));
        assertThat(codes(running.approved(both, vehicle, own).userErrors())).containsExactly("DUTIES_NOT_APART");

        String others = done(running.asked(house.driver(), vehicle, "5000"));
        done(running.approved(both, vehicle, others));
        assertThat(codes(running.completed(both, vehicle, others, "1").userErrors()))
                .containsExactly("DUTIES_NOT_APART");
    }

    @Test
    void what_was_rejected_is_not_made_and_an_approval_is_taken_back_by_an_approver() {
        String rejected = done(running.asked(house.driver(), vehicle, "5000"));
        done(running.rejected(house.approver(), vehicle, rejected));
        assertThat(codes(running.completed(house.driver(), vehicle, rejected, "1")
                        .userErrors()))
                .containsExactly("RUNNING_STATE");

        running.underRepair(vehicle);
        assertThat(codes(running.reverse(house.officer(), vehicle, VehicleRepairApproved.class)
                        .userErrors()))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        done(running.reverse(house.approver(), vehicle, VehicleRepairApproved.class));
    }

    private RunningPayload fuelAt(String provider, String approval) {
        return running.refuel(
                house.officer(), vehicle, DAY.plusDays(1), "40", 1000, provider, approval.isEmpty() ? null : approval);
    }

    @Test
    void a_provider_that_was_not_designated_is_refused_without_an_approval_that_fits() {
        assertThat(codes(fuelAt(ROADSIDE, "").userErrors())).containsExactly("PROVIDER_OFF_LIST");
        String approval = done(running.askedFor(house.driver(), vehicle, ProviderKind.FUEL, ROADSIDE));
        assertThat(codes(fuelAt(ROADSIDE, approval).userErrors())).containsExactly("OFF_LIST_APPROVAL_UNFIT");
        done(running.let(house.approver(), vehicle, approval));
        assertThat(codes(fuelAt("P-OTHER", approval).userErrors())).containsExactly("OFF_LIST_APPROVAL_UNFIT");
        assertThat(codes(fuelAt(ROADSIDE, "none").userErrors())).containsExactly("NOT_FOUND");

        done(fuelAt(ROADSIDE, approval));

        assertThat(codes(fuelAt(ROADSIDE, approval).userErrors())).containsExactly("OFF_LIST_APPROVAL_USED");
        assertThat(house.said(house.account(vehicle), VehicleRefuelled.class))
                .singleElement()
                .satisfies(fuel -> assertThat(fuel.offListApproval()).isEqualTo(approval));
    }

    @Test
    void an_approval_is_given_by_somebody_else_and_only_where_it_is_needed() {
        assertThat(codes(running.askedFor(house.driver(), vehicle, ProviderKind.FUEL, house.listed())
                        .userErrors()))
                .containsExactly("PROVIDER_ON_LIST");
        Caller both = house.who("both", house.office(), "FLEET_OFFICER", "APPROVER");
        String approval = done(running.askedFor(both, vehicle, ProviderKind.FUEL, ROADSIDE));
        assertThat(codes(running.let(both, vehicle, approval).userErrors())).containsExactly("DUTIES_NOT_APART");
        done(running.denied(house.approver(), vehicle, approval));
        assertThat(codes(fuelAt(ROADSIDE, approval).userErrors())).containsExactly("OFF_LIST_APPROVAL_UNFIT");
    }

    @Test
    void an_approval_that_was_used_is_not_taken_back_from_under_the_bill() {
        String approval = done(running.askedFor(house.driver(), vehicle, ProviderKind.FUEL, ROADSIDE));
        done(running.let(house.approver(), vehicle, approval));
        done(fuelAt(ROADSIDE, approval));

        assertThat(codes(running.reverse(house.approver(), vehicle, OffListProviderApproved.class)
                        .userErrors()))
                .containsExactly("ENTRIES_BUILD_ON_IT");
        done(running.reverse(house.officer(), vehicle, VehicleRefuelled.class));
        done(fuelAt(ROADSIDE, approval));
    }

    @Test
    void a_driver_takes_no_approval_back() {
        String approval = done(running.askedFor(house.driver(), vehicle, ProviderKind.FUEL, ROADSIDE));
        done(running.let(house.approver(), vehicle, approval));

        assertThat(codes(running.reverse(house.driver(), vehicle, OffListProviderApproved.class)
                        .userErrors()))
                .containsExactly("NOT_YOURS_TO_REVERSE");
    }
}
