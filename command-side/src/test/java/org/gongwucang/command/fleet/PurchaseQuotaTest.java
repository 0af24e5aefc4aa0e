package org.gongwucang.command.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.fleet.PurchaseDesk.asked;
import static org.gongwucang.command.fleet.PurchaseDesk.codes;
import static org.gongwucang.command.fleet.PurchaseDesk.emergency;
import static org.gongwucang.command.fleet.PurchaseDesk.id;
import static org.gongwucang.command.fleet.PurchaseDesk.told;
import static org.gongwucang.command.kernel.TakingBack.kindsOf;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.fleet.FleetInputs.EstablishmentPartInput;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.TakingBack;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.fleet.EstablishmentSet;
import org.gongwucang.events.fleet.FleetEntry;
import org.gongwucang.events.fleet.FleetVehicleEntered;
import org.gongwucang.events.fleet.FleetVehicleLeft;
import org.gongwucang.events.fleet.VehiclePurchaseApproved;
import org.gongwucang.events.fleet.VehiclePurchaseDelivered;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.gongwucang.events.policy.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a unit may have of vehicles, and who decides. */
@OpenHouse
class PurchaseQuotaTest {

    /** While the ratio is that of what is held after the purchase. */
    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    /** While it is that of what is bought within the year. */
    private static final LocalDate YEARLY = LocalDate.of(2020, 3, 2);

    /** While none is in force. */
    private static final LocalDate LATER = LocalDate.of(2026, 3, 2);

    @Autowired
    private FleetWorld world;

    @Autowired
    private PurchaseDesk desk;

    @Autowired
    private TakingBack taking;

    @BeforeEach
    void opens() {
        world.opens();
    }

    private String fleet() {
        return "fleet:" + world.unit();
    }

    @Test
    void an_establishment_of_10_allows_the_7th_vehicle_and_refuses_the_8th() {
        world.establishment(world.unit(), 10, 0);
        world.has(world.unit(), "EMERGENCY", 6);

        assertThat(desk.approval(desk.requested(DAY), DAY)).isEmpty();

        List<UserError> eighth =
                desk.approve(world.approver(), desk.requested(DAY), DAY).userErrors();
        assertThat(codes(eighth)).containsExactly("RATIO_EXCEEDED");
        assertThat(told(eighth, "held")).isEqualTo("6");
        assertThat(told(eighth, "pending")).isEqualTo("1");
        assertThat(told(eighth, "establishment")).isEqualTo("10");
        assertThat(told(eighth, "percent")).isEqualTo("70");
        assertThat(told(eighth, "policyVersion")).isEqualTo("1");
    }

    @Test
    void an_establishment_of_3_allows_2_and_refuses_the_3rd() {
        world.establishment(world.unit(), 3, 0);
        world.has(world.unit(), "EMERGENCY", 1);

        assertThat(desk.approval(desk.requested(DAY), DAY)).isEmpty();
        assertThat(desk.approval(desk.requested(DAY), DAY)).containsExactly("RATIO_EXCEEDED");
    }

    @Test
    void an_approval_says_what_was_weighed() {
        world.establishment(world.unit(), 10, 2);
        world.has(world.unit(), "EMERGENCY", 6);
        desk.approved(emergency(), DAY);

        VehiclePurchaseApproved approved =
                world.said(fleet(), VehiclePurchaseApproved.class).get(0);
        assertThat(approved.held()).isEqualTo(6);
        assertThat(approved.pending()).isZero();
        assertThat(approved.establishment()).isEqualTo(10);
        assertThat(approved.total()).isEqualTo(12);
        assertThat(approved.number()).isEqualTo("GC-" + world.unit() + "-2015-0001");
        assertThat(approved.decidedBy())
                .extracting(Weighed::rule, Weighed::version)
                .contains(org.assertj.core.groups.Tuple.tuple("VEHICLE_RATIO", 1));
    }

