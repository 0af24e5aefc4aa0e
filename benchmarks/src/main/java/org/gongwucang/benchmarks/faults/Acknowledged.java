package org.gongwucang.benchmarks.faults;

/**
 * 已确认: a command to which the program said that it was done.
 *
 * @param commandId chosen by the writer
 * @param line of the input, from 0
 * @param id of the thing
 * @param code of the thing
 * @param version of the thing afterwards
 */
record Acknowledged(String commandId, int line, String id, String code, long version) {}
