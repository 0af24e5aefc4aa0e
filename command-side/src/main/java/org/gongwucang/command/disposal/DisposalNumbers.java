package org.gongwucang.command.disposal;

/** 处置单号: the sequence of a unit's cases. */
final class DisposalNumbers {

    private DisposalNumbers() {}

    static String ofCases(String unit) {
        return "disposal/" + unit;
    }

    /** 处置单. */
    static String prefix(String unit) {
        return "CZ-" + unit;
    }
}
