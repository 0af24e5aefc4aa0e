package org.gongwucang.benchmarks.things;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetRelocated;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;

/**
 * 试验物资: the entries of a warehouse, computed from their place: first every thing is opened, then all are carried about
 * or handed over, round by round, without end. Units stand in districts.
 *
 * @param rows things
 * @param entries those there are when questions begin, the ones that open things among them
 * @param units that hold the things
 */
public record Things(int rows, int entries, int units) {

    public static final int CLASSES = 200;

    /** Every thing is opened by then, and nothing has been carried yet. */
    public static final LocalDate OPENED = LocalDate.of(2024, 1, 1);

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final Instant FIRST_RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MILLIS_APART = 5;
    private static final int DAYS_OF_OPENING = 3_000;
    private static final int DAYS_OF_MOVES = 700;
    private static final int UNITS_PER_DISTRICT = 30;
    private static final int IN_STOCK_OF_TEN = 3;
    private static final int PLACES = 400;
    private static final int KEEPERS = 500;
    private static final int STEP = 7_907;

    public String id(int thing) {
        return "thing-%07d".formatted(thing);
    }

    /** Which thing the entry at a place concerns. */
    public int thing(int place) {
        return place < rows ? place : (int) ((place - rows) * (long) STEP % rows);
    }

    /** Sequence of that entry in the stream of its thing. */
    long sequence(int place) {
        return place / rows;
    }

    /** Where the entries of a thing stand, those before the end. */
    public IntStream places(int thing, int end) {
        long round = BigInteger.valueOf(STEP)
                .modInverse(BigInteger.valueOf(rows))
                .multiply(BigInteger.valueOf(thing))
                .mod(BigInteger.valueOf(rows))
                .longValueExact();
        return IntStream.concat(
                IntStream.of(thing),
                IntStream.iterate(1, sequence -> sequence + 1)
                        .map(sequence -> Math.toIntExact(round + (long) sequence * rows))
                        .takeWhile(place -> place < end));
    }

    /** Recorded times are in the order of the places. */
    public Instant recordedAt(int place) {
        return FIRST_RECORDED.plusMillis((long) place * MILLIS_APART);
    }

    /** Where the entry stands that was recorded then. */
    public int place(Instant recorded) {
        return (int) (Duration.between(FIRST_RECORDED, recorded).toMillis() / MILLIS_APART);
    }

    public Entry entry(int place) {
        int thing = thing(place);
        if (place < rows) {
            return opening(thing);
        }
        LocalDate day = OPENED.plusDays((place - rows) * (long) DAYS_OF_MOVES / Math.max(1, entries - rows));
        return move(thing, sequence(place), day);
    }

    /**
     * The entry at a place as the event store gives it out.
     *
     * @param metadata what is kept beside the entry
     */
    public DomainEventMessage<Entry> message(int place, Entry entry, Map<String, String> metadata) {
        int thing = thing(place);
        long sequence = sequence(place);
        return new GenericDomainEventMessage<>(
                "Asset", id(thing), sequence, entry, metadata, "e-" + thing + "-" + sequence, recordedAt(place));
    }

    private Entry opening(int thing) {
        ClassRef assetClass = assetClass(thing);
        Card card = new Card(
                Names.of(thing),
                "规格" + thing % 50,
                "品牌" + thing % 30,
                assetClass,
                BigDecimal.valueOf(10_000 + thing * 37L % 2_000_000, 2),
                FIRST_DAY,
                "SN" + thing,
                "K" + thing);
        return new OpeningBalanceRecorded(
                id(thing),
                "GWC-2015-%07d".formatted(thing),
                card,
                unit(thing),
                isInStock(thing) ? location(thing, 0) : null,
                "S" + thing % KEEPERS,
                isInStock(thing) ? "W" + thing % 20 + "/FISCAL" : null,
                "book",
                thing,
                FIRST_DAY.plusDays(thing * (long) DAYS_OF_OPENING / rows));
    }

    private Entry move(int thing, long sequence, LocalDate day) {
        String keeper = "S" + (thing + sequence) % KEEPERS;
        return isInStock(thing)
                ? new AssetRelocated(
                        id(thing),
                        assetClass(thing),
                        unit(thing),
                        location(thing, sequence - 1),
                        location(thing, sequence),
                        "a",
                        "a",
                        day)
                : new CustodyHandedOver(id(thing), "S0", keeper, List.of(), day);
    }

    private static boolean isInStock(int thing) {
        return thing % 10 < IN_STOCK_OF_TEN;
    }

    private static String location(int thing, long sequence) {
        long place = (thing * 31L + sequence) % PLACES;
        return "W" + place % 20 + "/" + place;
    }

    private static ClassRef assetClass(int thing) {
        return new ClassRef("GB/T 14885", "2022", "A%08d".formatted(thing * 13L % CLASSES));
    }

    /** Unit of a thing: district and number. */
    String unit(int thing) {
        int unit = (int) (thing * 104_729L % units);
        return unitCode(unit);
    }

    public static String unitCode(int unit) {
        return "510113-%03d-%02d".formatted(unit / UNITS_PER_DISTRICT, unit % UNITS_PER_DISTRICT);
    }

    public int districts() {
        return Math.max(1, units / UNITS_PER_DISTRICT);
    }

    /** The units of one district, some hundredth of all. */
    public Set<String> district(int district) {
        return IntStream.range(district * UNITS_PER_DISTRICT, Math.min(units, (district + 1) * UNITS_PER_DISTRICT))
                .mapToObj(Things::unitCode)
                .collect(Collectors.toSet());
    }
}
