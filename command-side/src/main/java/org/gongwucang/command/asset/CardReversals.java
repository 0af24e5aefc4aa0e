package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.asset.AssetAccepted;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 资产冲销: what can be taken back of a card, by whom, and what its numbers become. */
@Component
class CardReversals implements ReversibleKind {

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            OpeningBalanceRecorded.class, Set.of(Role.MIGRATOR),
            AssetRegistered.class, Set.of(Role.KEEPER, Role.ACCEPTOR),
            AssetStored.class, Set.of(Role.KEEPER, Role.ACCEPTOR),
            AssetRelocated.class, Set.of(Role.KEEPER),
            CustodyOffered.class, Set.of(Role.KEEPER),
            CustodyHandedOver.class, Set.of(Role.KEEPER),
            CustodyOfferDeclined.class, Set.of(Role.KEEPER),
            AssetAccepted.class, Set.of(Role.ACCEPTOR),
            CustodianAssigned.class, Set.of(Role.UNIT_HANDLER, Role.UNIT_HEAD)));

    private final CardRules cards;
    private final Claims claims;
    private final PlaceRules places;
    private final Fingerprints fingerprints;

    CardReversals(CardRules cards, Claims claims, PlaceRules places, Fingerprints fingerprints) {
        this.cards = cards;
        this.claims = claims;
        this.places = places;
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
        return entry instanceof AssetAccepted e ? List.of(new Stream(INTAKE, e.batch())) : List.of();
    }

    /** Opening entries were counted and confirmed: once the house is open they stay. */
    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        if (entry instanceof CustodianAssigned e) {
            places.requireWithin(e.unit(), by.unit(), e.assetId());
        }
        if (entry instanceof OpeningBalanceRecorded) {
            cards.requireBeforeGoLive();
        }
    }

    @Override
    public void voided(Entry opening, String reason, LocalDate day) {
        if (opening instanceof AssetRegistered e) {
            claims.releaseAll(e.code(), e.assetId(), e.card(), e.unit(), reason, day);
            fingerprints.withdraw(e.unit(), e.card(), e.code(), day);
        } else if (opening instanceof OpeningBalanceRecorded e) {
            claims.releaseAll(e.code(), e.assetId(), e.card(), e.unit(), reason, day);
            fingerprints.withdraw(e.unit(), e.card(), e.code(), day);
        }
    }
}
