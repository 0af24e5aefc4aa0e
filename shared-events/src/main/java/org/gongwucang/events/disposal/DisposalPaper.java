package org.gongwucang.events.disposal;

/**
 * 处置材料: a paper that proves a step of a case.
 *
 * @param kind what it is, such as VALUATION_REPORT
 * @param number by which it is filed
 * @param files how many of the files of the entry are its, after those of the papers before it
 */
public record DisposalPaper(String kind, String number, int files) {}
