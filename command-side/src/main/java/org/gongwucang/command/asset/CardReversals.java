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
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetCardSplit;
import org.gongwucang.events.asset.AssetCountSettled;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetDescribed;
import org.gongwucang.events.asset.AssetDisposalFreezeLifted;
import org.gongwucang.events.asset.AssetDisposalFrozen;
import org.gongwucang.events.asset.AssetDisposed;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetLoanExtended;
import org.gongwucang.events.asset.AssetLoanLost;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.AssetReceiptRefused;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetReserved;
import org.gongwucang.events.asset.AssetReturned;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.AssetValueSplit;
import org.gongwucang.events.asset.ConditionAssessed;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ReassignedEntry;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.asset.ReservationReleased;
import org.gongwucang.events.asset.ReturnInspected;
import org.gongwucang.events.asset.SerialNumberCorrected;
import org.gongwucang.events.asset.SurrenderReminded;
import org.gongwucang.events.asset.ThingOpening;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 资产冲销: what can be taken back of a card, by whom, and what its numbers become. */
@Component
class CardReversals implements ReversibleKind {

    private static final Set<Role> KEEPERS = Set.of(Role.KEEPER);
    private static final Set<Role> UNITS = Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD);
    private static final Set<Role> ALL = Set.of(Role.KEEPER, Role.UNIT_HANDLER);
    /** Entries of every day that a stock-take makes, too. */
    private static final Set<Role> COUNTED = Set.of(Role.KEEPER, Role.UNIT_HANDLER, Role.ASSET_MANAGER);

    private static final Set<Role> PROPOSERS = Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER);
    private static final Set<Role> APPROVERS = Set.of(Role.APPROVER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(OpeningBalanceRecorded.class, Set.of(Role.MIGRATOR)),
            Map.entry(AssetRegistered.class, Set.of(Role.KEEPER, Role.ACCEPTOR)),
            Map.entry(AssetStored.class, Set.of(Role.KEEPER, Role.ACCEPTOR)),
            Map.entry(AssetAccepted.class, Set.of(Role.ACCEPTOR)),
            Map.entry(AssetRelocated.class, Set.of(Role.KEEPER, Role.ASSET_MANAGER)),
            Map.entry(CustodyOffered.class, KEEPERS),
            Map.entry(CustodyHandedOver.class, KEEPERS),
            Map.entry(CustodyOfferDeclined.class, KEEPERS),
            Map.entry(CustodianAssigned.class, UNITS),
            Map.entry(ConditionAssessed.class, ALL),
            Map.entry(AssetDescribed.class, ALL),
            Map.entry(AssetReportedMissing.class, COUNTED),
            Map.entry(AssetFound.class, COUNTED),
            Map.entry(AssetCountSettled.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(RepairStarted.class, ALL),
            Map.entry(RepairCompleted.class, ALL),
            Map.entry(AssetDeclaredIdle.class, UNITS),
            Map.entry(
                    AssetIdlenessEnded.class,
                    Set.of(
                            Role.UNIT_HANDLER,
                            Role.UNIT_HEAD,
                            Role.ACCEPTOR,
                            Role.ASSET_MANAGER,
                            Role.APPROVER,
                            Role.SECOND_APPROVER)),
            Map.entry(AssetReassigned.class, Set.of(Role.APPROVER, Role.SECOND_APPROVER)),
            Map.entry(AssetDisposalFrozen.class, PROPOSERS),
            Map.entry(
                    AssetDisposalFreezeLifted.class,
                    Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER, Role.APPROVER, Role.FINANCE)),
            Map.entry(AssetDisposed.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(SurrenderReminded.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(HoldPlaced.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(HoldLifted.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(AssetRevaluationProposed.class, PROPOSERS),
            Map.entry(AssetReclassificationProposed.class, PROPOSERS),
            Map.entry(AssetRevaluationDeclined.class, APPROVERS),
            Map.entry(AssetRevalued.class, APPROVERS),
            Map.entry(AssetReclassificationDeclined.class, APPROVERS),
            Map.entry(AssetReclassificationApproved.class, APPROVERS),
            Map.entry(SerialNumberCorrected.class, ALL),
            Map.entry(AssetCardSplit.class, PROPOSERS),
            Map.entry(AssetValueSplit.class, PROPOSERS),
            Map.entry(AssetSplitOff.class, PROPOSERS),
            Map.entry(AssetReclassified.class, APPROVERS),
            Map.entry(AssetReserved.class, Set.of(Role.APPROVER, Role.SECOND_APPROVER)),
            Map.entry(ReservationReleased.class, Set.of(Role.APPROVER, Role.UNIT_HANDLER, Role.UNIT_HEAD)),
            Map.entry(AssetLent.class, KEEPERS),
            Map.entry(AssetAllotted.class, KEEPERS),
            Map.entry(AssetReceiptSigned.class, UNITS),
            Map.entry(AssetReceiptRefused.class, UNITS),
            Map.entry(AssetLoanExtended.class, Set.of(Role.APPROVER, Role.ASSET_MANAGER)),
            Map.entry(AssetLoanLost.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD, Role.KEEPER)),
            Map.entry(AssetReturned.class, KEEPERS),
            Map.entry(ReturnInspected.class, Set.of(Role.ACCEPTOR))));

    /** A card that a split made goes with the split. */
    private static final ReversalRights RIGHTS_ON_SPLIT = new ReversalRights(Map.of(AssetRegistered.class, PROPOSERS));

    private final ThingReversals things;
    private final Claims claims;
    private final Fingerprints fingerprints;

    CardReversals(ThingReversals things, Claims claims, Fingerprints fingerprints) {
        this.things = things;
        this.claims = claims;
        this.fingerprints = fingerprints;
    }

    @Override
    public String kind() {
        return ASSET;
    }

    @Override
    public Class<? extends Reversible> type() {
        return Asset.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new AssetEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof OrderedEntry e) {
            return List.of(new Stream(TRANSFER, e.ordered().order()));
        }
        if (entry instanceof ReassignedEntry e) {
            return List.of(new Stream(REASSIGNMENT, e.reassigned().reassignment()));
        }
        if (entry instanceof AssetCardSplit e) {
            return e.into().stream()
                    .map(card -> new Stream(ASSET, card.assetId()))
                    .toList();
        }
        if (entry instanceof AssetSplitOff e) {
            return List.of(new Stream(e.fromKind().equals(LotRegistrations.KIND) ? LOT : ASSET, e.from()));
        }
        if (entry instanceof AssetDisposalFrozen e) {
            return List.of(new Stream(DISPOSAL, e.disposal()));
        }
        if (entry instanceof AssetDisposalFreezeLifted e) {
            return List.of(new Stream(DISPOSAL, e.disposal()));
        }
        if (entry instanceof AssetDisposed e) {
            return List.of(new Stream(DISPOSAL, e.disposal()), ReversibleKind.configurationOf(e.unit()));
        }
        if (entry instanceof AssetCountSettled e) {
            return List.of(new Stream(COUNT_LINE, e.line()));
        }
        return entry instanceof AssetAccepted e ? List.of(new Stream(INTAKE, e.batch())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        boolean isSplit = entry instanceof AssetRegistered e && e.source().equals(SplitCards.SOURCE);
        things.require(isSplit ? RIGHTS_ON_SPLIT : RIGHTS, entry, ((AssetEntry) entry).assetId(), by);
    }

    /** The number so far is taken again, which is refused where another card bears it by now. */
    @Override
    public void undone(Entry entry, String code, String reason, LocalDate day) {
        if (entry instanceof SerialNumberCorrected e) {
            SerialNumberCorrected back = new SerialNumberCorrected(
                    e.assetId(), e.to(), e.toBrand(), e.from(), e.fromBrand(), e.reason(), e.evidence(), day);
            claims.moveSerial(code, e.assetId(), back);
        } else if (entry instanceof ThingOpening e) {
            claims.releaseAll(code, ((AssetEntry) entry).assetId(), e.card(), e.unit(), reason, day);
            fingerprints.withdraw(e.unit(), e.card(), code, day);
        }
    }
}
