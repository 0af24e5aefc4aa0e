package org.gongwucang.standalone.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.gongwucang.standalone.book.HeldRow;
import org.gongwucang.standalone.book.Mapping;
import org.gongwucang.standalone.book.OpeningRow;
import org.gongwucang.standalone.book.RowVerdict;
import org.gongwucang.standalone.book.VehicleRow;
import org.gongwucang.standalone.house.House;
import tools.jackson.databind.JsonNode;

/** 期初批次: opening entries on their way to the house, many rows at once; vehicles go by a mutation of their own. */
final class OpeningBatches {

    private static final int BATCH = 200;

    private final House house;
    private final Mapping mapping;
    private final ImportIds ids;
    private final Lanes<JsonNode> lanes;
    private final BiConsumer<JsonNode, RowVerdict<?>> answers;
    private final IntConsumer done;
    private final List<RowVerdict<? extends HeldRow>> things = new ArrayList<>(BATCH);
    private final List<RowVerdict<? extends HeldRow>> vehicles = new ArrayList<>(BATCH);

    /**
     * @param answers take what the house says of a row
     * @param done takes the last row that the house has answered
     */
    OpeningBatches(
            House house,
            Mapping mapping,
            ImportIds ids,
            Lanes<JsonNode> lanes,
            BiConsumer<JsonNode, RowVerdict<?>> answers,
            IntConsumer done) {
        this.house = house;
        this.mapping = mapping;
        this.ids = ids;
        this.lanes = lanes;
        this.answers = answers;
        this.done = done;
    }

    /** A row without an entry is none of the house's. */
    void add(RowVerdict<? extends HeldRow> verdict) {
        if (verdict.entry() instanceof OpeningRow) {
            add(verdict, things, Documents.OPENING_ENTRIES);
        } else if (verdict.entry() instanceof VehicleRow) {
            add(verdict, vehicles, Documents.OPENING_VEHICLES);
        }
    }

    private void add(
            RowVerdict<? extends HeldRow> verdict, List<RowVerdict<? extends HeldRow>> batch, String mutation) {
        batch.add(verdict);
        if (batch.size() == BATCH) {
            send(batch, mutation);
        }
    }

    /** Sends what is left. */
    void flush() {
        send(things, Documents.OPENING_ENTRIES);
        send(vehicles, Documents.OPENING_VEHICLES);
    }

    private void send(List<RowVerdict<? extends HeldRow>> collected, String mutation) {
        if (collected.isEmpty()) {
            return;
        }
        List<RowVerdict<? extends HeldRow>> batch = List.copyOf(collected);
        collected.clear();
        lanes.send(() -> house.ask(mutation, Map.of("input", input(batch))), answer -> {
            House.requireNoErrors(answer);
            for (JsonNode line : answer.path("lines")) {
                answers.accept(line, batch.get(line.path("line").asInt()));
            }
            done.accept(batch.get(batch.size() - 1).row());
        });
    }

    private Map<String, Object> input(List<RowVerdict<? extends HeldRow>> batch) {
        List<Map<String, Object>> lines = new ArrayList<>(batch.size());
        for (RowVerdict<? extends HeldRow> verdict : batch) {
            HeldRow entry = verdict.entry();
            if (entry != null) {
                lines.add(Inputs.line(entry));
            }
        }
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("book", mapping.book());
        input.put("lines", lines);
        input.put("commandId", ids.ofRows(batch.stream().map(RowVerdict::row).toList()));
        input.put("occurredOn", mapping.dated().toString());
        return input;
    }
}
