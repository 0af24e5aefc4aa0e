package org.gongwucang.command.stocktake;

import java.util.Set;
import org.gongwucang.command.asset.Quantity;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.stocktake.CountCommand.DraftSurplus;
import org.gongwucang.command.stocktake.CountCommand.ExplainDifference;
import org.gongwucang.command.stocktake.CountCommand.PostDifference;
import org.gongwucang.command.stocktake.CountCommand.ReconcileCount;
import org.gongwucang.command.stocktake.CountCommand.RecordScan;
import org.gongwucang.command.stocktake.CountCommand.SurplusLine;
import org.gongwucang.command.stocktake.CountInputs.DraftSurplusBatchInput;
import org.gongwucang.command.stocktake.CountInputs.ExplainDifferencesInput;
import org.gongwucang.command.stocktake.CountInputs.ExplanationInput;
import org.gongwucang.command.stocktake.CountInputs.PostDifferencesInput;
import org.gongwucang.command.stocktake.CountInputs.PostingInput;
import org.gongwucang.command.stocktake.CountInputs.ReconcileCountsInput;
import org.gongwucang.command.stocktake.CountInputs.RecordScansInput;
import org.gongwucang.command.stocktake.CountInputs.ReverseCountLineEntryInput;
import org.gongwucang.command.stocktake.CountInputs.ScanInput;
import org.gongwucang.command.stocktake.CountInputs.SurplusLineInput;
import org.gongwucang.command.stocktake.StockTakeController.StockTakePayload;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 盘点明细: scanned by counters, explained by them or by who keeps the things, settled by asset managers. */
@Controller
class CountController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    CountController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE})
    LinesPayload recordScans(@Argument RecordScansInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> scan(input.stockTake(), line, draft)), errors);
    }

    private static RecordScan scan(String stockTake, ScanInput line, Draft draft) {
        return new RecordScan(
                stockTake,
                new Tag(line.code()),
                new ScanId(line.scanId()),
                line.place(),
                line.pieces(),
                OptionalText.of(line.note(), "note"),
                line.scannedAt().toInstant(),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload reconcileCounts(@Argument ReconcileCountsInput input) {
        return LinesPayload.of(
                desk.each(
                        callers.current(),
                        input,
                        (line, draft) -> new ReconcileCount(
                                input.stockTake(), new Tag(line.code()), line.place(), draft.occurredOn())),
                errors);
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER, Role.ASSET_MANAGER})
    LinesPayload explainDifferences(@Argument ExplainDifferencesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> explain(input.stockTake(), line, draft)), errors);
    }

    private static ExplainDifference explain(String stockTake, ExplanationInput line, Draft draft) {
        return new ExplainDifference(
                stockTake,
                new Tag(line.code()),
                line.place(),
                line.cause().name(),
                new Reason(line.explanation()),
                line.evidence(),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    LinesPayload postDifferences(@Argument PostDifferencesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> post(input.stockTake(), line, draft)), errors);
    }

    private static PostDifference post(String stockTake, PostingInput line, Draft draft) {
        return new PostDifference(
                stockTake,
                new Tag(line.code()),
                line.place(),
                line.custodian(),
                line.fundSource() == null ? null : line.fundSource().name(),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload draftSurplusBatch(@Argument DraftSurplusBatchInput input) {
        Verdict verdict = desk.one(callers.current(), input, draft -> surplus(input, draft));
        return new StockTakePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }

    private static DraftSurplus surplus(DraftSurplusBatchInput input, Draft draft) {
        return new DraftSurplus(
                input.stockTake(),
                draft.newId(),
                input.unit(),
                input.warehouse(),
                input.lines().stream().map(CountController::surplusLine).toList(),
                draft.occurredOn());
    }

    private static SurplusLine surplusLine(SurplusLineInput line) {
        return new SurplusLine(
                new Tag(line.code()),
                line.place(),
                line.lot(),
                line.card() == null ? null : line.card().draft(),
                new Quantity(line.quantity()),
                line.secret(),
                OptionalText.of(line.wipeCertificate(), "wipeCertificate"));
    }

    @MutationMapping
    @AllowedTo({Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE, Role.ASSET_MANAGER})
    StockTakePayload reverseCountLineEntry(@Argument ReverseCountLineEntryInput input) {
        Verdict verdict = desk.one(callers.current(), input, draft -> reversal(input, draft));
        return new StockTakePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }

    private static ReverseEntry reversal(ReverseCountLineEntryInput input, Draft draft) {
        return new ReverseEntry(
                ReversibleKind.COUNT_LINE,
                input.line(),
                input.event(),
                Set.copyOf(input.confirmed()),
                new Reason(input.reason()),
                draft.occurredOn());
    }
}
