package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.AssetCodeClaimed;
import org.gongwucang.events.asset.AssetEntryReversed;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.AssetClassDefined;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.jspecify.annotations.Nullable;

/** Tells entries to an event store, each a second after the last unless a time is named. */
public final class Chronicle {

    public static final ClassRef DESKS = new ClassRef("GB/T 14885", "2022", "A05010201");
    public static final ClassRef FURNITURE = new ClassRef("GB/T 14885", "2022", "A05000000");

    private final EventStore events;
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant clock = Instant.parse("2026-01-01T00:00:00Z");
    private String actor = "S0001";

    public Chronicle(EventStore events) {
        this.events = events;
    }

    /** The next entries are recorded from here on. */
    public Chronicle recordedFrom(String instant) {
        clock = Instant.parse(instant);
        return this;
    }

    public Chronicle by(String staff) {
        actor = staff;
        return this;
    }

    public Chronicle tell(String stream, Entry entry) {
        tell(List.of(stream), List.of(entry));
        return this;
    }

    /** Appended at once. */
    public void tell(List<String> streams, List<? extends Entry> entries) {
        events.publish(java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> message(streams.get(i), entries.get(i)))
                .toList());
    }

    /** Takes back an entry of a card that was told here. */
    public Chronicle takenBack(String id, long sequence, String kind, String on) {
        String event = events.readEvents(id, sequence).next().getIdentifier();
        return tell(id, new AssetEntryReversed(id, event, sequence, kind, day(on), "录错", day(on)));
    }

    private GenericDomainEventMessage<Entry> message(String stream, Entry entry) {
        clock = clock.plusSeconds(1);
        long sequence = sequences.merge(stream, 0L, (last, none) -> last + 1);
        Map<String, String> said = Map.of("actor", actor, "role", "KEEPER", "commandId", "c-" + clock);
        return new GenericDomainEventMessage<>(
                "T", stream, sequence, entry, said, UUID.randomUUID().toString(), clock);
    }

    public Chronicle unit(String code, String name, @Nullable String parent, String on) {
        return tell("unit:" + code, new UnitEstablished(code, name, parent, "ORGAN", day(on)));
    }

    public Chronicle person(String number, String unit, String role, String on) {
        return tell("staff:" + number, new StaffEnrolled(number, unit, List.of(role), day(on)));
    }

    public Chronicle warehouse(String code, String unit, String on) {
        return tell("warehouse:" + code, new WarehouseOpened(code, "一号仓", unit, "PHYSICAL", day(on)));
    }

    public Chronicle place(String code, String on) {
        String warehouse = code.substring(0, code.indexOf('/'));
        return tell("location:" + code, new LocationOpened(code, warehouse, "ZONE", "库区" + code, day(on)));
    }

    public Chronicle assetClass(ClassRef ref, String name, @Nullable String parent) {
        return tell(
                "class:" + ref.text(),
                new AssetClassDefined(ref, name, parent, day("2022-01-01"), null, day("2022-01-01")));
    }

    /** A card in use at the unit from the day on. */
    public Chronicle inUse(String id, String name, String unit, String value, String on) {
        return opened(id, name, unit, value, null, null, on);
    }

    /** A card in stock from the day on. */
    public Chronicle inStock(
            String id, String name, String unit, String value, String place, String keeper, String on) {
        return opened(id, name, unit, value, place, keeper, on);
    }

    private Chronicle opened(
            String id,
            String name,
            String unit,
            String value,
            @Nullable String place,
            @Nullable String keeper,
            String on) {
        Card card = new Card(name, "1200×600", null, DESKS, new BigDecimal(value), null, "SN-" + id, null);
        String account = place == null ? null : place.substring(0, place.indexOf('/')) + "/FISCAL";
        tell("code:" + code(id), new AssetCodeClaimed(code(id), id, "ASSET", day(on)));
        return tell(
                id, new OpeningBalanceRecorded(id, code(id), card, unit, place, keeper, account, "book", 1, day(on)));
    }

    public static String code(String id) {
        return "GWC-2026-" + id;
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The recorded time of the entry told last. */
    public Instant now() {
        return clock.atOffset(ZoneOffset.UTC).toInstant();
    }
}