    @Test
    void where_the_basis_is_the_year_only_what_was_bought_in_it_counts() {
        world.establishment(world.unit(), 10, 0);
        world.has(world.unit(), "EMERGENCY", 3);
        for (int bought = 0; bought < 7; bought++) {
            assertThat(desk.approval(desk.requested(YEARLY), YEARLY)).isEmpty();
        }

        List<UserError> eighth =
                desk.approve(world.approver(), desk.requested(YEARLY), YEARLY).userErrors();

        assertThat(codes(eighth)).containsExactly("QUOTA_EXCEEDED");
        world.establishment(world.unit(), 20, 0);
        for (int bought = 7; bought < 14; bought++) {
            assertThat(desk.approval(desk.requested(YEARLY), YEARLY)).isEmpty();
        }
        List<UserError> fifteenth =
                desk.approve(world.approver(), desk.requested(YEARLY), YEARLY).userErrors();
        assertThat(codes(fifteenth)).containsExactly("RATIO_EXCEEDED");
        assertThat(told(fifteenth, "bought")).isEqualTo("14");
        assertThat(told(fifteenth, "basis")).isEqualTo("BOUGHT_IN_YEAR");
    }

    @Test
    void where_no_ratio_is_in_force_the_establishment_alone_counts_and_that_is_recorded() {
        world.establishment(world.unit(), 3, 0);
        world.has(world.unit(), "EMERGENCY", 2);

        assertThat(desk.approval(desk.requested(LATER), LATER)).isEmpty();

        VehiclePurchaseApproved approved =
                world.said(fleet(), VehiclePurchaseApproved.class).get(0);
        assertThat(approved.decidedBy().get(0).rule()).isEqualTo("VEHICLE_RATIO");
        assertThat(approved.decidedBy().get(0).version()).isZero();
        assertThat(desk.approval(desk.requested(LATER), LATER)).containsExactly("QUOTA_EXCEEDED");
    }

    @Test
    void without_an_establishment_nothing_is_approved() {
        assertThat(desk.approval(desk.requested(LATER), LATER)).containsExactly("ESTABLISHMENT_NOT_SET");
    }

    @Test
    void a_category_that_is_full_refuses_though_the_unit_is_not() {
        world.establishment(world.unit(), 1, 10);
        world.has(world.unit(), "EMERGENCY", 1);

        assertThat(desk.approval(desk.requested(LATER), LATER)).containsExactly("QUOTA_EXCEEDED");
    }

    @Test
    void a_unit_that_is_full_refuses_though_the_category_is_not() {
        world.establishment(world.unit(), 2, 1);
        world.has(world.unit(), "LAW_ENFORCEMENT", 3);

        assertThat(desk.approval(desk.requested(LATER), LATER)).containsExactly("TOTAL_QUOTA_EXCEEDED");
    }

    @Test
    void what_is_given_up_makes_room_and_so_does_an_approval_that_is_taken_back() {
        world.establishment(world.unit(), 1, 0);
        String first = desk.approved(emergency(), LATER);
        String second = desk.requested(LATER);
        assertThat(desk.approval(second, LATER)).containsExactly("QUOTA_EXCEEDED");

        id(desk.asking(world.handler()).cancelVehiclePurchase(desk.because(first, LATER)));
        assertThat(desk.approval(second, LATER)).isEmpty();

        String approval = world.eventOf(fleet(), VehiclePurchaseApproved.class);
        assertThat(desk.reverse(world.approver(), approval).userErrors()).isEmpty();
        assertThat(desk.approval(desk.requested(LATER), LATER)).isEmpty();
    }

    @Test
    void who_asks_does_not_approve_and_what_is_decided_is_not_decided_again() {
        world.establishment(world.unit(), 5, 0);
        String purchase = desk.requested(LATER);
        var both = world.who("handler", world.unit(), "UNIT_HANDLER", "APPROVER");

        assertThat(codes(desk.approve(both, purchase, LATER).userErrors())).containsExactly("DUTIES_NOT_APART");
        assertThat(codes(desk.asking(both)
                        .rejectVehiclePurchase(desk.because(purchase, LATER))
                        .userErrors()))
                .containsExactly("DUTIES_NOT_APART");
        id(desk.asking(world.approver()).rejectVehiclePurchase(desk.because(purchase, LATER)));
        assertThat(desk.approval(purchase, LATER)).containsExactly("VEHICLE_PURCHASE_STATE");
        assertThat(codes(desk.asking(world.handler())
                        .cancelVehiclePurchase(desk.because(purchase, LATER))
                        .userErrors()))
                .containsExactly("VEHICLE_PURCHASE_STATE");
        assertThat(desk.approval("none", LATER)).containsExactly("NOT_FOUND");
    }

