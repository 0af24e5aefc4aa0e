package org.gongwucang.command.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.command.disposal.DisposalHouse.DAY;
import static org.gongwucang.command.disposal.DisposalHouse.codes;
import static org.gongwucang.command.disposal.DisposalHouse.done;
import static org.gongwucang.command.disposal.DisposalHouse.item;
import static org.gongwucang.command.disposal.DisposalHouse.owed;
import static org.gongwucang.command.disposal.DisposalHouse.pieces;
import static org.gongwucang.command.disposal.DisposalHouse.told;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.LotCommand.RelocateLot;
import org.gongwucang.command.disposal.DisposalDesk.DisposalPayload;
import org.gongwucang.command.disposal.DisposalInputs.AppraiseDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalAmountInput;
import org.gongwucang.command.disposal.DisposalInputs.DisposalFindingInput;
import org.gongwucang.command.disposal.DisposalInputs.PursuitInput;
import org.gongwucang.command.disposal.DisposalInputs.ReapproveDisposalPriceInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalBidInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordDisposalProceedsInput;
import org.gongwucang.command.disposal.DisposalInputs.RecordPursuitRecoveryInput;
import org.gongwucang.command.disposal.DisposalInputs.ValueDisposalInput;
import org.gongwucang.command.disposal.DisposalInputs.WithdrawDisposalLinesInput;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandHouse;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalClosed;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalEntryReversed;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Every entry of a case goes back, the last one first, with what it did to things. */
@CommandHouse
@DirtiesContext
class ReverseDisposalEntryTest {

    @Autowired
    private DisposalHouse house;

    private final Set<Class<?>> takenBack = new HashSet<>();

    @BeforeEach
    void opens() {
        house.opens();
    }

    private Caller everybody(String name) {
        return house.caller(name, "UNIT_HANDLER", "ASSET_MANAGER", "ACCEPTOR", "APPROVER", "FINANCE");
    }

    private List<String> move(String code) {
        return house.send(
                house.caller(house.keeper(), "KEEPER"),
                draft -> new RelocateAsset(house.idOf(code), house.zone("B"), DAY));
    }

    @Test
    void an_execution_goes_back_with_the_disposal_of_the_thing_which_is_frozen_again() {
        String code = house.inStock();
        String disposal = house.approved(DisposalForm.FREE_TRANSFER, item(code));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();

        done(house.reverse(house.manager(), disposal, house.eventOf(disposal, DisposalLineExecuted.class), List.of()));

        assertThat(house.said(house.idOf(code), AssetEntryReversed.class))
                .singleElement()
                .extracting(AssetEntryReversed::reversedEntry)
                .isEqualTo("AssetDisposed");
        assertThat(move(code)).containsExactly("ASSET_DISPOSAL_FROZEN");
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        assertThat(house.said(house.idOf(code), AssetDisposed.class)).hasSize(2);
    }

    @Test
    void what_was_built_on_it_is_named_and_goes_only_where_it_is_confirmed() {
        String code = house.inStock();
        String disposal = house.approved(DisposalForm.FREE_TRANSFER, item(code));
        assertThat(house.execute(house.manager(), disposal, 1)).isEmpty();
        done(house.executing(house.manager()).closeDisposal(house.input(disposal)));
        String request = house.eventOf(disposal, DisposalRequested.class);
        Caller all = everybody("all");

        DisposalPayload refused = house.reverse(all, disposal, request, List.of());
        assertThat(codes(refused)).containsExactly("ENTRIES_BUILD_ON_IT");
        assertThat(told(refused, "entries"))
                .contains("DisposalApproved", "DisposalLineExecuted", "AssetDisposed", "DisposalClosed");
        List<String> confirmed = List.of(told(refused, "confirm").split(" "));
        done(house.reverse(all, disposal, request, confirmed));

        assertThat(move(code)).isEmpty();
        done(house.request(house.manager(), disposal, DisposalPaperKind.RECEIVER_ACCEPTANCE));
    }

    @Test
    void a_rejection_taken_back_freezes_again_and_pieces_of_a_lot_do_the_same() {
        String code = house.inStock();
        String lot = house.lot(5);
        String disposal = house.requested(DisposalForm.FREE_TRANSFER, item(code), pieces(lot, 5));
        done(house.deciding(house.approver()).rejectDisposal(house.because(disposal)));

        done(house.reverse(house.approver(), disposal, house.eventOf(disposal, DisposalRejected.class), List.of()));

        assertThat(move(code)).containsExactly("ASSET_DISPOSAL_FROZEN");
        assertThat(house.said(house.idOf(lot), LotEntryReversed.class)).hasSize(1);
        assertThat(house.send(
                        house.caller(house.keeper(), "KEEPER"),
                        draft -> new RelocateLot(house.idOf(lot), null, house.zone("B"), null, DAY)))
                .containsExactly("LOT_PIECES_FROZEN");
        done(house.approve(house.approver(), disposal));
        assertThat(house.execute(house.manager(), disposal, 1, 2)).isEmpty();
        done(house.reverse(house.manager(), disposal, house.eventOf(disposal, DisposalLineExecuted.class), List.of()));
        assertThat(house.execute(house.manager(), disposal, 2)).isEmpty();
    }

    @Test
    void an_entry_is_taken_back_by_those_whose_duty_it_is_and_of_the_own_unit_only() {
        String disposal = house.drafted(house.handler(), DisposalForm.DONATION, item(house.inUse()));
        done(house.request(house.handler(), disposal, DisposalPaperKind.DONEE_PAPERS));
        done(house.approve(house.approver(), disposal));
        String approval = house.eventOf(disposal, DisposalApproved.class);

        assertThat(codes(house.reverse(house.handler(), disposal, approval, List.of())))
                .containsExactly("NOT_YOURS_TO_REVERSE");
        done(house.reverse(house.approver(), disposal, approval, List.of()));
        assertThat(codes(house.reverse(
                        house.stranger(), disposal, house.eventOf(disposal, DisposalRequested.class), List.of())))
                .containsExactly("NOT_FOUND");
    }

