package org.gongwucang.command.stocktake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongwucang.events.Entry;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.jspecify.annotations.Nullable;

/**
 * 盘点明细状态: how far one thing of a stock-take is.
 *
 * @param stockTake stream of the stock-take
 * @param place of the part of a lot
 * @param expectedAt where it was expected; null where it was not
 * @param scans in the order in which they were recorded
 * @param finding what reconciling found
 * @param movement that it named
 * @param more pieces counted above those due, negative below
 * @param explanation that was given last
 */
@RecordBuilder
record CountLineState(
        Phase phase,
        String stockTake,
        String kind,
        @Nullable String thing,
        String tag,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String expectedAt,
        int expected,
        List<Scan> scans,
        String finding,
        @Nullable String foundAt,
        @Nullable String movement,
        int more,
        String explanation)
        implements CountLineStateBuilder.With {

    static final String DUPLICATE = "DUPLICATE";

    /** Before it was opened. */
    static final CountLineState NONE =
            new CountLineState(Phase.NONE, "", "", null, "", null, null, null, 0, List.of(), "", null, null, 0, "");

    /** Not to be changed. */
    CountLineState {
        scans = List.copyOf(scans);
    }

    /** 阶段. */
    enum Phase {
        NONE,
        COUNTED,
        NETTED,
        DIFFERENCE,
        EXPLAINED,
        POSTED
    }

    /** 扫码: the same person in the same place is the same session. */
    record Scan(String scanId, String place, String by, int pieces, boolean duplicate, String event) {}

    CountLineState after(Entry entry, String event) {
        if (entry instanceof CountLineOpened e) {
            return NONE.withPhase(Phase.COUNTED)
                    .withStockTake(e.stockTake())
                    .withKind(e.kind())
                    .withThing(e.thing())
                    .withTag(e.tag())
                    .withPlace(e.place())
                    .withUnit(e.unit())
                    .withExpectedAt(e.expectedAt())
                    .withExpected(e.expected());
        }
        Scan scan = scan(entry, event);
        return scan == null ? decided(entry) : with(scan);
    }

    private static @Nullable Scan scan(Entry entry, String event) {
        if (entry instanceof AssetScanned e) {
            return new Scan(e.scanId(), e.place(), e.scannedBy(), 1, e.finding().equals(DUPLICATE), event);
        }
        if (entry instanceof LotScanned e) {
            return new Scan(
                    e.scanId(),
                    e.place(),
                    e.scannedBy(),
                    e.pieces(),
                    e.finding().equals(DUPLICATE),
                    event);
        }
        return entry instanceof UnknownTagScanned e
                ? new Scan(e.scanId(), e.place(), e.scannedBy(), 1, e.finding().equals(DUPLICATE), event)
                : null;
    }

    /** What is scanned once more has to be reconciled once more. */
    private CountLineState with(Scan scan) {
        List<Scan> more = new ArrayList<>(scans);
        more.add(scan);
        return withScans(more).withPhase(scan.duplicate() ? phase : Phase.COUNTED);
    }

    private CountLineState decided(Entry entry) {
        if (entry instanceof CountMovementNetted e) {
            return found(Phase.NETTED, e.finding(), e.foundAt(), e.movement(), 0);
        }
        if (entry instanceof CountDifferenceFound e) {
            return found(Phase.DIFFERENCE, e.finding(), e.foundAt(), e.movement(), e.counted() - e.due());
        }
        if (entry instanceof DifferenceExplained e) {
            return withPhase(Phase.EXPLAINED).withExplanation(e.explanation());
        }
        return entry instanceof DifferencePosted ? withPhase(Phase.POSTED) : this;
    }

    private CountLineState found(Phase next, String what, @Nullable String at, @Nullable String moved, int pieces) {
        return withPhase(next)
                .withFinding(what)
                .withFoundAt(at)
                .withMovement(moved)
                .withMore(pieces)
                .withExplanation("");
    }

    boolean knows(String scanId) {
        return scans.stream().anyMatch(scan -> scan.scanId().equals(scanId));
    }

    /** Whether the same person has scanned it in the same place. */
    boolean isOfSession(String by, String at) {
        return scans.stream()
                .anyMatch(scan -> scan.by().equals(by) && scan.place().equals(at));
    }

    /** Those that count. */
    List<Scan> counting() {
        return scans.stream().filter(scan -> !scan.duplicate()).toList();
    }

    boolean isAt(Phase reached, CountVerdict verdict) {
        return phase == reached
                && finding.equals(verdict.finding())
                && Objects.equals(foundAt, verdict.foundAt())
                && Objects.equals(movement, verdict.movementEvent());
    }
}
