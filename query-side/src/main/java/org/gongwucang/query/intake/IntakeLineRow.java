package org.gongwucang.query.intake;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.jspecify.annotations.Nullable;

/**
 * 入仓明细行: one line of a batch.
 *
 * @param kind ASSET or LOT
 * @param assetClass the written form {@code system@edition:code}; as name and values null where a known thing comes in again
 * @param quantity pieces surrendered
 * @param state OPEN, WITHDRAWN, ACCEPTED, REFUSED or SHORT
 * @param id of the card or lot that it is or became
 * @param accepted pieces
 * @param value original value of what was accepted, in yuan
 */
@RecordBuilder
public record IntakeLineRow(
        String batch,
        int line,
        String kind,
        @Nullable String name,
        @Nullable String specification,
        @Nullable String brand,
        @Nullable String assetClass,
        @Nullable BigDecimal unitValue,
        @Nullable LocalDate acquiredOn,
        @Nullable String serialNo,
        @Nullable String oldCardNo,
        int quantity,
        boolean secret,
        @Nullable String wipeCertificate,
        String state,
        @Nullable String id,
        @Nullable String code,
        int accepted,
        int missing,
        @Nullable BigDecimal value,
        @Nullable String location,
        @Nullable String custodian,
        @Nullable String account,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String reason)
        implements IntakeLineRowBuilder.With {

    static IntakeLineRow drafted(IntakeLineDrafted e) {
        IntakeItem item = e.item();
        Card card = item.card();
        return new IntakeLineRow(
                e.batch(),
                e.line(),
                item.kind(),
                card == null ? null : card.name(),
                card == null ? null : card.specification(),
                card == null ? null : card.brand(),
                card == null ? null : card.assetClass().text(),
                card == null ? null : card.unitValue(),
                card == null ? null : card.acquiredOn(),
                card == null ? null : card.serialNo(),
                card == null ? null : card.oldCardNo(),
                item.quantity(),
                item.secret(),
                item.wipeCertificate(),
                "OPEN",
                item.thing(),
                item.code(),
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    IntakeLineRow withdrawn() {
        return withState("WITHDRAWN");
    }

    IntakeLineRow accepted(IntakeLineAccepted e) {
        return withState("ACCEPTED")
                .withId(e.thing())
                .withCode(e.code())
                .withAccepted(e.pieces())
                .withValue(e.value())
                .withLocation(e.location())
                .withCustodian(e.custodian())
                .withAccount(e.account())
                .withDecidedBy(e.acceptedBy())
                .withDecidedOn(e.occurredOn());
    }

    IntakeLineRow refused(IntakeLineRefused e) {
        return withState("REFUSED")
                .withDecidedBy(e.refusedBy())
                .withDecidedOn(e.occurredOn())
                .withReason(e.reason());
    }

    IntakeLineRow fellShort(IntakeLineShort e) {
        return withState("SHORT")
                .withMissing(e.missing())
                .withDecidedBy(e.countedBy())
                .withDecidedOn(e.occurredOn())
                .withReason(e.reason());
    }
}
