package org.gongwucang.query.outstanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Custodians;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.outstanding.OutstandingSight.Whose;
import org.gongwucang.query.question.ListPages;
import org.gongwucang.query.stocktake.StockTakeRow;
import org.gongwucang.query.temporarybody.KitLineRow;
import org.gongwucang.query.transfer.TransferLineRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 未了事项台账: put together from the ledgers of things, orders, kits and stock-takes whenever it is asked for; what was put together
 * is good until one of them has moved on. A thing stands in it once.
 */
@Component
class OutstandingBook {

    static final ListPages<OutstandingItem> PAGES = new ListPages<>("outstanding", OutstandingItem::place);

    private static final List<String> FROM_OTHERS = List.of("IN_TRANSIT", "ON_LOAN", "RETURN_PENDING_INSPECTION");

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<TransferLineRow> lines;
    private final LedgerReader<KitLineRow> kits;
    private final LedgerReader<StockTakeRow> takes;
    private final OutstandingDuties duties;
    private final Custodians custodians;
    private final UnitTrees trees;
    private final Cache<Moment, List<OutstandingItem>> kept =
            Caffeine.newBuilder().maximumSize(64).build();

    OutstandingBook(
            LedgerReader<HoldingRow> things,
            LedgerReader<TransferLineRow> lines,
            LedgerReader<KitLineRow> kits,
            LedgerReader<StockTakeRow> takes,
            OutstandingDuties duties,
            Custodians custodians,
            UnitTrees trees) {
        this.things = things;
        this.lines = lines;
        this.kits = kits;
        this.takes = takes;
        this.duties = duties;
        this.custodians = custodians;
        this.trees = trees;
    }

    private record Moment(Whose whose, At at, LocalDate day, List<Instant> horizons) {

        Moment {
            horizons = List.copyOf(horizons);
        }
    }

    /**
     * 谁的: those whose things and duties are meant.
     *
     * @param people staff numbers
     * @param units codes; null where a person is meant
     */
    record Those(Set<String> people, @Nullable Set<String> units) {}

    /** @param day of the question; in their order */
    List<OutstandingItem> of(Whose whose, At at, LocalDate day) {
        List<Instant> horizons = List.of(things.horizon(), lines.horizon(), kits.horizon(), takes.horizon());
        Moment moment = new Moment(whose, at, day, horizons);
        return Objects.requireNonNull(kept.get(moment, asked -> read(whose, at, day)));
    }

    private List<OutstandingItem> read(Whose whose, At at, LocalDate day) {
        Those those = those(whose, at);
        List<OutstandingItem> all = new ArrayList<>(inHands(those, at, day));
        things.all(new Where().oneOf("offeredTo", those.people()), at)
                .forEach(seen -> all.add(OutstandingItem.of(OutstandingItem.CUSTODY_OFFER, seen, day)));
        all.addAll(duties.damages(those, at));
        all.addAll(duties.counts(whose, those, at));
        return PAGES.sorted(all);
    }

    private Those those(Whose whose, At at) {
        return whose.staff() == null
                ? new Those(
                        Objects.requireNonNull(custodians.of(whose.unit(), at)),
                        Objects.requireNonNull(trees.below(whose.unit(), at)))
                : new Those(Set.of(whose.staff()), null);
    }

    /** In the hands of these people; of units also what is in use on their books, and what they have from others. */
    private List<OutstandingItem> inHands(Those those, At at, LocalDate day) {
        Map<String, Seen<HoldingRow>> found = new HashMap<>();
        things.all(new Where().oneOf("custodian", those.people()), at).forEach(seen -> found.put(seen.key(), seen));
        if (those.units() != null) {
            things.all(new Where().oneOf("unit", those.units()), at).stream()
                    .filter(seen -> seen.row().account() == null)
                    .forEach(seen -> found.put(seen.key(), seen));
            things.all(new Where().oneOf("orderedBy", those.units()).oneOf("state", FROM_OTHERS), at)
                    .forEach(seen -> found.put(seen.key(), seen));
        }
        Set<String> inKits = inKits(found.values(), at);
        return found.values().stream()
                .map(seen -> OutstandingItem.of(kind(seen.row(), inKits), seen, day))
                .toList();
    }

    private static String kind(HoldingRow row, Set<String> inKits) {
        return switch (row.state()) {
            case "IN_TRANSIT" -> OutstandingItem.GATE_PASS;
            case "RETURN_PENDING_INSPECTION" -> OutstandingItem.INSPECTION;
            case "ON_LOAN" ->
                inKits.contains(row.orderNumber() + " " + row.code()) ? OutstandingItem.KIT : OutstandingItem.LOAN;
            default -> OutstandingItem.CUSTODY;
        };
    }

    /** Order and code of what bodies have on loan. */
    private Set<String> inKits(Iterable<Seen<HoldingRow>> found, At at) {
        Set<String> orders = new HashSet<>();
        found.forEach(seen -> {
            if (seen.row().orderNumber() != null) {
                orders.add(Objects.requireNonNull(seen.row().orderNumber()));
            }
        });
        return kits.all(new Where().oneOf("number", orders), at).stream()
                .map(seen -> seen.row().number() + " " + seen.row().code())
                .collect(Collectors.toSet());
    }
}
