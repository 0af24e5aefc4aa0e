package org.gongwucang.command.works;

/** 维修单号: the sequence of the orders of a unit. */
final class WorksNumbers {

    private WorksNumbers() {}

    static String ofOrders(String unit) {
        return "works/" + unit;
    }

    /** 维修单. */
    static String prefix(String unit) {
        return "WX-" + unit;
    }
}
