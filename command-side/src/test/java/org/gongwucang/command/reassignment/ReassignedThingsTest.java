package org.gongwucang.command.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.reassignment.ReassignmentHouse.DAY;
import static org.gongwucang.command.reassignment.ReassignmentHouse.codes;
import static org.gongwucang.command.reassignment.ReassignmentHouse.id;
import static org.gongwucang.command.reassignment.ReassignmentHouse.item;
import static org.gongwucang.command.reassignment.ReassignmentHouse.pieces;
import static org.gongwucang.command.reassignment.ReassignmentHouse.told;

import java.util.List;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.ReassignmentItemInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes over and what does not: every line is tried, all that cannot go are named, and none goes then. */
@OpenHouse
class ReassignedThingsTest {

    @Autowired
    private ReassignmentHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private ReassignmentPayload asked(ReassignmentItemInput... of) {
        String act = id(house.asking(house.giver()).draftReassignment(house.draft(ReassignmentForm.DIRECT, of)));
        return house.asking(house.giver()).requestReassignment(house.input(act));
    }

    private String held() {
        String code = house.desk(1);
        house.given(house.idOf(code), new HoldPlaced(house.idOf(code), "h1", "DISPUTE", "争议", "文1号", List.of(), DAY));
        return code;
    }

    private String missing() {
        String code = house.desk(1);
        house.given(
                house.idOf(code),
                new AssetReportedMissing(
                        house.idOf(code), house.desks(), house.giving(), null, null, "未见", List.of(), DAY));
        return code;
    }

    private String frozen() {
        String code = house.desk(1);
        house.given(
                house.idOf(code),
                new AssetDisposalFrozen(
                        house.idOf(code),
                        "d",
                        "CZ-1",
                        1,
                        "SCRAPPING",
                        house.desks(),
                        house.giving(),
                        null,
                        null,
                        "IN_USE",
                        DAY));
        return code;
    }

    private String inRepair() {
        String code = house.desk(1);
        house.given(house.idOf(code), new RepairStarted(house.idOf(code), "维修部", "坏", "修1号", List.of(), DAY));
        return code;
    }

    private String reserved() {
        String code = house.card(1, house.desks(), house.giving(), house.zone());
        house.given(
                house.idOf(code),
                new AssetReserved(
                        house.idOf(code),
                        new OrderLine("o", "CC-1", 1, "LOAN", house.receiving()),
                        house.desks(),
                        house.giving(),
                        house.zone(),
                        house.staff("keeper"),
                        house.house() + "/FISCAL",
                        DAY));
        return code;
    }

    @Test
    void what_is_bound_missing_away_or_in_stock_is_refused_line_by_line() {
        String stored = house.card(1, house.desks(), house.giving(), house.zone());
        String held = held();
        String missing = missing();
        String frozen = frozen();
        String mended = inRepair();
        String reserved = reserved();
        String good = house.desk(1);

        ReassignmentPayload refused = asked(
                item(stored),
                item(held),
                item(missing),
                item(frozen),
                item(mended),
                item(reserved),
                item(good),
                pieces(house.lot(5, house.zone()), 2));

        assertThat(codes(refused)).containsExactly("REASSIGNMENT_LINES_UNAVAILABLE");
        assertThat(told(refused, "count")).isEqualTo("7");
        assertThat(told(refused, "lines"))
                .contains(
                        "1 " + stored + " ASSET_NOT_IN_USE (state=IN_STOCK)",
                        "2 " + held + " ASSET_HELD (holds=DISPUTE)",
                        "3 " + missing + " ASSET_NOT_IN_USE (state=MISSING)",
                        "4 " + frozen + " ASSET_DISPOSAL_FROZEN (number=CZ-1)",
                        "5 " + mended + " ASSET_NOT_IN_USE (state=UNDER_REPAIR)",
                        "6 " + reserved + " ASSET_RESERVED (number=CC-1)",
                        "ASSET_NOT_IN_USE (state=IN_STOCK)")
                .doesNotContain(good);
    }

    @Test
    void what_is_bound_since_it_was_asked_for_keeps_all_from_going_over() {
        String good = house.desk(1);
        String other = house.desk(2);
        String act = house.agreed(item(good), item(other));
        house.given(house.idOf(other), new HoldPlaced(house.idOf(other), "h1", "PLEDGE", "抵押", "文2号", List.of(), DAY));

        ReassignmentPayload refused = house.deciding(house.approver()).approveReassignment(house.input(act));

        assertThat(codes(refused)).containsExactly("REASSIGNMENT_LINES_UNAVAILABLE");
        assertThat(told(refused, "lines"))
                .contains("2 " + other + " ASSET_HELD")
                .doesNotContain(good);
        assertThat(house.said(house.idOf(good), AssetReassigned.class)).isEmpty();
        assertThat(house.said(act, ReassignmentLineMoved.class)).isEmpty();
    }

