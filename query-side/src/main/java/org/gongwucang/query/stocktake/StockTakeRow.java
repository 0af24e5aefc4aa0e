package org.gongwucang.query.stocktake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.jspecify.annotations.Nullable;

/**
 * 盘点台账行: a stock-take.
 *
 * @param scope LOCATIONS or UNIT
 * @param places codes of locations or units
 * @param seenBy whom it concerns: its unit, its units and its counters, each behind what it is
 * @param things that were expected when it was frozen; value in yuan
 * @param decided who decided last, and why
 * @param signatures unit, staff number and day of each signature
 */
@RecordBuilder
public record StockTakeRow(
        String stockTake,
        String number,
        String unit,
        String scope,
        List<String> places,
        LocalDate asOf,
        Instant knownAt,
        List<String> counters,
        boolean blind,
        String document,
        List<String> seenBy,
        String state,
        String plannedBy,
        LocalDate plannedOn,
        @Nullable Integer things,
        @Nullable Integer pieces,
        @Nullable BigDecimal value,
        @Nullable String digest,
        @Nullable String frozenBy,
        @Nullable Integer approvedDifferences,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String decided,
        @Nullable String reason,
        @Nullable Integer posted,
        @Nullable String postedBy,
        @Nullable LocalDate postedOn,
        @Nullable LocalDate closedOn,
        List<String> batches,
        List<String> signatures)
        implements StockTakeRowBuilder.With {

    private static final String BETWEEN = "\u001f";

    /** 签字. */
    public record Signature(String unit, String signedBy, LocalDate signedOn) {}

    static StockTakeRow planned(StockTakePlanned e) {
        List<String> seenBy = new ArrayList<>(List.of("by " + e.unit()));
        if (e.scope().equals("UNIT")) {
            e.places().forEach(unit -> seenBy.add("of " + unit));
        }
        e.counters().forEach(counter -> seenBy.add("counter " + counter));
        return new StockTakeRow(
                e.stockTake(),
                e.number(),
                e.unit(),
                e.scope(),
                e.places(),
                e.asOf(),
                e.knownAt(),
                e.counters(),
                e.blind(),
                e.document(),
                seenBy,
                "PLANNED",
                e.plannedBy(),
                e.occurredOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    StockTakeRow frozen(ExpectedSetFrozen e) {
        return withState("FROZEN")
                .withThings(e.things())
                .withPieces(e.pieces())
                .withValue(e.value())
                .withDigest(e.digest())
                .withFrozenBy(e.frozenBy());
    }

    StockTakeRow in(String next) {
        return withState(next);
    }

    StockTakeRow decided(String next, String by, String why) {
        return withState(next).withDecided(by).withReason(why);
    }

    StockTakeRow approved(StockTakeApproved e) {
        return withState("APPROVED")
                .withApprovedDifferences(e.totals().differences())
                .withApprovedBy(e.approvedBy())
                .withApprovedOn(e.occurredOn());
    }

    StockTakeRow posted(StockTakePosted e) {
        return withState("POSTED")
                .withPosted(e.posted())
                .withPostedBy(e.postedBy())
                .withPostedOn(e.occurredOn());
    }

    StockTakeRow with(StockTakeSurplusDrafted e) {
        List<String> more = new ArrayList<>(batches);
        more.add(e.batchNumber());
        return withBatches(more);
    }

    StockTakeRow with(StockTakeUnitSigned e) {
        List<String> more = new ArrayList<>(signatures);
        more.add(String.join(BETWEEN, e.unit(), e.signedBy(), e.occurredOn().toString()));
        return withSignatures(more);
    }

    List<Signature> signed() {
        return signatures.stream()
                .map(written -> written.split(BETWEEN, 3))
                .map(parts -> new Signature(parts[0], parts[1], LocalDate.parse(parts[2])))
                .toList();
    }

    /** Whether somebody has signed for the unit. */
    public boolean isSignedBy(String code) {
        return signed().stream().anyMatch(signature -> signature.unit().equals(code));
    }

    boolean isOfUnits() {
        return scope.equals("UNIT");
    }

    /** Whether what is expected is kept from those who count, until they have counted. */
    boolean isBlindNow() {
        return blind && List.of("PLANNED", "FROZEN", "COUNTING").contains(state);
    }
}
