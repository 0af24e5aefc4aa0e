package org.gongwucang.query.movement;

import java.util.Objects;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReceiptSigned;
import org.gongwucang.events.asset.LotIssued;
import org.gongwucang.events.asset.LotReceiptSigned;
import org.gongwucang.events.asset.LotReturnInspected;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.asset.ReturnInspected;
import org.jspecify.annotations.Nullable;

/** 单据出入: what an entry of an order says of a way. Its document is the order, and the gate pass where one was given. */
final class OrderedWay {

    private OrderedWay() {}

    static Way of(AssetLent e) {
        String paper = paper(e.ordered(), e.gatePass());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.location(), 1, e.custodian(), paper);
    }

    static Way of(AssetAllotted e) {
        String paper = paper(e.ordered(), e.gatePass());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.location(), 1, e.custodian(), paper);
    }

    static Way of(LotIssued e) {
        String paper = paper(e.ordered(), e.gatePass());
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), e.location(), e.quantity(), e.custodian(), paper);
    }

    static Way of(AssetReceiptSigned e) {
        String paper = e.ordered().number();
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.location(), 1, e.custodian(), paper);
    }

    static Way of(LotReceiptSigned e) {
        String paper = e.ordered().number();
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), e.location(), e.quantity(), e.custodian(), paper);
    }

    static Way to(ReturnInspected e) {
        String place = Objects.requireNonNull(e.toLocation());
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), place, 1, e.custodian(), number(e.ordered()));
    }

    static Way from(ReturnInspected e) {
        return new Way(e.assetId(), name(e), e.assetClass(), e.unit(), e.fromLocation(), 1, null, number(e.ordered()));
    }

    static Way to(LotReturnInspected e) {
        String place = Objects.requireNonNull(e.toLocation());
        int pieces = e.quantity();
        return new Way(e.lotId(), name(e), e.assetClass(), e.unit(), place, pieces, e.custodian(), number(e.ordered()));
    }

    static Way from(LotReturnInspected e) {
        int pieces = e.quantity();
        return new Way(
                e.lotId(), name(e), e.assetClass(), e.unit(), e.fromLocation(), pieces, null, number(e.ordered()));
    }

    /** It never left the account of the warehouse that it comes back to. */
    static MovementRow back(MovementRow row, String from) {
        return Way.leaves(from, row.location()) ? row : row.stayingOnAccount();
    }

    static boolean isElsewhere(String from, @Nullable String to) {
        return to != null && Way.leaves(from, to);
    }

    /** Purpose of what does not come back. */
    static boolean isForGood(OrderLine line) {
        return line.purpose().equals("ALLOTMENT");
    }

    private static String paper(OrderLine line, String gatePass) {
        return line.number() + " " + gatePass;
    }

    private static String number(OrderLine line) {
        return line.number();
    }

    private static String name(Object entry) {
        return entry.getClass().getSimpleName();
    }
}
