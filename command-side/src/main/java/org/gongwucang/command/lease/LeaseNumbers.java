package org.gongwucang.command.lease;

/** 租用单号: the sequence of the leases of a unit. */
final class LeaseNumbers {

    private LeaseNumbers() {}

    static String ofLeases(String unit) {
        return "lease/" + unit;
    }

    /** 租赁. */
    static String prefix(String unit) {
        return "ZL-" + unit;
    }
}