    /** Sold below its floor, in two steps, after it was looked at. */
    private String longSale(Caller one, Caller two, Caller three) {
        String dear = house.thing(house.desks(), "60000", DisposalHouse.OLD, 1, false, house.unit(), house.zone("A"));
        String disposal = house.drafted(one, DisposalForm.SALE, item(dear), item(house.inStock()));
        done(house.asking(one)
                .withdrawDisposalLines(new WithdrawDisposalLinesInput(disposal, List.of(2), house.next(), DAY, null)));
        done(house.request(one, disposal));
        done(house.deciding(two)
                .appraiseDisposal(new AppraiseDisposalInput(
                        disposal,
                        List.of(new DisposalFindingInput(1, true, null, null)),
                        List.of(),
                        house.next(),
                        DAY,
                        null)));
        done(house.deciding(two)
                .valueDisposal(new ValueDisposalInput(
                        disposal,
                        List.of(new DisposalAmountInput(1, new BigDecimal("1000"))),
                        house.papers(two, DisposalPaperKind.VALUATION_REPORT),
                        house.next(),
                        DAY,
                        null)));
        done(house.approve(two, disposal));
        done(house.approve(three, disposal));
        done(house.executing(one)
                .recordDisposalBid(new RecordDisposalBidInput(
                        disposal,
                        new BigDecimal("500"),
                        "某公司",
                        house.papers(one, DisposalPaperKind.LISTING),
                        house.next(),
                        DAY,
                        null)));
        for (Caller by : List.of(two, three)) {
            done(house.deciding(by)
                    .reapproveDisposalPrice(
                            new ReapproveDisposalPriceInput(disposal, "低", List.of(), house.next(), DAY, null)));
        }
        assertThat(house.execute(one, disposal, 1)).isEmpty();
        done(house.executing(one)
                .recordDisposalProceeds(new RecordDisposalProceedsInput(
                        disposal, null, new BigDecimal("500"), "票1", "某公司", List.of(), house.next(), DAY, null)));
        done(house.executing(one).settleDisposalProceeds(house.input(disposal)));
        done(house.executing(one).closeDisposal(house.input(disposal)));
        return disposal;
    }

    private String longLoss(Caller one, Caller two) {
        String disposal = house.drafted(one, DisposalForm.LOSS_WRITE_OFF, owed(house.inStock(), "某人", "10"));
        done(house.request(one, disposal, DisposalPaperKind.CAUSE_REPORT, DisposalPaperKind.RESPONSIBILITY_DECISION));
        done(house.approve(two, disposal));
        assertThat(house.execute(one, disposal, 1)).isEmpty();
        done(house.pursuing(one)
                .takePursuitStep(new PursuitInput(disposal, 1, "催", List.of(), house.next(), DAY, null)));
        done(house.pursuing(one)
                .recordPursuitRecovery(new RecordPursuitRecoveryInput(
                        disposal, 1, BigDecimal.ONE, "票2", List.of(), house.next(), DAY, null)));
        done(house.pursuing(one).endPursuit(new PursuitInput(disposal, 1, "终", List.of(), house.next(), DAY, null)));
        return disposal;
    }

    /** The last standing entry first, with nothing built on it. */
    private void takeAllBack(String disposal) {
        Caller all = everybody("all");
        while (true) {
            Set<String> gone = new HashSet<>();
            house.said(disposal, DisposalEntryReversed.class).forEach(e -> gone.add(e.reversedEvent()));
            List<? extends DomainEventMessage<?>> standing = house.stream(disposal).stream()
                    .filter(e -> !(e.getPayload() instanceof Reversal) && !gone.contains(e.getIdentifier()))
                    .toList();
            if (standing.isEmpty()) {
                return;
            }
            DomainEventMessage<?> last = standing.get(standing.size() - 1);
            done(house.reverse(all, disposal, last.getIdentifier(), List.of()));
            takenBack.add(last.getPayloadType());
        }
    }

    @Test
    void every_kind_of_entry_goes_back_alone_with_its_act() {
        Caller one = everybody("one");
        Caller two = everybody("two");
        Caller three = everybody("three");
        String sale = longSale(one, two, three);
        String loss = longLoss(one, two);
        String rejected = house.requested(DisposalForm.FREE_TRANSFER, item(house.inStock()));
        done(house.deciding(house.approver()).rejectDisposal(house.because(rejected)));
        String withdrawn = house.requested(DisposalForm.FREE_TRANSFER, item(house.inStock()));
        done(house.asking(house.manager()).withdrawDisposal(house.because(withdrawn)));

        List.of(sale, loss, rejected, withdrawn).forEach(this::takeAllBack);

        Set<Class<?>> reversed = new HashSet<>();
        for (String disposal : List.of(sale, loss, rejected, withdrawn)) {
            Set<String> gone = new HashSet<>();
            house.said(disposal, DisposalEntryReversed.class).forEach(e -> gone.add(e.reversedEvent()));
            house.stream(disposal).stream()
                    .filter(e -> gone.contains(e.getIdentifier()))
                    .forEach(e -> reversed.add(e.getPayloadType()));
        }
        assertThat(reversed).containsAll(kinds(DisposalEntry.class));
        assertThat(takenBack).contains(DisposalClosed.class, DisposalLineExecuted.class);
        assertThat(codes(house.request(one, sale))).containsExactly("RECORD_VOID");
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
