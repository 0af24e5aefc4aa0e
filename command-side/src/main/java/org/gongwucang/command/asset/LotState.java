package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.LotAdjusted;
import org.gongwucang.events.asset.LotAllotted;
import org.gongwucang.events.asset.LotCustodianAssigned;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.LotDisposed;
import org.gongwucang.events.asset.LotOpeningBalanceRecorded;
import org.gongwucang.events.asset.LotReassigned;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.LotRelocated;
import org.gongwucang.events.asset.LotSplitToCards;
import org.gongwucang.events.asset.LotStored;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.OrderedEntry;
import org.gongwucang.events.asset.ReassignedLotOpened;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 批量状态: the book strand of a lot: how much of it lies where, in whose hands.
 *
 * @param parts by location; what is in use at the unit stands under {@link #AT_UNIT}
 * @param errands what lines of orders have of it, by order and line
 * @param freezes pieces about which cases of disposal are open
 */
public record LotState(
        String code,
        ClassRef assetClass,
        String unit,
        Map<String, Part> parts,
        Map<String, LotErrand> errands,
        LotFreezes freezes) {

    /** Stands for the place of what is in use at its unit. */
    static final String AT_UNIT = "@unit";

    /** Before the first entry. */
    static final LotState NONE = new LotState("", new ClassRef("", "", ""), "", Map.of(), Map.of(), LotFreezes.NONE);

    /** In the order of the locations, whatever a snapshot made of it. */
    public LotState {
        parts = new TreeMap<>(parts);
        errands = new TreeMap<>(errands);
    }

    /** 分存: what lies in one place. The account is null when in use. */
    public record Part(
            int quantity,
            @Nullable String custodian,
            @Nullable String account,
            @Nullable String offeredTo,
            @Nullable CustodyOffer offer) {

        static Part unoffered(int quantity, @Nullable String custodian, @Nullable String account) {
            return new Part(quantity, custodian, account, null, null);
        }

        String requiredAccount() {
            return Objects.requireNonNull(account, "in stock pieces have an account");
        }

        Part of(int pieces) {
            return new Part(pieces, custodian, account, offeredTo, offer);
        }

        Part inHandsOf(@Nullable String by) {
            return unoffered(quantity, by, account);
        }

        Part offered(String to, CustodyOffer made) {
            return new Part(quantity, made.by(), account, to, made);
        }
    }

    /** The location meant: the one named, or the only one there is. */
    String placeOf(@Nullable String named) {
        if (named == null) {
            require(parts.size() == 1, "LOT_PLACE_AMBIGUOUS", "code", code, "locations", parts.keySet());
            return parts.keySet().iterator().next();
        }
        require(parts.containsKey(named), "LOT_NOT_THERE", "code", code, "location", named);
        return named;
    }

    /** Under which a part stands that entries tell of without a location. */
    static String key(@Nullable String location) {
        return location == null ? AT_UNIT : location;
    }

    /** As entries tell of it: without a location in use at the unit. */
    static @Nullable String told(String key) {
        return key.equals(AT_UNIT) ? null : key;
    }

    /** Whether some of it lies in a warehouse. */
    boolean isInStock() {
        return parts.keySet().stream().anyMatch(place -> !place.equals(AT_UNIT));
    }

    /** Whether lines of orders have some of it. */
    boolean isWithOrders() {
        return !errands.isEmpty();
    }

    Part partAt(String location) {
        return Objects.requireNonNull(parts.get(location));
    }

    /** @param event identifier of the entry */
    LotState after(Entry entry, String event) {
        if (entry instanceof LotCustodyOffered e) {
            CustodyOffer made = new CustodyOffer(e.from(), event);
            return part(e.location(), partAt(e.location()).offered(e.to(), made));
        }
        return after(entry);
    }

    LotState after(Entry entry) {
        if (entry instanceof LotOpeningBalanceRecorded e) {
            String place = key(e.location());
            Part part = Part.unoffered(e.quantity(), e.custodian(), e.account());
            return opened(e.code(), e.card().assetClass(), e.unit(), place, part);
        }
        if (entry instanceof LotReceived e) {
            Part part = Part.unoffered(e.quantity(), e.custodian(), e.account());
            return opened(e.code(), e.card().assetClass(), e.unit(), e.location(), part);
        }
        if (entry instanceof LotAllotted e) {
            Part part = Part.unoffered(e.quantity(), e.custodian(), null);
            return opened(e.code(), e.card().assetClass(), e.unit(), AT_UNIT, part);
        }
        if (entry instanceof ReassignedLotOpened e) {
            Part part = Part.unoffered(e.quantity(), e.custodian(), null);
            return opened(e.code(), e.card().assetClass(), e.unit(), AT_UNIT, part);
        }
        if (entry instanceof OrderedEntry e) {
            return LotErrands.after(this, e);
        }
        if (entry instanceof LotRelocated e) {
            return carried(e.fromLocation(), e.quantity(), e.toLocation(), e.toCustodian(), e.toAccount());
        }
        if (entry instanceof LotStored e) {
            return carried(AT_UNIT, e.quantity(), e.location(), e.custodian(), e.account());
        }
        if (entry instanceof LotAdjusted e) {
            return adjusted(key(e.location()), e.to());
        }
        if (entry instanceof LotSplitToCards e) {
            String place = key(e.location());
            return adjusted(place, partAt(place).quantity() - e.quantity());
        }
        return inHands(entry);
    }

    private LotState adjusted(String location, int pieces) {
        Map<String, Part> changed = new TreeMap<>(parts);
        if (pieces == 0) {
            changed.remove(location);
        } else {
            changed.put(location, partAt(location).of(pieces));
        }
        return with(changed);
    }

    private static LotState opened(String code, ClassRef assetClass, String unit, String place, Part part) {
        return new LotState(code, assetClass, unit, Map.of(place, part), Map.of(), LotFreezes.NONE);
    }

    /** Nothing of it stands but the code, which stays used. */
    LotState voided() {
        return new LotState(code, assetClass, unit, Map.of(), Map.of(), LotFreezes.NONE);
    }

    private LotState carried(String from, int pieces, String to, String custodian, String account) {
        return without(from, pieces).with(to, pieces, custodian, account);
    }

    /** Pieces leave the place. */
    LotState without(String from, int pieces) {
        return adjusted(from, partAt(from).quantity() - pieces);
    }

    /** Pieces join what lies in the place already. */
    LotState with(String to, int pieces, String custodian, String account) {
        Part there = parts.getOrDefault(to, Part.unoffered(0, custodian, account));
        return part(to, there.of(there.quantity() + pieces));
    }

    /** The line has this of it now; it is forgotten when that is nothing. */
    LotState withErrand(LotErrand errand) {
        Map<String, LotErrand> changed = new TreeMap<>(errands);
        if (errand.isOver()) {
            changed.remove(errand.key());
        } else {
            changed.put(errand.key(), errand);
        }
        return new LotState(code, assetClass, unit, parts, changed, freezes);
    }

    /** What the line has of it, nothing where it has none. */
    LotErrand errandOf(OrderLine line) {
        return errands.getOrDefault(LotErrand.key(line.order(), line.line()), LotErrand.begun(line, AT_UNIT, "", ""));
    }

    Optional<LotErrand> errand(OrderedThings.ForLine line) {
        return Optional.ofNullable(errands.get(LotErrand.key(line.order(), line.line())));
    }

    /** Pieces in the place that no order has. */
    int free(String location) {
        int reserved = errands.values().stream()
                .filter(errand -> errand.location().equals(location))
                .mapToInt(LotErrand::reserved)
                .sum();
        return partAt(location).quantity() - reserved - freezes.at(location);
    }

    /** The place named, or the only one there is; empty where there are several. */
    String onlyPlace(@Nullable String named) {
        if (named != null) {
            return named;
        }
        return parts.size() == 1 ? parts.keySet().iterator().next() : "";
    }

    private LotState inHands(Entry entry) {
        if (entry instanceof LotCustodyHandedOver e) {
            return part(e.location(), partAt(e.location()).inHandsOf(e.to()));
        }
        if (entry instanceof LotCustodyOfferDeclined e) {
            return part(e.location(), partAt(e.location()).inHandsOf(e.from()));
        }
        if (entry instanceof LotCustodianAssigned e) {
            return part(AT_UNIT, partAt(AT_UNIT).inHandsOf(e.to()));
        }
        if (entry instanceof LotReassigned e) {
            return reassigned(e);
        }
        return inDisposal(entry);
    }

    /** Some pieces are another lot now, or all of it is on the books of another unit. */
    private LotState reassigned(LotReassigned e) {
        return e.newLot() == null
                ? new LotState(code, assetClass, e.toUnit(), parts, errands, freezes)
                        .part(AT_UNIT, partAt(AT_UNIT).inHandsOf(e.custodian()))
                : without(AT_UNIT, e.quantity());
    }

    /** Whether these pieces, in this place, are all there is of the lot. */
    boolean isNothingBut(String place, int pieces) {
        return parts.size() == 1
                && parts.containsKey(place)
                && partAt(place).quantity() == pieces
                && errands.isEmpty()
                && freezes.lines().isEmpty();
    }

    private LotState inDisposal(Entry entry) {
        LotState told = new LotState(code, assetClass, unit, parts, errands, freezes.after(entry));
        if (entry instanceof LotDisposed e && parts.containsKey(key(e.location()))) {
            String place = key(e.location());
            return told.adjusted(place, partAt(place).quantity() - e.pieces());
        }
        return told;
    }

    private LotState part(String location, Part part) {
        Map<String, Part> changed = new TreeMap<>(parts);
        changed.put(location, part);
        return with(changed);
    }

    private LotState with(Map<String, Part> changed) {
        return new LotState(code, assetClass, unit, changed, errands, freezes);
    }
}
