package org.gongwucang.command.reassignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.reassignment.ReassignmentHouse.DAY;
import static org.gongwucang.command.reassignment.ReassignmentHouse.codes;
import static org.gongwucang.command.reassignment.ReassignmentHouse.id;
import static org.gongwucang.command.reassignment.ReassignmentHouse.item;
import static org.gongwucang.command.reassignment.ReassignmentHouse.pieces;
import static org.gongwucang.command.reassignment.ReassignmentHouse.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.command.asset.AssetCommand.AssignCustodian;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.reassignment.ReassignmentDesk.ReassignmentPayload;
import org.gongwucang.command.reassignment.ReassignmentInputs.WithdrawReassignmentLinesInput;
import org.gongwucang.command.transfer.OpenHouse;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.reassignment.ReassignmentAgreed;
import org.gongwucang.events.reassignment.ReassignmentApproved;
import org.gongwucang.events.reassignment.ReassignmentEntry;
import org.gongwucang.events.reassignment.ReassignmentEntryReversed;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.gongwucang.events.reassignment.ReassignmentRequested;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An approval goes back with everything that went over by it; what was built on that is named. */
@OpenHouse
class ReverseReassignmentEntryTest {

    @Autowired
    private ReassignmentHouse house;

    @BeforeEach
    void opens() {
        house.opens();
    }

    private Caller all(String name, String unit) {
        return house.who(name, unit, "UNIT_HANDLER", "UNIT_HEAD", "ASSET_MANAGER", "APPROVER", "SECOND_APPROVER");
    }

    @Test
    void an_approval_goes_back_with_every_thing_and_the_act_can_be_approved_anew() {
        String desk = house.desk(100);
        String lot = house.lot(10);
        String whole = house.lot(3);
        house.given(
                house.idOf(desk),
                new AssetDeclaredIdle(
                        house.idOf(desk), desk, house.desks(), house.giving(), DAY, null, "撤并", "S1", List.of(), DAY));
        String act = house.moved(item(desk), pieces(lot, 4), pieces(whole, 3));
        String own = String.valueOf(
                house.said(house.idOf(lot), LotReassigned.class).get(0).newLot());

        id(house.reverse(house.approver(), act, house.eventOf(act, ReassignmentApproved.class)));

        assertThat(house.said(house.idOf(desk), AssetEntryReversed.class))
                .extracting(AssetEntryReversed::reversedEntry)
                .containsExactly("AssetIdlenessEnded", "AssetReassigned");
        assertThat(house.said(own, LotEntryReversed.class))
                .extracting(LotEntryReversed::reversedEntry)
                .containsExactly("ReassignedLotOpened");
        assertThat(house.said(act, ReassignmentEntryReversed.class)).hasSize(4);
        id(house.deciding(house.approver()).approveReassignment(house.input(act)));
        assertThat(house.said(house.idOf(desk), AssetReassigned.class)).hasSize(2);
        assertThat(house.said(house.idOf(lot), LotReassigned.class).get(1).newLot())
                .isNotEqualTo(own);
        assertThat(house.said(house.idOf(whole), LotReassigned.class)).hasSize(2);
    }

    @Test
    void the_thing_may_be_named_as_well_and_takes_its_act_with_it() {
        String desk = house.desk(100);
        String other = house.desk(100);
        String act = house.moved(item(desk), item(other));
        String moved = house.eventOf(house.idOf(desk), AssetReassigned.class);

        assertThat(house.send(
                        house.approver(),
                        draft -> new ReverseEntry(
                                ReversibleKind.ASSET, house.idOf(desk), moved, Set.of(), new Reason("录错"), DAY)))
                .isEmpty();

        assertThat(house.said(house.idOf(other), AssetEntryReversed.class)).hasSize(1);
        assertThat(house.said(act, ReassignmentEntryReversed.class))
                .extracting(ReassignmentEntryReversed::reversedEntry)
                .contains("ReassignmentApproved", "ReassignmentLineMoved");
    }

