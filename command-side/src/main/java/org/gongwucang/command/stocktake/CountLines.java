package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.asset.CountedThings.Thing;
import org.gongwucang.command.asset.ThingCourse;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 盘点明细存取: the line of a thing, of the part of a lot in a place, or of a tag. One whose opening was taken back is void, and
 * the next one begins under another identifier.
 */
@Component
class CountLines {

    static final String UNKNOWN = "UNKNOWN";

    private final Aggregates aggregates;
    private final CountedThings things;

    CountLines(Aggregates aggregates, CountedThings things) {
        this.aggregates = aggregates;
        this.things = things;
    }

    /**
     * 被盘对象.
     *
     * @param thing null where nothing known bears the tag
     * @param place of the part of a lot; null else
     */
    record Counted(
            String stockTake,
            String tag,
            @Nullable Thing thing,
            @Nullable String place) {

        String kind() {
            return thing == null ? UNKNOWN : thing.kind();
        }

        private String id(int generation) {
            String what = thing == null ? "tag " + tag : thing.id();
            return Ids.of("count-line", stockTake, what, String.valueOf(place), String.valueOf(generation));
        }

        CountLineOpened opening(
                String line, StockTakeState take, CountScope scope, ThingCourse.@Nullable Stand stand, LocalDate day) {
            boolean expected = stand != null && scope.covers(stand.place());
            return new CountLineOpened(
                    line,
                    stockTake,
                    take.number(),
                    kind(),
                    thing == null ? null : thing.id(),
                    tag,
                    place,
                    stand == null || stand.unit().isEmpty() ? null : stand.unit(),
                    expected ? Objects.requireNonNull(stand).place() : null,
                    expected ? Objects.requireNonNull(stand).custodian() : null,
                    expected ? Objects.requireNonNull(stand).pieces() : 0,
                    day);
        }
    }

    /** What the tag names, in the place where that matters. */
    Counted named(String stockTake, Tag tag, @Nullable String place) {
        Thing thing = things.find(tag.code()).orElse(null);
        boolean lot = thing != null && thing.kind().equals(CountedThings.LOT);
        String part = lot ? required(Optional.ofNullable(place), "LOT_PLACE_NEEDED", "code", tag.code()) : null;
        return new Counted(stockTake, tag.code(), thing, part);
    }

    /** As above; who may not know of a lot is not asked for its place. */
    Counted namedIfClear(String stockTake, Tag tag, @Nullable String place) {
        Thing thing = things.find(tag.code()).orElse(null);
        boolean unclear = thing != null && thing.kind().equals(CountedThings.LOT) && place == null;
        require(!unclear, "NOT_FOUND", "code", tag.code());
        return named(stockTake, tag, place);
    }

    /** Identifier of the line that stands, or that the next entry opens. */
    String current(Counted what) {
        int generation = 0;
        while (isVoid(what.id(generation))) {
            generation++;
        }
        return what.id(generation);
    }

    /** The line, void or not, that knows the scan. */
    Optional<Aggregate<CountLine>> knowing(Counted what, String scanId) {
        for (int generation = 0; ; generation++) {
            Optional<Aggregate<CountLine>> line = aggregates.find(CountLine.class, what.id(generation));
            if (line.isEmpty() || line.get().invoke(found -> found.knows(scanId))) {
                return line;
            }
            if (!line.get().invoke(CountLine::isVoid)) {
                return Optional.empty();
            }
        }
    }

    private boolean isVoid(String id) {
        return aggregates
                .find(CountLine.class, id)
                .filter(line -> line.invoke(CountLine::isVoid))
                .isPresent();
    }

    Aggregate<CountLine> findOrNew(String id) {
        return aggregates.findOrNew(CountLine.class, id, CountLine::new);
    }

    /** Where the thing was expected, and what moved it since; null where nothing known bears the tag. */
    @Nullable
    ThingCourse course(Counted what, StockTakeState take, CountScope scope) {
        return what.thing() == null
                ? null
                : things.course(what.thing(), what.place(), take.asOf(), take.knownAt(), scope.whereabouts());
    }
}