    @Test
    void what_went_over_by_another_act_cannot_go_once_more() {
        String code = house.desk(1);
        String late = house.agreed(item(code));
        house.moved(item(code));

        ReassignmentPayload refused = house.deciding(house.approver()).approveReassignment(house.input(late));

        assertThat(told(refused, "lines")).contains("ASSET_OF_ANOTHER_UNIT (unit=" + house.receiving() + ")");
        assertThat(house.said(house.idOf(code), AssetReassigned.class)).hasSize(1);
    }

    @Test
    void what_stores_data_or_is_secret_needs_its_certificate() {
        String computer = house.card(1, house.computers(), house.giving(), null);
        String desk = house.desk(1);

        ReassignmentPayload refused =
                asked(item(computer), new ReassignmentItemInput(desk, 1, true, null, null), item(house.desk(2)));
        assertThat(codes(refused)).containsExactly("REASSIGNMENT_LINES_UNAVAILABLE");
        assertThat(told(refused, "count")).isEqualTo("2");
        assertThat(told(refused, "lines"))
                .contains("1 " + computer + " WIPE_CERTIFICATE_MISSING", "2 " + desk + " WIPE_CERTIFICATE_MISSING");

        String act = house.moved(
                new ReassignmentItemInput(computer, 1, false, "清1号", null),
                new ReassignmentItemInput(desk, 1, true, "清2号", null));
        assertThat(house.said(house.idOf(computer), AssetReassigned.class)
                        .get(0)
                        .wipeCertificate())
                .isEqualTo("清1号");
        assertThat(house.said(act, ReassignmentRequested.class)
                        .get(0)
                        .decidedBy()
                        .get(0)
                        .inputs())
                .anySatisfy(fact -> {
                    assertThat(fact.name()).isEqualTo("certificatesNeeded");
                    assertThat(fact.value()).isEqualTo("2");
                });
    }

    @Test
    void a_part_of_a_lot_becomes_a_lot_of_the_receiving_unit_with_a_code_of_its_own() {
        String code = house.lot(10);
        String act = house.moved(pieces(code, 4));

        LotReassigned gone = house.said(house.idOf(code), LotReassigned.class).get(0);
        ReassignedLotOpened own = house.said(String.valueOf(gone.newLot()), ReassignedLotOpened.class)
                .get(0);
        assertThat(own.quantity()).isEqualTo(4);
        assertThat(own.unit()).isEqualTo(house.receiving());
        assertThat(own.originCode()).isEqualTo(code);
        assertThat(own.code()).isEqualTo(gone.newCode()).startsWith("GWC-").isNotEqualTo(code);
        assertThat(house.idOf(own.code())).isEqualTo(gone.newLot());
        ReassignmentLineMoved line =
                house.said(act, ReassignmentLineMoved.class).get(0);
        assertThat(line.newCode()).isEqualTo(own.code());
        assertThat(line.value()).isEqualByComparingTo("800");
        assertThat(codes(asked(pieces(code, 7)))).containsExactly("REASSIGNMENT_LINES_UNAVAILABLE");
        house.moved(pieces(code, 6));
        assertThat(house.said(house.idOf(code), LotReassigned.class).get(1).newLot())
                .isNull();
    }

    @Test
    void a_lot_of_which_nothing_stays_goes_over_with_its_code() {
        String code = house.lot(10);
        house.moved(pieces(code, 10));

        assertThat(house.said(house.idOf(code), LotReassigned.class))
                .singleElement()
                .satisfies(gone -> assertThat(gone.newLot()).isNull());
        assertThat(codes(house.asking(house.giver())
                        .draftReassignment(house.draft(ReassignmentForm.DIRECT, pieces(code, 1)))))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void pieces_about_which_a_case_of_disposal_is_open_stay() {
        String code = house.lot(10);
        house.given(
                house.idOf(code),
                new LotDisposalFrozen(
                        house.idOf(code), "d", "CZ-1", 1, "SCRAPPING", house.desks(), house.giving(), null, 3, DAY));

        assertThat(told(asked(pieces(code, 8)), "lines")).contains("LOT_PIECES_FROZEN (asked=8, free=7)");
        house.moved(pieces(code, 7));
        assertThat(house.said(house.idOf(code), LotReassigned.class).get(0).newLot())
                .isNotNull();
    }

    @Test
    void what_its_unit_had_declared_idle_is_so_no_more() {
        String code = house.desk(1);
        house.given(
                house.idOf(code),
                new AssetDeclaredIdle(
                        house.idOf(code), code, house.desks(), house.giving(), DAY, null, "撤并", "S1", List.of(), DAY));

        String act = house.moved(item(code));

        AssetIdlenessEnded ended =
                house.said(house.idOf(code), AssetIdlenessEnded.class).get(0);
        assertThat(ended.cause()).isEqualTo("REASSIGNED");
        assertThat(ended.reason()).startsWith("HZ-");
        assertThat(house.said(act, ReassignmentLineMoved.class)).hasSize(1);
    }
}