    @Test
    void a_unit_asks_for_itself_alone() {
        assertThat(codes(desk.request(world.receiver(), emergency(), LATER).userErrors()))
                .containsExactly("NOT_FOUND");
        String purchase = desk.requested(LATER);
        assertThat(codes(desk.asking(world.receiver())
                        .cancelVehiclePurchase(desk.because(purchase, LATER))
                        .userErrors()))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void the_same_request_again_is_one_purchase() {
        var input = desk.request(emergency(), LATER);
        var first = desk.asking(world.handler()).requestVehiclePurchase(input);

        assertThat(desk.asking(world.handler()).requestVehiclePurchase(input)).isEqualTo(first);
        assertThat(world.said(fleet(), VehiclePurchaseRequested.class)).hasSize(1);
    }

    @Test
    void an_establishment_is_set_with_its_paper_and_each_category_once() {
        EstablishmentPartInput five = new EstablishmentPartInput(VehicleCategory.EMERGENCY, 5);
        var officer = desk.asking(world.officer());
        List<String> paper = world.brought(world.officer());

        assertThat(codes(officer.setEstablishment(desk.establishment(List.of(), five))
                        .userErrors()))
                .containsExactly("ESTABLISHMENT_NOT_PROVEN");
        assertThat(codes(officer.setEstablishment(desk.establishment(paper, five, five))
                        .userErrors()))
                .containsExactly("ESTABLISHMENT_CATEGORY_TWICE");
        assertThat(codes(officer.setEstablishment(
                                desk.establishment(paper, new EstablishmentPartInput(VehicleCategory.OTHER, -1)))
                        .userErrors()))
                .containsExactly("ESTABLISHMENT_OUT_OF_RANGE");
        assertThat(officer.setEstablishment(desk.establishment(paper, five)).userErrors())
                .isEmpty();
        assertThat(world.said(fleet(), EstablishmentSet.class).get(0).total()).isEqualTo(5);
    }

    /** The first entry of a fleet is one like any other: the rest stays. */
    @Test
    void the_first_entry_of_a_fleet_is_taken_back_alone() {
        EstablishmentPartInput five = new EstablishmentPartInput(VehicleCategory.EMERGENCY, 5);
        assertThat(desk.asking(world.officer())
                        .setEstablishment(desk.establishment(world.brought(world.officer()), five))
                        .userErrors())
                .isEmpty();
        String purchase = desk.requested(LATER);

        String set = world.eventOf(fleet(), EstablishmentSet.class);
        assertThat(codes(desk.reverse(world.approver(), set).userErrors())).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(desk.reverse(world.officer(), set).userErrors()).isEmpty();

        assertThat(desk.approval(purchase, LATER)).containsExactly("ESTABLISHMENT_NOT_SET");
        assertThat(world.kinds(fleet()))
                .containsExactly("EstablishmentSet", "VehiclePurchaseRequested", "FleetEntryReversed");
    }

    /** What tells of a vehicle goes back with the vehicle. */
    @Test
    void every_kind_of_entry_about_places_and_purchases_is_taken_back_by_whoever_made_it() {
        EstablishmentPartInput five = new EstablishmentPartInput(VehicleCategory.EMERGENCY, 5);
        assertThat(desk.asking(world.officer())
                        .setEstablishment(desk.establishment(world.brought(world.officer()), five))
                        .userErrors())
                .isEmpty();
        String given = desk.approved(emergency(), LATER);
        id(desk.asking(world.handler()).cancelVehiclePurchase(desk.because(given, LATER)));
        id(desk.asking(world.approver()).rejectVehiclePurchase(desk.because(desk.requested(LATER), LATER)));

        taking.all(ReversibleKind.FLEET, fleet());

        assertThat(taking.kinds(fleet()))
                .containsExactlyInAnyOrderElementsOf(kindsOf(
                        FleetEntry.class,
                        VehiclePurchaseDelivered.class,
                        FleetVehicleEntered.class,
                        FleetVehicleLeft.class));
    }

    @Test
    void a_purchase_has_a_price_and_a_displacement_unless_it_is_electric() {
        var free = asked(VehicleCategory.OTHER, PurchaseGround.ORDINARY, "1.8", "0");
        assertThat(codes(desk.request(world.handler(), free, LATER).userErrors()))
                .containsExactly("PURCHASE_WITHOUT_PRICE");
        var unknown = new AskedVehicle("OTHER", "ORDINARY", false, true, true, null, java.math.BigDecimal.TEN);
        assertThat(codes(desk.request(world.handler(), unknown, LATER).userErrors()))
                .containsExactly("DISPLACEMENT_MISSING");
    }
}
