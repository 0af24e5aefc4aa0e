package org.gongwucang.command.stocktake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.stocktake.CountHouse.INSTANT;
import static org.gongwucang.command.stocktake.CountHouse.codes;
import static org.gongwucang.command.stocktake.CountHouse.done;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.stocktake.CountInputs.RecordScansInput;
import org.gongwucang.command.stocktake.CountInputs.ScanInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeScope;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineEntryReversed;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandHouse
class CountTest {

    @Autowired
    private CountHouse house;

    @AutoClose("shutdownNow")
    private final ExecutorService people = Executors.newCachedThreadPool();

    @BeforeEach
    void opens() {
        house.opens();
    }

    private String found(String take, String name) {
        return house.said(house.line(take, house.id(name), null), AssetScanned.class).stream()
                .map(AssetScanned::finding)
                .reduce((first, last) -> last)
                .orElse("");
    }

    @Test
    void a_scan_tells_whether_the_thing_was_expected_there() {
        String desk = house.card("desk", "A/1");
        String other = house.card("other", "B");
        String take = house.frozen(1);

        assertThat(house.scan(take, desk, "A/2")).isEmpty();
        assertThat(found(take, "desk")).isEqualTo("FOUND_ELSEWHERE");
        assertThat(house.scan(take, desk, "A/1")).isEmpty();
        assertThat(found(take, "desk")).isEqualTo("FOUND");
        assertThat(house.scan(take, desk, "A/1")).isEmpty();
        assertThat(found(take, "desk")).isEqualTo("DUPLICATE");
        assertThat(house.scan(take, other, "A/1")).isEmpty();
        assertThat(found(take, "other")).isEqualTo("UNEXPECTED");
        assertThat(house.scan(take, "no-such-tag", "A/1")).isEmpty();
        assertThat(house.said(house.line(take, "tag no-such-tag", null), UnknownTagScanned.class))
                .extracting(UnknownTagScanned::finding)
                .containsExactly("UNKNOWN_TAG");
        assertThat(house.said(take, StockTakeCountingBegun.class)).hasSize(1);
        assertThat(house.said(house.line(take, house.id("desk"), null), CountLineOpened.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.expectedAt()).isEqualTo(house.at("A/1"));
                    assertThat(e.custodian()).isEqualTo(house.staff("keeper"));
                    assertThat(e.expected()).isEqualTo(1);
                });
    }

    @Test
    void the_same_scans_twice_change_nothing() {
        String desk = house.card("desk", "A/1");
        String chairs = house.lot("chairs", 40, "A/1");
        String take = house.frozen(2);
        List<ScanInput> scans = List.of(
                CountHouse.scanned(desk, house.at("A/1"), null, "s1"),
                CountHouse.scanned(chairs, house.at("A/1"), 40, "s2"),
                CountHouse.scanned("no-such-tag", house.at("A/1"), null, "s3"));

        for (int i = 0; i < 2; i++) {
            assertThat(codes(house.counting("counter", "KEEPER")
                            .recordScans(new RecordScansInput(take, scans, house.next(), null))))
                    .isEmpty();
        }

        assertThat(house.stream(house.line(take, house.id("desk"), null))).hasSize(2);
        assertThat(house.said(house.line(take, house.id("chairs"), house.at("A/1")), LotScanned.class))
                .extracting(LotScanned::finding)
                .containsExactly("FOUND");
        assertThat(house.stream(house.line(take, "tag no-such-tag", null))).hasSize(2);
    }

    @Test
    void only_named_counters_scan_within_the_scope_and_never_what_is_in_their_hands() {
        String desk = house.card("desk", "A/1");
        String chairs = house.lot("chairs", 40, "A/1");
        String take = done(house.manager()
                .planStockTake(house.planning(
                        StockTakeScope.LOCATIONS,
                        List.of(house.at("A")),
                        INSTANT,
                        house.staff("counter"),
                        house.staff("keeper"))));
        done(house.freeze(take, 2));

        assertThat(house.scan("second", take, desk, house.at("A/1"), null, "s1"))
                .containsExactly("STOCK_TAKE_NOT_COUNTER");
        assertThat(codes(house.stranger()
                        .recordScans(new RecordScansInput(
                                take,
                                List.of(CountHouse.scanned(desk, house.at("A/1"), null, "s1")),
                                house.next(),
                                null))))
                .containsExactly("NOT_FOUND");
        assertThat(house.scan(take, desk, "B")).containsExactly("STOCK_TAKE_PLACE_NOT_IN_SCOPE");
        LinesPayload own = house.counting("keeper", "KEEPER")
                .recordScans(new RecordScansInput(
                        take, List.of(CountHouse.scanned(desk, house.at("A/1"), null, "s1")), house.next(), null));
        assertThat(codes(own)).containsExactly("COUNTER_IS_CUSTODIAN");
        assertThat(own.lines().get(0).userErrors().get(0).params())
                .anySatisfy(param -> assertThat(param.value())
                        .isEqualTo(house.eventOf(house.id("desk"), OpeningBalanceRecorded.class)));
        assertThat(house.scan("keeper", take, chairs, house.at("A/1"), 40, "s2"))
                .containsExactly("COUNTER_IS_CUSTODIAN");
        assertThat(house.scan("counter", take, chairs, house.at("A/1"), null, "s3"))
                .containsExactly("SCAN_PIECES_INVALID");
        assertThat(house.scan("counter", take, desk, house.at("A/1"), 1, "s3")).containsExactly("SCAN_PIECES_INVALID");
        assertThat(house.scan("counter", take, desk, house.at("A/1"), null, "s 3"))
                .containsExactly("SCAN_ID_MALFORMED");
    }

    @Test
    void what_was_not_seen_is_missing_and_what_moved_out_since_is_not() {
        String lost = house.card("lost", "A/1");
        String left = house.card("left", "A/1");
        String inside = house.card("inside", "A/1");
        String take = house.frozen(3);
        house.carried("left", "A/1", "B");
        house.carried("inside", "A/1", "A/2");
        assertThat(house.reconcile(take, lost, null)).containsExactly("STOCK_TAKE_STATE");
        house.ends(take);

        for (String code : List.of(lost, left, inside)) {
            assertThat(house.reconcile(take, code, null)).isEmpty();
        }

        assertThat(differences(take, "lost")).singleElement().satisfies(e -> {
            assertThat(e.finding()).isEqualTo("MISSING");
            assertThat(e.movement()).isNull();
        });
        assertThat(netted(take, "left")).singleElement().satisfies(e -> {
            assertThat(e.finding()).isEqualTo("MISSING");
            assertThat(e.movementKind()).isEqualTo("AssetRelocated");
        });
        assertThat(differences(take, "inside")).singleElement().satisfies(e -> {
            assertThat(e.finding()).isEqualTo("MISSING");
            assertThat(e.movementKind()).isEqualTo("AssetRelocated");
        });
        assertThat(house.reconcile(take, "no-such-tag", null)).containsExactly("COUNT_LINE_UNKNOWN");
    }

    private List<CountDifferenceFound> differences(String take, String name) {
        return house.said(house.line(take, house.id(name), null), CountDifferenceFound.class);
    }

    private List<CountMovementNetted> netted(String take, String name) {
        return house.said(house.line(take, house.id(name), null), CountMovementNetted.class);
    }

    @Test
    void a_movement_is_netted_only_where_it_explains_what_was_seen() {
        String moved = house.card("moved", "A/1");
        String arrived = house.card("arrived", "B");
        String odd = house.card("odd", "A/1");
        String take = house.frozen(2);
        house.carried("moved", "A/1", "A/2");
        house.carried("arrived", "B", "A/2");
        house.carried("odd", "A/1", "B");
        assertThat(house.scan(take, moved, "A/2")).isEmpty();
        assertThat(house.scan(take, arrived, "A/2")).isEmpty();
        assertThat(house.scan(take, odd, "A/2")).isEmpty();
        house.ends(take);

        for (String code : List.of(moved, arrived, odd)) {
            assertThat(house.reconcile(take, code, null)).isEmpty();
            assertThat(house.reconcile(take, code, null)).isEmpty();
        }

        assertThat(netted(take, "moved"))
                .extracting(CountMovementNetted::finding)
                .containsExactly("FOUND_ELSEWHERE");
        assertThat(netted(take, "arrived"))
                .extracting(CountMovementNetted::finding)
                .containsExactly("UNEXPECTED");
        assertThat(differences(take, "odd")).singleElement().satisfies(e -> {
            assertThat(e.finding()).isEqualTo("FOUND_ELSEWHERE");
            assertThat(e.movementKind()).isEqualTo("AssetRelocated");
        });
    }

    @Test
    void pieces_are_held_against_the_book_before_and_after_each_movement() {
        String before = house.lot("before", 40, "A/1");
        String after = house.lot("after", 40, "A/1");
        String neither = house.lot("neither", 40, "A/1");
        String take = house.frozen(3);
        for (String name : List.of("before", "after", "neither")) {
            house.carried(name, 10, "A/1", "B");
        }
        String place = house.at("A/1");
        assertThat(house.scan("counter", take, before, place, 40, "s1")).isEmpty();
        assertThat(house.scan("counter", take, after, place, 30, "s2")).isEmpty();
        assertThat(house.scan("counter", take, neither, place, 28, "s3")).isEmpty();
        house.ends(take);
        for (String code : List.of(before, after, neither)) {
            assertThat(house.reconcile(take, code, place)).isEmpty();
        }

        assertThat(house.stream(house.line(take, house.id("before"), place))).hasSize(2);
        assertThat(house.said(house.line(take, house.id("after"), place), CountMovementNetted.class))
                .extracting(CountMovementNetted::counted)
                .containsExactly(30);
        assertThat(house.said(house.line(take, house.id("neither"), place), CountDifferenceFound.class))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.due()).isEqualTo(30);
                    assertThat(e.counted()).isEqualTo(28);
                    assertThat(e.finding()).isEqualTo("QUANTITY_DIFFERS");
                });
        assertThat(house.reconcile(take, neither, null)).containsExactly("LOT_PLACE_NEEDED");
    }

    @Test
    void things_in_use_are_counted_by_unit_as_the_tree_was() {
        String desk = house.card("desk", null, house.below());
        String stored = house.card("stored", "A/1");
        String take = done(house.manager()
                .planStockTake(
                        house.planning(StockTakeScope.UNIT, List.of(house.unit()), INSTANT, house.staff("counter"))));
        done(house.freeze(take, 1));

        assertThat(house.scan("counter", take, desk, house.below(), null, "s1")).isEmpty();
        assertThat(found(take, "desk")).isEqualTo("FOUND");
        assertThat(house.scan("counter", take, stored, house.unit(), null, "s2"))
                .isEmpty();
        assertThat(found(take, "stored")).isEqualTo("UNEXPECTED");
        assertThat(house.scan("counter", take, desk, "v" + house.unit().substring(1), null, "s3"))
                .containsExactly("STOCK_TAKE_PLACE_NOT_IN_SCOPE");
    }

    @Test
    void a_difference_is_explained_by_whom_it_concerns_and_stays_explained() {
        String lost = house.card("lost", "A/1");
        String take = house.frozen(1);
        house.ends(take);
        assertThat(house.explain(take, lost, null)).containsExactly("COUNT_LINE_UNKNOWN");
        assertThat(house.reconcile(take, lost, null)).isEmpty();

        assertThat(house.explain(house.stranger(), take, lost, null)).containsExactly("NOT_FOUND");
        assertThat(house.explain(take, lost, null)).isEmpty();
        assertThat(house.reconcile(take, lost, null)).isEmpty();

        String line = house.line(take, house.id("lost"), null);
        assertThat(house.said(line, CountDifferenceFound.class)).hasSize(1);
        assertThat(house.said(line, DifferenceExplained.class))
                .extracting(DifferenceExplained::explainedBy)
                .containsExactly(house.staff("keeper"));
        String found = house.card("found", "A/1");
        assertThat(house.explain(take, found, null)).containsExactly("COUNT_LINE_UNKNOWN");
    }

    @Test
    void a_scan_that_was_taken_back_stays_so_however_often_it_is_uploaded() {
        String desk = house.card("desk", "A/1");
        String take = house.frozen(1);
        assertThat(house.scan("counter", take, desk, house.at("A/1"), null, "s1"))
                .isEmpty();
        assertThat(house.scan("counter", take, desk, house.at("A/2"), null, "s2"))
                .isEmpty();
        String line = house.line(take, house.id("desk"), null);
        String second = house.eventOf(line, AssetScanned.class);

        assertThat(codes(house.reverse("manager", "ASSET_MANAGER", line, second, List.of())))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(house.reverse("counter", "KEEPER", line, second, List.of())))
                .isEmpty();
        assertThat(house.scan("counter", take, desk, house.at("A/2"), null, "s2"))
                .isEmpty();

        assertThat(house.said(line, AssetScanned.class)).hasSize(2);
        String opening = house.eventOf(line, CountLineOpened.class);
        assertThat(codes(house.reverse("counter", "KEEPER", line, opening, List.of())))
                .isEmpty();
        assertThat(house.said(line, CountLineEntryReversed.class)).hasSize(3);
        assertThat(house.said(take, StockTakeCountingBegun.class)).hasSize(1);
        assertThat(house.scan("counter", take, desk, house.at("A/1"), null, "s1"))
                .isEmpty();
        assertThat(house.said(line, AssetScanned.class)).hasSize(2);
        assertThat(house.scan("counter", take, desk, house.at("A/1"), null, "s3"))
                .isEmpty();
        assertThat(house.said(take, StockTakeCountingBegun.class)).hasSize(2);

        house.ends(take);
        String next = org.gongwucang.command.kernel.Ids.of("count-line", take, house.id("desk"), "null", "1");
        assertThat(codes(house.reverse("counter", "KEEPER", next, house.eventOf(next, AssetScanned.class), List.of())))
                .isNotEmpty();
    }

    @Test
    void many_counters_at_once_lose_nothing() throws Exception {
        List<String> codes =
                IntStream.range(0, 60).mapToObj(i -> house.card("d" + i, "A/1")).toList();
        String take = house.frozen(60);

        List<Future<List<String>>> all = new ArrayList<>();
        for (String counter : List.of("counter", "second")) {
            List<ScanInput> scans = IntStream.range(0, 60)
                    .mapToObj(i -> CountHouse.scanned(codes.get(i), house.at("A/1"), null, counter + "." + i))
                    .toList();
            String command = house.next();
            all.add(people.submit(() -> codes(
                    house.counting(counter, "KEEPER").recordScans(new RecordScansInput(take, scans, command, null)))));
        }
        for (Future<List<String>> one : all) {
            assertThat(one.get()).isEmpty();
        }

        assertThat(IntStream.range(0, 60)
                        .map(i -> house.said(house.line(take, house.id("d" + i), null), AssetScanned.class)
                                .size())
                        .sum())
                .isEqualTo(120);
        assertThat(house.said(take, StockTakeCountingBegun.class)).hasSize(1);
    }
}
