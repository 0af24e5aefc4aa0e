package org.gongwucang.query.form;

/**
 * 印记: of what moment a form tells, and when and by whom it was printed.
 *
 * @param asOf business day
 * @param knownAt what was recorded by then
 * @param printedAt when it was asked for
 */
record Stamp(String asOf, String knownAt, String printedAt, String printedBy) {}
