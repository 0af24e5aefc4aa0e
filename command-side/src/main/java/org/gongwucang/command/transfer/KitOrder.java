package org.gongwucang.command.transfer;

import java.util.Objects;
import java.util.function.IntFunction;
import org.gongwucang.events.transfer.TransferMatch;
import org.jspecify.annotations.Nullable;

/**
 * 配置出仓单: the order that something was said of.
 *
 * @param unit that asks for it
 * @param matches what a line got, by its number
 */
public record KitOrder(String number, String unit, boolean loan, IntFunction<@Nullable TransferMatch> matches) {

    static KitOrder of(TransferOrder order) {
        TransferOrderState state = order.state();
        return new KitOrder(
                state.number(),
                state.unit(),
                state.isLoan(),
                line -> order.line(line).match());
    }

    /** What a line that was approved got. */
    public TransferMatch match(int line) {
        return Objects.requireNonNull(matches.apply(line));
    }
}
