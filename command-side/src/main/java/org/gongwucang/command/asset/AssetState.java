package org.gongwucang.command.asset;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetFound;
import org.gongwucang.events.asset.AssetReassigned;
import org.gongwucang.events.asset.AssetReclassified;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.AssetReportedMissing;
import org.gongwucang.events.asset.AssetSplitOff;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.CustodianAssigned;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.HoldLifted;
import org.gongwucang.events.asset.HoldPlaced;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.RepairCompleted;
import org.gongwucang.events.asset.RepairStarted;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 资产状态: the book strand of an asset as a vector.
 *
 * @param offer of custody, that {@code offeredTo} has not answered
 * @param provider with whom it is under repair
 * @param errand for which line of an order it is kept or gone
 * @param holds what binds it, by identifier: DISPUTE, PLEDGE, STOCKTAKE or EVIDENCE
 * @param disposal case that is open about it, or by which it went
 */
@RecordBuilder
public record AssetState(
        Life life,
        String code,
        ClassRef assetClass,
        String unit,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        @Nullable String offeredTo,
        @Nullable CustodyOffer offer,
        @Nullable String provider,
        @Nullable Errand errand,
        Map<String, String> holds,
        @Nullable DisposalFreeze disposal)
        implements AssetStateBuilder.With {

    /** Before the first entry. */
    static final AssetState NONE = new AssetState(
            Life.NONE, "", new ClassRef("", "", ""), "", null, null, null, null, null, null, null, Map.of(), null);

    /** In an order of their own, whatever a snapshot made of it. */
    public AssetState {
        holds = holds.isEmpty() ? Collections.emptyMap() : new TreeMap<>(holds);
    }

    /** 生命周期: only what a guard asks for. */
    public enum Life {
        NONE,
        REGISTERED,
        IN_STOCK,
        IN_USE,
        UNDER_REPAIR,
        MISSING,
        RESERVED,
        IN_TRANSIT,
        ON_LOAN,
        RETURN_PENDING_INSPECTION,
        DISPOSAL_FROZEN,
        DISPOSED
    }

    /** @param event identifier of the entry */
    AssetState after(Entry entry, String event) {
        return entry instanceof CustodyOffered e
                ? held(custodian, e.to()).withOffer(new CustodyOffer(e.from(), event))
                : after(entry);
    }

    AssetState after(Entry entry) {
        if (entry instanceof OrderedEntry e) {
            return Errand.after(this, e);
        }
        if (entry instanceof AssetRegistered e) {
            return opened(Life.REGISTERED, e.code(), e.card().assetClass(), e.unit());
        }
        if (entry instanceof OpeningBalanceRecorded e) {
            Life life = e.location() == null ? Life.IN_USE : Life.IN_STOCK;
            return opened(life, e.code(), e.card().assetClass(), e.unit())
                    .at(life, e.location(), e.custodian(), e.account());
        }
        if (entry instanceof AssetStored e) {
            return at(Life.IN_STOCK, e.location(), e.custodian(), e.account());
        }
        if (entry instanceof AssetRelocated e) {
            return at(life, e.toLocation(), custodian, e.toAccount());
        }
        return inHands(entry);
    }

    private static AssetState opened(Life life, String code, ClassRef assetClass, String unit) {
        return new AssetState(life, code, assetClass, unit, null, null, null, null, null, null, null, Map.of(), null);
    }

    private AssetState inHands(Entry entry) {
        if (entry instanceof CustodyHandedOver e) {
            return held(e.to(), null);
        }
        if (entry instanceof CustodyOfferDeclined) {
            return held(custodian, null);
        }
        if (entry instanceof CustodianAssigned e) {
            return held(e.to(), null).withErrand(errand == null ? null : errand.inHandsOf(e.to()));
        }
        return inTrouble(entry);
    }

    private AssetState inTrouble(Entry entry) {
        if (entry instanceof RepairStarted e) {
            return living(Life.UNDER_REPAIR, e.provider());
        }
        if (entry instanceof RepairCompleted) {
            return living(usual(), null);
        }
        if (entry instanceof AssetReportedMissing) {
            return living(Life.MISSING, provider);
        }
        if (entry instanceof AssetFound e) {
            return at(e.location() == null ? Life.IN_USE : Life.IN_STOCK, e.location(), e.custodian(), e.account());
        }
        return bound(entry);
    }

    private AssetState bound(Entry entry) {
        if (entry instanceof HoldPlaced e) {
            Map<String, String> more = new TreeMap<>(holds);
            more.put(e.hold(), e.kind());
            return withHolds(more);
        }
        if (entry instanceof HoldLifted e) {
            Map<String, String> fewer = new TreeMap<>(holds);
            fewer.remove(e.hold());
            return withHolds(fewer);
        }
        if (entry instanceof AssetSplitOff e) {
            return at(e.location() == null ? Life.IN_USE : Life.IN_STOCK, e.location(), e.custodian(), e.account());
        }
        if (entry instanceof AssetReassigned e) {
            return withUnit(e.toUnit()).held(e.custodian(), null);
        }
        return entry instanceof AssetReclassified e ? withAssetClass(e.to()) : DisposalFreeze.after(this, entry);
    }

    /** Where it belongs when nothing is wrong with it. */
    private Life usual() {
        return location == null ? Life.IN_USE : Life.IN_STOCK;
    }

    /** Nothing of it stands but the code, which stays used. */
    AssetState voided() {
        return opened(Life.NONE, code, assetClass, unit);
    }

    AssetState at(Life to, @Nullable String place, @Nullable String hands, @Nullable String books) {
        return withLocation(place).withCustodian(hands).withAccount(books).living(to, null);
    }

    private AssetState held(@Nullable String by, @Nullable String offered) {
        return withCustodian(by).withOfferedTo(offered).withOffer(null);
    }

    private AssetState living(Life next, @Nullable String with) {
        return withLife(next).withProvider(with);
    }

    String requiredLocation() {
        return Objects.requireNonNull(location, "in stock an asset has a location");
    }

    String requiredAccount() {
        return Objects.requireNonNull(account, "in stock an asset has an account");
    }

    /** Where it lay, else the account that it is on. */
    String whereabouts() {
        return location == null ? String.valueOf(account) : location;
    }

    /** Where the book says that it is: neither missing nor gone for an order. */
    boolean isThere() {
        return told() != Life.MISSING && (errand == null || life == Life.RESERVED);
    }

    /** Where it is in its life as far as it is there: what was missing or with a provider when a case was opened is so still. */
    Life told() {
        Life before = disposal == null ? life : disposal.before();
        return life == Life.DISPOSAL_FROZEN && (before == Life.MISSING || before == Life.UNDER_REPAIR) ? before : life;
    }

    /** Came back in need of repair, and nobody has been asked to mend it. */
    boolean awaitsRepair() {
        return life == Life.UNDER_REPAIR && provider == null;
    }

    /** Unit where it is used: the one that borrows it, else the one that has it on its books. */
    String usedAt() {
        return life == Life.ON_LOAN && errand != null ? errand.line().unit() : unit;
    }

    String custodianText() {
        return String.valueOf(custodian);
    }

    String offeredToText() {
        return String.valueOf(offeredTo);
    }
}
