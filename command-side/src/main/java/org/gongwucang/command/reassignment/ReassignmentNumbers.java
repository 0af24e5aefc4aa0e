package org.gongwucang.command.reassignment;

/** 划转单号: the sequence of the acts of a giving unit. */
final class ReassignmentNumbers {

    private ReassignmentNumbers() {}

    static String ofActs(String unit) {
        return "reassignment/" + unit;
    }

    /** 划转单. */
    static String prefix(String unit) {
        return "HZ-" + unit;
    }
}
