package org.gongwucang.command.intake;

/** 入仓单号: the sequences of a unit's batches and of a warehouse's receipts. */
final class IntakeNumbers {

    private IntakeNumbers() {}

    static String ofBatches(String unit) {
        return "intake/" + unit;
    }

    static String ofReceipts(String warehouse) {
        return "receipt/" + warehouse;
    }

    /** 入仓单. */
    static String batchPrefix(String unit) {
        return "RC-" + unit;
    }

    /** 接收专用收据. */
    static String receiptPrefix(String warehouse) {
        return "SJ-" + warehouse;
    }
}
