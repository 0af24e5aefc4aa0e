package org.gongwucang.query.stocktake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
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
 * 盘点明细行: a thing, the part of a lot in a place, or a tag, within a stock-take.
 *
 * @param kind ASSET, LOT or UNKNOWN
 * @param place of the part of a lot
 * @param expectedAt where it was expected; null where it was not
 * @param expected pieces; with what moved since once it was reconciled
 * @param finding FOUND, FOUND_ELSEWHERE, MISSING, QUANTITY_DIFFERS, UNEXPECTED or UNKNOWN_TAG
 * @param state COUNTED, NETTED, DIFFERENCE, EXPLAINED or POSTED
 * @param figure by which it is counted up in the totals
 * @param scans that count; duplicates beside them
 * @param movement that explains what was found, or does not
 */
@RecordBuilder
public record StockTakeLineRow(
        String line,
        String stockTake,
        String number,
        String kind,
        @Nullable String thing,
        String code,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String expectedAt,
        @Nullable String custodian,
        int expected,
        int counted,
        @Nullable String foundAt,
        @Nullable String finding,
        String state,
        @Nullable String figure,
        int scans,
        int duplicates,
        @Nullable String note,
        @Nullable String scannedBy,
        @Nullable Instant scannedAt,
        @Nullable String movement,
        @Nullable String movementKind,
        @Nullable LocalDate movedOn,
        @Nullable String cause,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable LocalDate explainedOn,
        @Nullable String action,
        @Nullable String batch,
        @Nullable Integer batchLine,
        @Nullable String postedBy,
        @Nullable LocalDate postedOn)
        implements StockTakeLineRowBuilder.With {

    private static final String DUPLICATE = "DUPLICATE";
    private static final String FOUND = "FOUND";

    static StockTakeLineRow opened(CountLineOpened e) {
        return StockTakeLineRowBuilder.builder()
                .line(e.line())
                .stockTake(e.stockTake())
                .number(e.number())
                .kind(e.kind())
                .thing(e.thing())
                .code(e.tag())
                .place(e.place())
                .unit(e.unit())
                .expectedAt(e.expectedAt())
                .custodian(e.custodian())
                .expected(e.expected())
                .state("COUNTED")
                .build();
    }

    StockTakeLineRow scanned(AssetScanned e) {
        return scanned(e.finding(), e.place(), 1, e.scannedBy(), e.scannedAt());
    }

    StockTakeLineRow scanned(LotScanned e) {
        return scanned(e.finding(), e.place(), e.pieces(), e.scannedBy(), e.scannedAt());
    }

    StockTakeLineRow scanned(UnknownTagScanned e) {
        return scanned(e.finding(), e.place(), 1, e.scannedBy(), e.scannedAt()).withNote(e.note());
    }

    /** A card that was once seen where it was expected is found, whoever sees it elsewhere later. */
    private StockTakeLineRow scanned(String what, String at, int pieces, String by, Instant when) {
        if (what.equals(DUPLICATE)) {
            return withDuplicates(duplicates + 1);
        }
        boolean settled = kind.equals("ASSET") && FOUND.equals(finding);
        StockTakeLineRow seen =
                withScans(scans + 1).withScannedBy(by).withScannedAt(when).withState("COUNTED");
        return settled ? seen : seen.withCounted(pieces).withFoundAt(at).found(what, false);
    }

    StockTakeLineRow netted(CountMovementNetted e) {
        return withState("NETTED")
                .withCounted(e.counted())
                .withFoundAt(e.foundAt())
                .found(e.finding(), true)
                .moved(e.movement(), e.movementKind(), e.movedOn());
    }

    StockTakeLineRow differs(CountDifferenceFound e) {
        return withState("DIFFERENCE")
                .withExpected(e.due())
                .withCounted(e.counted())
                .withFoundAt(e.foundAt())
                .found(e.finding(), false)
                .moved(e.movement(), e.movementKind(), e.movedOn());
    }

    private StockTakeLineRow moved(@Nullable String event, @Nullable String what, @Nullable LocalDate on) {
        return withMovement(event).withMovementKind(what).withMovedOn(on);
    }

    private StockTakeLineRow found(String what, boolean explained) {
        return withFinding(what).withFigure(figure(what, explained, expectedAt != null));
    }

    private static String figure(String what, boolean netted, boolean expected) {
        if (netted) {
            return expected ? "NETTED" : "NETTED_SURPLUS";
        }
        return switch (what) {
            case "FOUND_ELSEWHERE" -> "ELSEWHERE";
            case "QUANTITY_DIFFERS" -> "DIFFERING";
            case "UNKNOWN_TAG" -> "UNKNOWN";
            default -> what;
        };
    }

    StockTakeLineRow explained(DifferenceExplained e) {
        return withState("EXPLAINED")
                .withCause(e.cause())
                .withExplanation(e.explanation())
                .withExplainedBy(e.explainedBy())
                .withExplainedOn(e.occurredOn());
    }

    StockTakeLineRow posted(DifferencePosted e) {
        return withState("POSTED")
                .withAction(e.action())
                .withBatch(e.batch())
                .withBatchLine(e.batchLine())
                .withPostedBy(e.postedBy())
                .withPostedOn(e.occurredOn());
    }
}
