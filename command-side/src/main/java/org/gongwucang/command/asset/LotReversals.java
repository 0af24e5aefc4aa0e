package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotCountSettled;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotDisposalFreezeLifted;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotLoanExtended;
import org.gongwucang.events.asset.LotLoanLost;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.LotReceiptRefused;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotReservationReleased;
import org.gongwucang.events.asset.LotReserved;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.LotReturned;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ReassignedEntry;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.events.asset.ThingOpening;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 批量冲销: what can be taken back of a lot, by whom, and what its code becomes. */
@Component
class LotReversals implements ReversibleKind {

    private static final Set<Role> UNITS = Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER, Role.SECOND_APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(LotOpeningBalanceRecorded.class, Set.of(Role.MIGRATOR)),
            Map.entry(LotReceived.class, Set.of(Role.KEEPER, Role.ACCEPTOR)),
            Map.entry(LotAccepted.class, Set.of(Role.ACCEPTOR)),
            Map.entry(LotStored.class, Set.of(Role.ACCEPTOR)),
            Map.entry(LotCounted.class, Set.of(Role.KEEPER, Role.ASSET_MANAGER)),
            Map.entry(LotCountSettled.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(LotSplitToCards.class, Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER)),
            Map.entry(LotDisposalFrozen.class, Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER)),
            Map.entry(
                    LotDisposalFreezeLifted.class,
                    Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER, Role.APPROVER, Role.FINANCE)),
            Map.entry(LotDisposed.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(LotAdjusted.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(LotRelocated.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyOffered.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyHandedOver.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyOfferDeclined.class, Set.of(Role.KEEPER)),
            Map.entry(LotReserved.class, Set.of(Role.APPROVER, Role.SECOND_APPROVER)),
            Map.entry(LotReservationReleased.class, Set.of(Role.APPROVER, Role.UNIT_HANDLER, Role.UNIT_HEAD)),
            Map.entry(LotIssued.class, Set.of(Role.KEEPER)),
            Map.entry(LotReceiptSigned.class, UNITS),
            Map.entry(LotAllotted.class, UNITS),
            Map.entry(LotReassigned.class, APPROVERS),
            Map.entry(ReassignedLotOpened.class, APPROVERS),
            Map.entry(LotReceiptRefused.class, UNITS),
            Map.entry(LotLoanExtended.class, Set.of(Role.APPROVER, Role.ASSET_MANAGER)),
            Map.entry(LotLoanLost.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.KEEPER)),
            Map.entry(LotReturned.class, Set.of(Role.KEEPER)),
            Map.entry(LotReturnInspected.class, Set.of(Role.ACCEPTOR)),
            Map.entry(LotCustodianAssigned.class, UNITS)));

    private final ThingReversals things;
    private final Claims claims;
    private final Fingerprints fingerprints;

    LotReversals(ThingReversals things, Claims claims, Fingerprints fingerprints) {
        this.things = things;
        this.claims = claims;
        this.fingerprints = fingerprints;
    }

    @Override
    public String kind() {
        return LOT;
    }

    @Override
    public Class<? extends Reversible> type() {
        return StockLot.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new LotEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof LotSplitToCards e) {
            return e.into().stream()
                    .map(card -> new Stream(ASSET, card.assetId()))
                    .toList();
        }
        if (entry instanceof ReassignedEntry e) {
            return reassigned(e);
        }
        if (entry instanceof LotAllotted e) {
            return List.of(new Stream(TRANSFER, e.ordered().order()), new Stream(LOT, e.origin()));
        }
        if (entry instanceof LotReceiptSigned e && e.newLot() != null) {
            return List.of(new Stream(TRANSFER, e.ordered().order()), new Stream(LOT, e.newLot()));
        }
        if (entry instanceof OrderedEntry e) {
            return List.of(new Stream(TRANSFER, e.ordered().order()));
        }
        if (entry instanceof LotDisposalFrozen e) {
            return List.of(new Stream(DISPOSAL, e.disposal()));
        }
        if (entry instanceof LotDisposalFreezeLifted e) {
            return List.of(new Stream(DISPOSAL, e.disposal()));
        }
        if (entry instanceof LotDisposed e) {
            return List.of(new Stream(DISPOSAL, e.disposal()), ReversibleKind.configurationOf(e.unit()));
        }
        if (entry instanceof LotCountSettled e) {
            return List.of(new Stream(COUNT_LINE, e.line()));
        }
        return entry instanceof LotAccepted e ? List.of(new Stream(INTAKE, e.batch())) : List.of();
    }

    /** A part that became a lot goes back with it, whichever is named. */
    private static List<Stream> reassigned(ReassignedEntry entry) {
        Stream act = new Stream(REASSIGNMENT, entry.reassigned().reassignment());
        if (entry instanceof ReassignedLotOpened e) {
            return List.of(act, new Stream(LOT, e.origin()));
        }
        return entry instanceof LotReassigned e && e.newLot() != null
                ? List.of(act, new Stream(LOT, e.newLot()))
                : List.of(act);
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        things.require(RIGHTS, entry, ((StockLotEntry) entry).lotId(), by);
    }

    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof ThingOpening e) {
            claims.voidCode(code, ((StockLotEntry) entry).lotId(), LotRegistrations.KIND, reason, day);
            if (!(entry instanceof LotAllotted) && !(entry instanceof ReassignedLotOpened)) {
                fingerprints.withdraw(e.unit(), e.card(), code, day);
            }
        }
    }
}
