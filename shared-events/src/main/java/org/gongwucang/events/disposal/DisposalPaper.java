package org.gongwucang.events.disposal;

import java.util.List;

/**
 * 处置材料: a paper that proves a step of a case.
 *
 * @param kind what it is, such as VALUATION_REPORT
 * @param number by which it is filed
 * @param evidence SHA-256 of its files
 */
public record DisposalPaper(String kind, String number, List<String> evidence) {}
