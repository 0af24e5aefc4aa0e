package org.gongwucang.query.temporarybody;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.jspecify.annotations.Nullable;

/**
 * 临时机构行: one body.
 *
 * @param phase what was said of it last: PROPOSED, REJECTED, ESTABLISHED, DISSOLVING or CLOSED
 * @param state the phase, or KITTED or RECOVERED where its lines say so
 * @param decidedBy staff number of who approved or rejected it
 * @param allocated pieces issued to it
 * @param outstanding pieces out, or waiting to be looked at
 * @param out whether there are any
 * @param certificate digest of the nil-balance certificate
 * @param seenBy codes of the units that it concerns: itself and the one that leads it
 */
@RecordBuilder
public record TemporaryBodyRow(
        String body,
        String name,
        String leadUnit,
        String purpose,
        String document,
        LocalDate plannedEnd,
        String phase,
        String state,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String dissolvedBy,
        @Nullable LocalDate dissolvedOn,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        int lines,
        int allocated,
        int outstanding,
        boolean out,
        int returned,
        int refused,
        int handedOver,
        int waived,
        @Nullable String certificate,
        List<String> seenBy)
        implements TemporaryBodyRowBuilder.With {

    public TemporaryBodyRow {
        seenBy = List.of(body, leadUnit);
        out = outstanding > 0;
        state = switch (phase) {
            case "ESTABLISHED" -> out ? "KITTED" : phase;
            case "DISSOLVING" -> out ? phase : "RECOVERED";
            default -> phase;
        };
    }

    static TemporaryBodyRow proposed(TemporaryBodyProposed e) {
        return new TemporaryBodyRow(
                e.body(),
                e.name(),
                e.leadUnit(),
                e.purpose(),
                e.document(),
                e.plannedEnd(),
                "PROPOSED",
                "PROPOSED",
                e.proposedBy(),
                e.occurredOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                false,
                0,
                0,
                0,
                0,
                null,
                List.of());
    }

    TemporaryBodyRow established(TemporaryBodyEstablished e) {
        return withPhase("ESTABLISHED").withDecidedBy(e.approvedBy()).withDecidedOn(e.occurredOn());
    }

    TemporaryBodyRow dissolving(TemporaryBodyDissolutionStarted e) {
        return withPhase("DISSOLVING").withDissolvedBy(e.startedBy()).withDissolvedOn(e.occurredOn());
    }

    TemporaryBodyRow closed(TemporaryBodyClosed e) {
        return withPhase("CLOSED")
                .withClosedBy(e.closedBy())
                .withClosedOn(e.occurredOn())
                .withCertificate(e.certificate().digest());
    }

    TemporaryBodyRow lent(int pieces) {
        return withLines(lines + 1).withAllocated(allocated + pieces).withOutstanding(outstanding + pieces);
    }

    TemporaryBodyRow recovered(KitLineRecovered e) {
        TemporaryBodyRow less = withOutstanding(outstanding - e.pieces());
        return switch (e.way()) {
            case "REFUSED" -> less.withRefused(refused + e.pieces());
            case "HANDED_OVER" -> less.withHandedOver(handedOver + e.pieces());
            default -> less.withReturned(returned + e.pieces());
        };
    }

    TemporaryBodyRow waived(int pieces) {
        return withOutstanding(outstanding - pieces).withWaived(waived + pieces);
    }
}
