package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;

/**
 * 核查结果: what the event store holds of what was acknowledged, and whether the ledgers say the same.
 *
 * @param acknowledged commands
 * @param found of them, each exactly where the answer said
 * @param lost of them
 * @param doubled commands stored more than once
 * @param unexplained entries of the things which no acknowledged command explains
 * @param differing ledgers that differ from a fold from scratch, with the first differences
 * @param named ledgers whose proof names the stream that the mishap spoilt, and nothing else
 * @param parked entries parked, by ledger
 * @param examples of what was lost, doubled or unexplained
 */
record Findings(
        int acknowledged,
        int found,
        int lost,
        int doubled,
        int unexplained,
        Map<String, String> differing,
        Map<String, Integer> named,
        Map<String, Integer> parked,
        List<String> examples) {

    boolean isGood() {
        return lost == 0 && doubled == 0 && differing.isEmpty();
    }
}
