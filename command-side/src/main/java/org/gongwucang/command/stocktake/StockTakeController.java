package org.gongwucang.command.stocktake;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.command.opening.Sha256;
import org.gongwucang.command.stocktake.StockTakeCommand.ApproveStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.CancelStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.CloseStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.EndCounting;
import org.gongwucang.command.stocktake.StockTakeCommand.FinishPosting;
import org.gongwucang.command.stocktake.StockTakeCommand.FreezeExpectedSet;
import org.gongwucang.command.stocktake.StockTakeCommand.PlanStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.ReturnStockTake;
import org.gongwucang.command.stocktake.StockTakeCommand.SignCountedUnit;
import org.gongwucang.command.stocktake.StockTakeInputs.ApproveStockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.FinishPostingInput;
import org.gongwucang.command.stocktake.StockTakeInputs.FreezeExpectedSetInput;
import org.gongwucang.command.stocktake.StockTakeInputs.PlanStockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.ReverseStockTakeEntryInput;
import org.gongwucang.command.stocktake.StockTakeInputs.SignCountedUnitInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeInput;
import org.gongwucang.command.stocktake.StockTakeInputs.StockTakeReasonInput;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 盘点: planned and carried through by asset managers, signed by the heads of units, approved by who counted nothing. */
@Controller
class StockTakeController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    StockTakeController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    /** 盘点结果. */
    record StockTakePayload(
            @Nullable String stockTake,
            @Nullable String number,
            @Nullable Long version,
            List<UserError> userErrors) {}

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload planStockTake(@Argument PlanStockTakeInput input) {
        return answer(input, draft -> plan(input, draft));
    }

    private static PlanStockTake plan(PlanStockTakeInput input, Draft draft) {
        return new PlanStockTake(
                draft.newId(),
                draft.caller().unit(),
                input.scope().scope(),
                input.places(),
                input.instant().toInstant(),
                input.counters(),
                input.blind(),
                new Document(input.document()),
                input.evidence(),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload freezeExpectedSet(@Argument FreezeExpectedSetInput input) {
        return answer(
                input,
                draft -> new FreezeExpectedSet(
                        input.stockTake(),
                        input.things(),
                        input.pieces(),
                        input.value(),
                        new Sha256(input.digest()),
                        draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload endCounting(@Argument StockTakeInput input) {
        return answer(input, draft -> new EndCounting(input.stockTake(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.ASSET_MANAGER, Role.APPROVER})
    StockTakePayload returnStockTake(@Argument StockTakeReasonInput input) {
        return answer(
                input, draft -> new ReturnStockTake(input.stockTake(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload cancelStockTake(@Argument StockTakeReasonInput input) {
        return answer(
                input, draft -> new CancelStockTake(input.stockTake(), new Reason(input.reason()), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.UNIT_HEAD)
    StockTakePayload signCountedUnit(@Argument SignCountedUnitInput input) {
        return answer(
                input,
                draft -> new SignCountedUnit(input.stockTake(), input.unit(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.APPROVER)
    StockTakePayload approveStockTake(@Argument ApproveStockTakeInput input) {
        return answer(
                input,
                draft -> new ApproveStockTake(
                        input.stockTake(), input.totals().totals(), input.evidence(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload finishPosting(@Argument FinishPostingInput input) {
        return answer(input, draft -> new FinishPosting(input.stockTake(), input.posted(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo(Role.ASSET_MANAGER)
    StockTakePayload closeStockTake(@Argument StockTakeInput input) {
        return answer(input, draft -> new CloseStockTake(input.stockTake(), draft.occurredOn()));
    }

    @MutationMapping
    @AllowedTo({Role.ASSET_MANAGER, Role.APPROVER, Role.UNIT_HEAD})
    StockTakePayload reverseStockTakeEntry(@Argument ReverseStockTakeEntryInput input) {
        return answer(
                input,
                draft -> new ReverseEntry(
                        ReversibleKind.STOCK_TAKE,
                        input.stockTake(),
                        input.event(),
                        Set.copyOf(input.confirmed()),
                        new Reason(input.reason()),
                        draft.occurredOn()));
    }

    private StockTakePayload answer(CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = desk.one(callers.current(), input, command);
        return new StockTakePayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
    }
}