    @Test
    void what_the_receiving_unit_built_on_it_is_named_and_goes_only_where_it_is_confirmed() {
        String desk = house.desk(100);
        String act = house.moved(item(desk));
        assertThat(house.send(
                        house.receiver(), draft -> new AssignCustodian(house.idOf(desk), house.staff("user"), DAY)))
                .isEmpty();
        String approval = house.eventOf(act, ReassignmentApproved.class);

        ReassignmentPayload refused = house.reverse(all("all", house.receiving()), act, approval);
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(told(refused, "entries")).contains(desk + " CustodianAssigned");
        ReassignmentPayload named = house.reverse(house.approver(), act, approval);
        assertThat(told(named, "confirm")).isEqualTo(told(refused, "confirm"));
        assertThat(codes(house.reverse(
                        house.approver(), act, approval, told(named, "confirm").split(" "))))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(house.said(house.idOf(desk), AssetEntryReversed.class)).isEmpty();

        id(house.reverse(
                all("all", house.receiving()),
                act,
                approval,
                told(refused, "confirm").split(" ")));
        assertThat(house.said(house.idOf(desk), AssetEntryReversed.class)).hasSize(2);
    }

    @Test
    void each_party_takes_back_its_own_entries() {
        String act = house.agreed(item(house.desk(100)));
        String agreement = house.eventOf(act, ReassignmentAgreed.class);

        assertThat(codes(house.reverse(house.approver(), act, agreement))).containsExactly("NOT_YOURS_TO_REVERSE");
        assertThat(codes(house.reverse(house.giver(), act, agreement))).containsExactly("NOT_FOUND");
        id(house.reverse(house.receiver(), act, agreement));
        String request = house.eventOf(act, ReassignmentRequested.class);
        assertThat(codes(house.reverse(house.receiver(), act, request))).containsExactly("NOT_FOUND");
        id(house.reverse(house.giver(), act, request));
    }

    /** The last standing entry first, with nothing built on it. */
    private void takeAllBack(String act) {
        Caller giving = all("giving", house.giving());
        while (true) {
            Set<String> gone = gone(act);
            List<? extends DomainEventMessage<?>> standing = house.stream(act).stream()
                    .filter(e -> !(e.getPayload() instanceof Reversal) && !gone.contains(e.getIdentifier()))
                    .toList();
            if (standing.isEmpty()) {
                return;
            }
            DomainEventMessage<?> last = standing.get(standing.size() - 1);
            boolean receivers = last.getPayloadType().getSimpleName().matches(".*(Agreed|Named|Declined)");
            id(house.reverse(receivers ? house.receiver() : giving, act, last.getIdentifier()));
        }
    }

    private Set<String> gone(String act) {
        Set<String> gone = new HashSet<>();
        house.said(act, ReassignmentEntryReversed.class).forEach(e -> gone.add(e.reversedEvent()));
        return gone;
    }

    @Test
    void every_kind_of_entry_goes_back_alone_with_its_act() {
        String dear = house.agreed(item(house.desk(60_000)));
        id(house.deciding(house.approver()).approveReassignment(house.input(dear)));
        id(house.deciding(house.second()).approveReassignment(house.input(dear)));
        String draft = id(house.asking(house.giver())
                .draftReassignment(house.draft(ReassignmentForm.DIRECT, item(house.desk(1)))));
        id(house.asking(house.giver())
                .withdrawReassignmentLines(
                        new WithdrawReassignmentLinesInput(draft, List.of(1), house.next(), DAY, null)));
        String declined = house.requested(item(house.desk(1)));
        id(house.deciding(house.receiver()).declineReassignment(house.because(declined)));
        String rejected = house.agreed(item(house.desk(1)));
        id(house.deciding(house.approver()).rejectReassignment(house.because(rejected)));
        String withdrawn = house.requested(item(house.desk(1)));
        id(house.asking(house.giver()).withdrawReassignment(house.because(withdrawn)));

        List<String> acts = List.of(dear, draft, declined, rejected, withdrawn);
        acts.forEach(this::takeAllBack);

        Set<Class<?>> reversed = new HashSet<>();
        acts.forEach(act -> house.stream(act).stream()
                .filter(e -> gone(act).contains(e.getIdentifier()))
                .forEach(e -> reversed.add(e.getPayloadType())));
        assertThat(reversed).containsAll(kinds(ReassignmentEntry.class)).contains(ReassignmentLineMoved.class);
        assertThat(codes(house.asking(house.giver()).requestReassignment(house.input(dear))))
                .containsExactly("RECORD_VOID");
    }

    private static Set<Class<?>> kinds(Class<?> type) {
        Set<Class<?>> kinds = new HashSet<>();
        if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.addAll(kinds(kind));
            }
        } else if (!Reversal.class.isAssignableFrom(type)) {
            kinds.add(type);
        }
        return kinds;
    }
}
