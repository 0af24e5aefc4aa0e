package org.gongwucang.query.stocktake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.warehouse.LocationRow;
import org.springframework.stereotype.Component;

/**
 * 账面清单: what a stock-take expects: the ledger of things as of its day, known at its instant, within its places. It is the
 * same whenever it is asked for, so everybody can compute its digest again.
 *
 * <p>The digest is that of one line {@code id|place|pieces|value} for each card and each part of a lot, where {@code place}
 * is its location, or its unit where it is in use, and {@code value} in yuan has exactly two decimals; the lines sorted by their
 * UTF-16 code units, each ended by a line feed; SHA-256 over the UTF-8 bytes, in lower-case hexadecimal.
 */
@Component
class ExpectedSets {

    /** States in which a thing is where the book has it; whoever decides knows the same. */
    private static final Set<String> THERE = Set.of("IN_STOCK", "IN_USE", "RESERVED", "DISPOSAL_FROZEN");

    private final LedgerReader<HoldingRow> things;
    private final LedgerReader<LocationRow> locations;
    private final UnitTrees units;
    private final Moments moments;
    private final Cache<String, ExpectedSet> settled =
            Caffeine.newBuilder().maximumSize(16).build();

    ExpectedSets(
            LedgerReader<HoldingRow> things, LedgerReader<LocationRow> locations, UnitTrees units, Moments moments) {
        this.moments = moments;
        this.things = things;
        this.locations = locations;
        this.units = units;
    }

    /** 应有物资: a card or the part of a lot. */
    record Expected(Seen<HoldingRow> seen, String place) {

        HoldingRow row() {
            return seen.row();
        }

        String line() {
            HoldingRow row = row();
            return row.id() + "|" + place + "|" + row.quantity() + "|"
                    + row.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
        }
    }

    /** 账面清单: in the order of codes and places. */
    record ExpectedSet(List<Expected> things, int pieces, BigDecimal value, String digest) {

        private static ExpectedSet of(List<Expected> things) {
            return new ExpectedSet(
                    things,
                    things.stream().mapToInt(one -> one.row().quantity()).sum(),
                    things.stream().map(one -> one.row().value()).reduce(BigDecimal.ZERO, BigDecimal::add),
                    digestOf(things.stream().map(Expected::line).sorted().toList()));
        }
    }

    /** Empty while the instant has not come. What is recorded after it changes nothing, so the set is kept from then on. */
    Optional<ExpectedSet> of(StockTakeRow take) {
        if (moments.now().isBefore(take.knownAt())) {
            return Optional.empty();
        }
        boolean past = things.horizon().isAfter(take.knownAt());
        return Optional.of(past ? settled.get(take.stockTake(), id -> found(take)) : found(take));
    }

    private ExpectedSet found(StockTakeRow take) {
        At at = new At(take.asOf(), take.knownAt());
        Where where = new Where().oneOf("state", THERE);
        where = take.isOfUnits()
                ? where.oneOf("unit", unitsOf(take, at))
                : where.oneOf("location", locationsOf(take.places()));
        return ExpectedSet.of(things.all(where, at).stream()
                .filter(seen -> take.isOfUnits() == (seen.row().location() == null))
                .map(seen -> new Expected(seen, placeOf(seen.row())))
                .sorted(Comparator.comparing((Expected one) -> one.row().code()).thenComparing(Expected::place))
                .toList());
    }

    private static String placeOf(HoldingRow row) {
        String location = row.location();
        return location == null ? row.unit() : location;
    }

    private Set<String> unitsOf(StockTakeRow take, At at) {
        Set<String> all = new HashSet<>();
        take.places().forEach(unit -> all.addAll(units.at(at).below(unit)));
        return all;
    }

    /** A place that was entered later than the things in it belongs to the scope all the same. */
    private Set<String> locationsOf(List<String> roots) {
        Set<String> all = new HashSet<>();
        for (Seen<LocationRow> seen : locations.all(new Where(), At.NOW)) {
            String code = seen.row().location();
            if (roots.stream().anyMatch(root -> code.equals(root) || code.startsWith(root + "/"))) {
                all.add(code);
            }
        }
        return all;
    }

    private static String digestOf(List<String> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
