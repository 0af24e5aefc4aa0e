package org.gongwucang.command.asset;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.gongwucang.events.asset.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * 批量单据占用: pieces that a line of an order has, or had from one place.
 *
 * @param location where they lie, or that they left
 * @param account that they are on, also while they are gone
 * @param custodian staff number of the keeper who had them in his hands
 * @param borrower staff number of whoever has them, or had them last, at the unit; null until somebody signs
 * @param reserved pieces that still lie there
 * @param onTheWay pieces issued and not signed for
 * @param lent pieces signed for
 * @param lost pieces that will not come back, and are on the books
 * @param back pieces that came back and wait to be looked at
 */
@RecordBuilder
public record LotErrand(
        OrderLine line,
        String location,
        String account,
        String custodian,
        @Nullable String borrower,
        int reserved,
        int onTheWay,
        int lent,
        int lost,
        int back)
        implements LotErrandBuilder.With {

    /** Before anything is done for the line. */
    static LotErrand begun(OrderLine line, String location, String account, String custodian) {
        return new LotErrand(line, location, account, custodian, null, 0, 0, 0, 0, 0);
    }

    /** Whether the line has nothing of the lot any more. */
    boolean isOver() {
        return reserved == 0 && onTheWay == 0 && lent == 0 && lost == 0 && back == 0;
    }

    /** By which it is found: an order has as many as it has lines about the lot. */
    String key() {
        return key(line.order(), line.line());
    }

    static String key(String order, int line) {
        return order + "#" + line;
    }
}
