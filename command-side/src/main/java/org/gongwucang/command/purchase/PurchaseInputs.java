package org.gongwucang.command.purchase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.CommandInput;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.command.kernel.ReverseEntry;
import org.gongwucang.command.kernel.Versioned;
import org.gongwucang.command.purchase.PurchaseCommand.RecordPurchaseCheck;
import org.gongwucang.command.purchase.PurchaseCommand.RequestNumber;
import org.gongwucang.vault.link.StockAnswer;
import org.jspecify.annotations.Nullable;

/** 输入: the inputs of the mutations, as the schema has them. */
public final class PurchaseInputs {

    private PurchaseInputs() {}

    /** 处置意向: what the unit does upon the answer. */
    public enum PurchaseDecision {
        TAKE_FROM_STOCK,
        BUY
    }

    public record RecordPurchaseCheckInput(
            String unit,
            String request,
            String receipt,
            PurchaseDecision decision,
            @Nullable BigDecimal price,
            @Nullable String reason,
            String commandId,
            @Nullable LocalDate occurredOn)
            implements CommandInput {
        RecordPurchaseCheck command(Draft draft, StockAnswer answer) {
            return new RecordPurchaseCheck(
                    draft.newId(),
                    unit,
                    new RequestNumber(request),
                    answer,
                    decision == PurchaseDecision.BUY,
                    price == null ? null : new Yuan(price),
                    reason == null ? null : new Reason(reason),
                    draft.occurredOn());
        }
    }

    public record ReversePurchaseCheckInput(
            String check,
            String event,
            String reason,
            List<String> confirmed,
            String commandId,
            @Nullable Long expectedVersion)
            implements CommandInput, Versioned {

        /** What is taken back is taken back today. */
        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }

        ReverseEntry command(Draft draft) {
            return new ReverseEntry(
                    PurchaseReversals.KIND,
                    check,
                    event,
                    Set.copyOf(confirmed),
                    new Reason(reason),
                    draft.occurredOn());
        }
    }
}
