package org.gongwucang.command.purchase;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.gongwucang.command.asset.Yuan;
import org.gongwucang.command.kernel.Dated;
import org.gongwucang.command.kernel.OptionalText;
import org.gongwucang.command.kernel.Reason;
import org.gongwucang.vault.link.StockAnswer;
import org.jspecify.annotations.Nullable;

/** 采购核查指令. */
sealed interface PurchaseCommand extends Dated {

    /** 采购申请号: as the unit's own papers have it. */
    record RequestNumber(String value) {
        public RequestNumber {
            OptionalText.of(value, "request");
        }
    }

    /**
     * @param answer that the unit got
     * @param buys or takes from the warehouse
     */
    record RecordPurchaseCheck(
            @TargetAggregateIdentifier String check,
            String unit,
            RequestNumber request,
            StockAnswer answer,
            boolean buys,
            @Nullable Yuan price,
            @Nullable Reason reason,
            LocalDate occurredOn)
            implements PurchaseCommand {

        public RecordPurchaseCheck {
            require(price == null || buys, "PRICE_WITHOUT_PURCHASE", "request", request.value());
        }
    }
}
