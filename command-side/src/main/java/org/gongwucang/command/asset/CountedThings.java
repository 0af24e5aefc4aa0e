package org.gongwucang.command.asset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gongwucang.command.asset.ThingCourse.Move;
import org.gongwucang.command.asset.ThingCourse.Stand;
import org.gongwucang.command.kernel.StandingEntries;
import org.gongwucang.command.kernel.StandingEntries.Told;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 盘点物资: what a stock-take asks of cards and lots: where each was expected on a day as known at an instant. It is folded
 * from the thing's own entries, so no ledger has to be believed.
 */
@Component
public class CountedThings {

    public static final String ASSET = "ASSET";
    public static final String LOT = LotRegistrations.KIND;

    /** States in which a thing is where the book has it; the ledger of the expected set knows the same. */
    private static final Set<String> THERE = Set.of("IN_STOCK", "IN_USE", "RESERVED", "DISPOSAL_FROZEN");

    private final Things things;
    private final StandingEntries entries;

    CountedThings(Things things, StandingEntries entries) {
        this.things = things;
        this.entries = entries;
    }

    /** 被盘物: a card or lot. */
    public record Thing(String kind, String id) {}

    /** 所在判定: the place by which something is counted; null where it is counted nowhere. */
    @FunctionalInterface
    public interface Whereabouts {
        @Nullable
        String of(@Nullable String location, String unit);
    }

    /** What bears the code; empty where nothing does, or where its registration was taken back. */
    public Optional<Thing> find(String code) {
        return things.find(code)
                .filter(Things::isThing)
                .map(claim -> new Thing(claim.kind().equals(LOT) ? LOT : ASSET, claim.holder()))
                .filter(thing -> !StandingEntries.standing(entries.all(thing.id()), Instant.MAX)
                        .isEmpty());
    }

    /** @param place of the part of a lot that is meant */
    public ThingCourse course(
            Thing thing, @Nullable String place, LocalDate asOf, Instant knownAt, Whereabouts whereabouts) {
        List<Told> all = entries.all(thing.id());
        Walk then = walk(thing, place, whereabouts);
        Stand expected = Stand.NOWHERE;
        for (Told told : StandingEntries.standing(all, knownAt)) {
            expected = told.day().isAfter(asOf) ? expected : then.after(told);
        }
        Walk since = walk(thing, place, whereabouts);
        Stand now = Stand.NOWHERE;
        List<Move> moves = new ArrayList<>();
        for (Told told : StandingEntries.standing(all, Instant.MAX)) {
            Stand next = since.after(told);
            boolean later = told.recordedAt().isAfter(knownAt);
            boolean begins = told.sequence() == 0 && !later;
            if (!begins && (later || !told.day().isBefore(asOf)) && !next.isAs(now)) {
                moves.add(moved(told, now, next, !later && !told.day().isAfter(asOf)));
            }
            now = next;
        }
        takenBack(all, knownAt, expected, now, moves).ifPresent(moves::add);
        return new ThingCourse(expected, now, List.copyOf(moves));
    }

    private static Move moved(Told told, Stand before, Stand after, boolean foreseen) {
        int change = after.pieces() - before.pieces();
        return new Move(told.event(), told.kind(), told.day(), before.place(), after.place(), change, foreseen);
    }

    /** What was taken back after the instant moved it, too, where nothing else tells of it. */
    private static Optional<Move> takenBack(
            List<Told> all, Instant knownAt, Stand expected, Stand now, List<Move> moves) {
        int told = moves.stream()
                .filter(move -> !move.foreseen())
                .mapToInt(Move::change)
                .sum();
        boolean explained = moves.isEmpty() ? now.isAs(expected) : expected.pieces() + told == now.pieces();
        return all.stream()
                .filter(one -> !explained
                        && one.entry() instanceof Reversal
                        && one.recordedAt().isAfter(knownAt))
                .reduce((first, last) -> last)
                .map(one -> new Move(
                        one.event(),
                        one.kind(),
                        one.day(),
                        expected.place(),
                        now.place(),
                        now.pieces() - expected.pieces() - told,
                        false));
    }

    private static Walk walk(Thing thing, @Nullable String place, Whereabouts whereabouts) {
        return thing.kind().equals(LOT)
                ? new LotWalk(Objects.requireNonNull(place), whereabouts)
                : new CardWalk(whereabouts);
    }

    /** 逐笔: from entry to entry. */
    private interface Walk {
        Stand after(Told told);
    }

    private static final class CardWalk implements Walk {

        private final Whereabouts whereabouts;
        private AssetState state = AssetState.NONE;
        private @Nullable String custody;

        CardWalk(Whereabouts whereabouts) {
            this.whereabouts = whereabouts;
        }

        @Override
        public Stand after(Told told) {
            String before = state.custodian();
            state = state.after(told.entry(), told.event());
            if (!Objects.equals(before, state.custodian())) {
                custody = told.event();
            }
            String life = state.told().name();
            String place = THERE.contains(life) ? whereabouts.of(state.location(), state.unit()) : null;
            return new Stand(place, state.unit(), life, state.custodian(), custody, place == null ? 0 : 1);
        }
    }

    private static final class LotWalk implements Walk {

        private final String place;
        private final Whereabouts whereabouts;
        private LotState state = LotState.NONE;
        private @Nullable String custodian;
        private @Nullable String custody;

        LotWalk(String place, Whereabouts whereabouts) {
            this.place = place;
            this.whereabouts = whereabouts;
        }

        @Override
        public Stand after(Told told) {
            state = state.after(told.entry(), told.event());
            int pieces = 0;
            String hands = null;
            for (String key : state.parts().keySet()) {
                if (place.equals(whereabouts.of(LotState.told(key), state.unit()))) {
                    pieces += state.partAt(key).quantity();
                    hands = state.partAt(key).custodian();
                }
            }
            if (!Objects.equals(custodian, hands)) {
                custodian = hands;
                custody = told.event();
            }
            return new Stand(pieces == 0 ? null : place, state.unit(), "LOT", hands, custody, pieces);
        }
    }
}
