package org.gongwucang.query.reassignment;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.reassignment.ReassignmentItem;
import org.gongwucang.events.reassignment.ReassignmentLineDrafted;
import org.gongwucang.events.reassignment.ReassignmentLineMoved;
import org.jspecify.annotations.Nullable;

/**
 * 划转明细行: one line of an act.
 *
 * @param seenBy codes of the units that it concerns: the one that gives and the one that receives
 * @param kind ASSET or LOT
 * @param assetClass the written form {@code system@edition:code}
 * @param value original value of the pieces, in yuan
 * @param state OPEN, WITHDRAWN or MOVED
 * @param custodian staff number of who is to have it, or has it
 * @param newCode of the lot that a part of a lot became
 */
@RecordBuilder
public record ReassignmentLineRow(
        String reassignment,
        String number,
        int line,
        String form,
        String fromUnit,
        String toUnit,
        List<String> seenBy,
        String kind,
        String id,
        String code,
        String name,
        String assetClass,
        int pieces,
        BigDecimal value,
        boolean secret,
        @Nullable String wipeCertificate,
        String state,
        @Nullable String custodian,
        @Nullable String newCode,
        @Nullable LocalDate movedOn)
        implements ReassignmentLineRowBuilder.With {

    public ReassignmentLineRow {
        seenBy = List.copyOf(seenBy);
    }

    static ReassignmentLineRow drafted(ReassignmentLineDrafted e) {
        ReassignmentItem item = e.item();
        return ReassignmentLineRowBuilder.builder()
                .reassignment(e.reassignment())
                .number(e.number())
                .line(e.line())
                .form(e.form())
                .fromUnit(e.fromUnit())
                .toUnit(e.toUnit())
                .seenBy(List.of(e.fromUnit(), e.toUnit()))
                .kind(item.kind())
                .id(item.thing())
                .code(item.code())
                .name(item.name())
                .assetClass(item.assetClass().text())
                .pieces(item.pieces())
                .value(item.value())
                .secret(item.secret())
                .wipeCertificate(item.wipeCertificate())
                .state("OPEN")
                .custodian(item.custodian())
                .build();
    }

    ReassignmentLineRow moved(ReassignmentLineMoved e) {
        return withState("MOVED")
                .withValue(e.value())
                .withCustodian(e.custodian())
                .withNewCode(e.newCode())
                .withMovedOn(e.occurredOn());
    }
}
