package org.gongwucang.command.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.stocktake.CountHouse.INSTANT;
import static org.gongwucang.command.stocktake.CountHouse.codes;
import static org.gongwucang.command.stocktake.CountHouse.done;
import static org.gongwucang.command.stocktake.CountHouse.totals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.stocktake.StockTakeController.StockTakePayload;
import org.gongwucang.command.stocktake.StockTakeInputs.CountTotalsInput;
import org.gongwucang.command.stocktake.StockTakeInputs.FinishPostingInput;
import org.gongwucang.command.stocktake.StockTakeInputs.ReverseStockTakeEntryInput;
import org.gongwucang.command.stocktake.StockTakeInputs.SignCountedUnitInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeScope;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class StockTakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private CountHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    @Test
    void a_stock_take_goes_from_its_plan_to_its_end() {
        String desk = house.card("desk", "A/1");
        String take = house.frozen(1);
        assertThat(house.scan(take, desk, "A/1")).isEmpty();
        house.ends(take);
        house.approves(take, totals(1, 0, 0, 0, 0, 0));
        done(house.manager().finishPosting(new FinishPostingInput(take, 0, house.next(), TODAY, null)));
        done(house.manager().closeStockTake(house.input(take)));

        assertThat(house.stream(take))
                .extracting(message -> message.getPayloadType().getSimpleName())
                .containsExactly(
                        StockTakePlanned.class.getSimpleName(),
                        ExpectedSetFrozen.class.getSimpleName(),
                        StockTakeCountingBegun.class.getSimpleName(),
                        StockTakeCountingEnded.class.getSimpleName(),
                        StockTakeApproved.class.getSimpleName(),
                        StockTakePosted.class.getSimpleName(),
                        StockTakeClosed.class.getSimpleName());
        StockTakePlanned planned = house.said(take, StockTakePlanned.class).get(0);
        assertThat(planned.number()).isEqualTo("PD-" + house.unit() + "-2026-0001");
        assertThat(planned.asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(planned.knownAt()).isEqualTo(INSTANT);
        assertThat(codes(house.manager().cancelStockTake(house.because(take)))).containsExactly("STOCK_TAKE_STATE");
    }

    @Test
    void a_plan_names_known_places_and_people_each_once() {
        String counter = house.staff("counter");
        String zone = house.at("A");
        house.given(
                "staff:" + house.staff("left"),
                enrolled("left"),
                new StaffDeactivated(house.staff("left"), "离岗", CountHouse.DAY));

        assertThat(plan(StockTakeScope.LOCATIONS, List.of(), counter)).containsExactly("STOCK_TAKE_PLACES_INVALID");
        assertThat(plan(StockTakeScope.LOCATIONS, List.of(zone, zone), counter))
                .containsExactly("STOCK_TAKE_PLACES_INVALID");
        assertThat(plan(StockTakeScope.LOCATIONS, List.of(zone))).containsExactly("STOCK_TAKE_COUNTERS_INVALID");
        assertThat(plan(
                        StockTakeScope.LOCATIONS,
                        List.of(zone),
                        IntStream.range(0, 101).mapToObj(i -> "s" + i).toArray(String[]::new)))
                .containsExactly("STOCK_TAKE_COUNTERS_INVALID");
        assertThat(plan(StockTakeScope.LOCATIONS, List.of("nowhere"), counter)).containsExactly("LOCATION_UNKNOWN");
        assertThat(plan(StockTakeScope.UNIT, List.of("nobody"), counter)).containsExactly("UNIT_UNKNOWN");
        assertThat(plan(StockTakeScope.UNIT, List.of(house.unit()), "nobody")).containsExactly("STAFF_UNKNOWN");
        assertThat(plan(StockTakeScope.UNIT, List.of(house.unit()), house.staff("left")))
                .containsExactly("STAFF_INACTIVE");
    }

    private org.gongwucang.events.organisation.StaffEnrolled enrolled(String name) {
        return new org.gongwucang.events.organisation.StaffEnrolled(
                house.staff(name), house.unit(), List.of("KEEPER"), CountHouse.DAY);
    }

    private List<String> plan(StockTakeScope scope, List<String> places, String... counters) {
        return codes(house.manager().planStockTake(house.planning(scope, places, INSTANT, counters)));
    }

    @Test
    void what_is_expected_is_frozen_once_the_instant_is_settled() {
        String soon = done(house.manager()
                .planStockTake(house.planning(
                        StockTakeScope.LOCATIONS, List.of(house.at("A")), Instant.now(), house.staff("counter"))));
        assertThat(codes(house.freeze(soon, 0))).containsExactly("STOCK_TAKE_NOT_YET");

        String take = house.planned();
        assertThat(house.scan(take, "any", "A/1")).containsExactly("STOCK_TAKE_STATE");
        assertThat(codes(house.freeze(take, -1))).containsExactly("COUNT_NEGATIVE");
        assertThat(codes(house.freeze(take, 0))).isEmpty();
        assertThat(codes(house.freeze(take, 0))).containsExactly("STOCK_TAKE_STATE");
        assertThat(codes(house.freeze("nothing", 0))).containsExactly("NOT_FOUND");
    }

    @Test
    void is_approved_when_all_is_accounted_for_and_explained() {
        String take = house.frozen(2);
        house.ends(take);

        assertThat(approve(take, totals(1, 0, 0, 0, 0, 0))).containsExactly("STOCK_TAKE_INCOMPLETE");
        assertThat(approve(take, new CountTotalsInput(1, 0, 1, 0, 0, 0, 0, 0, 0)))
                .containsExactly("STOCK_TAKE_UNEXPLAINED");
        assertThat(approve(take, totals(1, 0, 1, 0, 0, 0))).isEmpty();
        assertThat(codes(house.manager().finishPosting(new FinishPostingInput(take, 0, house.next(), TODAY, null))))
                .containsExactly("STOCK_TAKE_UNPOSTED");
        assertThat(codes(house.manager().closeStockTake(house.input(take)))).containsExactly("STOCK_TAKE_STATE");
    }

    private List<String> approve(String take, CountTotalsInput totals) {
        return codes(house.as("approver", "APPROVER").approveStockTake(house.approving(take, totals)));
    }

    @Test
    void who_counted_or_planned_it_does_not_approve_it() {
        String take = house.frozen(0);
        house.ends(take);
        String planning = house.eventOf(take, StockTakePlanned.class);

        StockTakePayload counter =
                house.as("counter", "APPROVER").approveStockTake(house.approving(take, totals(0, 0, 0, 0, 0, 0)));
        assertThat(codes(counter)).containsExactly("COUNTER_MAY_NOT_APPROVE");
        assertThat(counter.userErrors().get(0).params()).contains(new UserError.Param("event", planning));
        assertThat(codes(house.as("manager", "APPROVER")
                        .approveStockTake(house.approving(take, totals(0, 0, 0, 0, 0, 0)))))
                .containsExactly("PLANNER_MAY_NOT_APPROVE");
        assertThat(codes(house.deputyOf("counter").approveStockTake(house.approving(take, totals(0, 0, 0, 0, 0, 0)))))
                .containsExactly("COUNTER_MAY_NOT_APPROVE");
        assertThat(codes(house.deputyOf("manager").approveStockTake(house.approving(take, totals(0, 0, 0, 0, 0, 0)))))
                .containsExactly("PLANNER_MAY_NOT_APPROVE");
    }

    @Test
    void goes_one_step_back_and_is_given_up_before_a_book_follows() {
        String take = house.frozen(0);
        house.ends(take);
        house.approves(take, totals(0, 0, 0, 0, 0, 0));

        done(house.as("approver", "APPROVER").returnStockTake(house.because(take)));
        done(house.manager().returnStockTake(house.because(take)));
        assertThat(house.said(take, StockTakeReturned.class))
                .extracting(StockTakeReturned::to)
                .containsExactly("RECONCILING", "COUNTING");
        assertThat(codes(house.manager().returnStockTake(house.because(take)))).containsExactly("STOCK_TAKE_STATE");
        done(house.manager().cancelStockTake(house.because(take)));
        assertThat(codes(house.manager().endCounting(house.input(take)))).containsExactly("STOCK_TAKE_STATE");
    }

    @Test
    void the_head_of_a_unit_signs_once_for_what_was_counted_of_it() {
        String take = done(house.manager()
                .planStockTake(
                        house.planning(StockTakeScope.UNIT, List.of(house.unit()), INSTANT, house.staff("counter"))));
        done(house.freeze(take, 0));
        assertThat(sign(take, house.below())).containsExactly("STOCK_TAKE_STATE");
        house.ends(take);

        assertThat(sign(take, house.below())).isEmpty();
        assertThat(sign(take, house.below())).containsExactly("STOCK_TAKE_UNIT_SIGNED");
        assertThat(sign(take, "v" + house.unit().substring(1))).containsExactly("NOT_FOUND");
        String stock = house.frozen(0);
        house.ends(stock);
        assertThat(sign(stock, house.unit()))
                .as("nothing of the unit is counted")
                .containsExactly("NOT_FOUND");
        assertThat(codes(house.as("head", "UNIT_HEAD,ASSET_MANAGER")
                        .signCountedUnit(
                                new SignCountedUnitInput(stock, house.unit(), List.of(), house.next(), TODAY, null))))
                .as("who sees every stock-take is told why")
                .containsExactly("STOCK_TAKE_UNIT_NOT_IN_SCOPE");

        String signature = house.eventOf(take, StockTakeUnitSigned.class);
        assertThat(codes(reverse("head", "UNIT_HEAD", take, signature, List.of())))
                .isEmpty();
        assertThat(sign(take, house.below())).isEmpty();
    }

    private List<String> sign(String take, String unit) {
        return codes(house.as("head", "UNIT_HEAD")
                .signCountedUnit(new SignCountedUnitInput(take, unit, List.of(), house.next(), TODAY, null)));
    }

    @Test
    void an_entry_about_the_whole_is_taken_back_until_something_was_counted() {
        String take = house.frozen(0);
        String freezing = house.eventOf(take, ExpectedSetFrozen.class);
        assertThat(codes(reverse("manager", "ASSET_MANAGER", take, freezing, List.of())))
                .isEmpty();
        done(house.freeze(take, 1));

        String desk = house.card("desk", "A/1");
        assertThat(house.scan(take, desk, "A/1")).isEmpty();
        house.ends(take);
        String again = house.eventOf(take, ExpectedSetFrozen.class);
        assertThat(codes(reverse("manager", "ASSET_MANAGER,KEEPER", take, again, List.of())))
                .containsExactly("STOCK_TAKE_COUNTED");
        String ended = house.eventOf(take, StockTakeCountingEnded.class);
        assertThat(codes(reverse("manager", "KEEPER", take, ended, List.of()))).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(reverse("manager", "ASSET_MANAGER", take, ended, List.of())))
                .isEmpty();
        assertThat(house.scan(take, desk, "A/2")).isEmpty();
    }

    private StockTakePayload reverse(String by, String role, String take, String event, List<String> confirmed) {
        return house.as(by, role)
                .reverseStockTakeEntry(
                        new ReverseStockTakeEntryInput(take, event, "误点", confirmed, house.next(), null));
    }
}
