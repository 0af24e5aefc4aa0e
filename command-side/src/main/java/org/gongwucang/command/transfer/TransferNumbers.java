package org.gongwucang.command.transfer;

/** 出仓单号: the sequences of a unit's orders and of a warehouse's gate passes. */
final class TransferNumbers {

    private static final String PASS = "CM-";

    private TransferNumbers() {}

    static String ofOrders(String unit) {
        return "transfer/" + unit;
    }

    static String ofGatePasses(String warehouse) {
        return "gate-pass/" + warehouse;
    }

    /** 出仓单. */
    static String orderPrefix(String unit) {
        return "CC-" + unit;
    }

    /** 出门单. */
    static String gatePassPrefix(String warehouse) {
        return PASS + warehouse;
    }
}
