package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.LotAccepted;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotCounted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotEntryReversed;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 批量冲销: what can be taken back of a lot, by whom, and what its code becomes. */
@Component
class LotReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(LotOpeningBalanceRecorded.class, Set.of(Role.MIGRATOR)),
            Map.entry(LotReceived.class, Set.of(Role.KEEPER, Role.ACCEPTOR)),
            Map.entry(LotAccepted.class, Set.of(Role.ACCEPTOR)),
            Map.entry(LotStored.class, Set.of(Role.ACCEPTOR)),
            Map.entry(LotCounted.class, Set.of(Role.KEEPER)),
            Map.entry(LotSplitToCards.class, Set.of(Role.UNIT_HANDLER, Role.ASSET_MANAGER)),
            Map.entry(LotAdjusted.class, Set.of(Role.ASSET_MANAGER)),
            Map.entry(LotRelocated.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyOffered.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyHandedOver.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodyOfferDeclined.class, Set.of(Role.KEEPER)),
            Map.entry(LotCustodianAssigned.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD))));

    private final StoredEntries entries;
    private final CardRules cards;
    private final Claims claims;
    private final PlaceRules places;
    private final Fingerprints fingerprints;

    LotReversals(StoredEntries entries, CardRules cards, Claims claims, PlaceRules places, Fingerprints fingerprints) {
        this.entries = entries;
        this.cards = cards;
        this.claims = claims;
        this.places = places;
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
        return entry instanceof LotAccepted e ? List.of(new Stream(INTAKE, e.batch())) : List.of();
    }

    /** Opening entries were counted and confirmed: once the house is open they stay. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (by.isBoundToUnit()) {
            String id = ((StockLotEntry) entry).lotId();
            places.requireWithin(unitOf(id), by.unit(), id);
        }
        if (entry instanceof LotOpeningBalanceRecorded) {
            cards.requireBeforeGoLive();
        }
    }

    private String unitOf(String id) {
        Entry opening = entries.read(id, 0);
        return opening instanceof LotReceived e ? e.unit() : ((LotOpeningBalanceRecorded) opening).unit();
    }

    @Override
    public void voided(Entry opening, String reason, LocalDate day) {
        if (opening instanceof LotReceived e) {
            claims.voidCode(e.code(), e.lotId(), LotRegistrations.KIND, reason, day);
            fingerprints.withdraw(e.unit(), e.card(), e.code(), day);
        } else if (opening instanceof LotOpeningBalanceRecorded e) {
            claims.voidCode(e.code(), e.lotId(), LotRegistrations.KIND, reason, day);
            fingerprints.withdraw(e.unit(), e.card(), e.code(), day);
        }
    }
}
