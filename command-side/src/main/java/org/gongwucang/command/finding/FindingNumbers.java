package org.gongwucang.command.finding;

/** 问题编号: the sequence of the findings about a unit. */
final class FindingNumbers {

    private FindingNumbers() {}

    static String ofFindings(String unit) {
        return "finding/" + unit;
    }

    /** 问题. */
    static String prefix(String unit) {
        return "WT-" + unit;
    }
}
