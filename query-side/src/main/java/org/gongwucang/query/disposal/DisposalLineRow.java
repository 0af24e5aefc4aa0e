package org.gongwucang.query.disposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.jspecify.annotations.Nullable;

/**
 * 处置明细行: one line of a case.
 *
 * @param unit whose case it is
 * @param kind ASSET or LOT
 * @param assetClass the written form {@code system@edition:code}
 * @param owner unit that owns the thing
 * @param value original value of the pieces, in yuan
 * @param state OPEN, WITHDRAWN, FROZEN, RELEASED or EXECUTED
 * @param proceeds yuan that came in for this line
 */
@RecordBuilder
public record DisposalLineRow(
        String disposal,
        String number,
        int line,
        String unit,
        String form,
        String kind,
        String id,
        String code,
        String name,
        String assetClass,
        String owner,
        @Nullable String location,
        int pieces,
        BigDecimal value,
        @Nullable LocalDate acquiredOn,
        boolean secret,
        @Nullable String wipeCertificate,
        @Nullable Boolean usable,
        @Nullable String certificate,
        @Nullable String note,
        @Nullable BigDecimal valuation,
        String state,
        @Nullable String recipient,
        @Nullable String executedBy,
        @Nullable LocalDate executedOn,
        @Nullable String debtor,
        @Nullable BigDecimal claim,
        BigDecimal proceeds)
        implements DisposalLineRowBuilder.With {

    static DisposalLineRow drafted(DisposalLineDrafted e) {
        DisposalItem item = e.item();
        return DisposalLineRowBuilder.builder()
                .disposal(e.disposal())
                .number(e.number())
                .line(e.line())
                .unit(e.unit())
                .form(e.form())
                .kind(item.kind())
                .id(item.thing())
                .code(item.code())
                .name(item.name())
                .assetClass(item.assetClass().text())
                .owner(item.unit())
                .location(item.location())
                .pieces(item.pieces())
                .value(item.value())
                .acquiredOn(item.acquiredOn())
                .secret(item.secret())
                .wipeCertificate(item.wipeCertificate())
                .state("OPEN")
                .debtor(item.debtor())
                .claim(item.claim())
                .proceeds(BigDecimal.ZERO)
                .build();
    }

    DisposalLineRow appraised(DisposalLineAppraised e) {
        return withUsable(e.usable()).withCertificate(e.certificate()).withNote(e.note());
    }

    DisposalLineRow paid(BigDecimal amount) {
        return withProceeds(proceeds.add(amount));
    }

    DisposalLineRow executed(DisposalLineExecuted e) {
        return withState("EXECUTED")
                .withValue(e.value())
                .withRecipient(e.recipient())
                .withExecutedBy(e.executedBy())
                .withExecutedOn(e.occurredOn());
    }
}
