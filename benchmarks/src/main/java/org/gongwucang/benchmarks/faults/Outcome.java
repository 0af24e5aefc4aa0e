package org.gongwucang.benchmarks.faults;

import java.util.List;
import java.util.Map;

/**
 * 结局: what became of everybody's work in a mishap.
 *
 * @param seconds from the beginning of the load to its end
 * @param refused commands to which a rule said no, although none forbids them
 * @param unanswered commands that nobody answered, however often they were sent
 * @param wellAfterSeconds from the end of the mishap until every process answers and shows what was acknowledged last; −1
 *     where that did not come
 * @param problem why the scene could not be played to its end; empty where it could
 */
record Outcome(
        String store,
        String mishap,
        String story,
        double seconds,
        Findings findings,
        List<String> refused,
        List<String> unanswered,
        Group writers,
        Group readers,
        double wellAfterSeconds,
        Map<String, String> notes,
        String problem) {

    /** A group of callers: what it saw. */
    record Group(
            long answered,
            long failed,
            double errorRate,
            double longestGapSeconds,
            Map<String, Long> failuresByCode,
            Map<String, String> sampleMessages) {

        static Group of(Calls calls) {
            return new Group(
                    calls.answeredCount(),
                    calls.failedCount(),
                    calls.errorRate(),
                    calls.longestGapSeconds(),
                    calls.failuresByCode(),
                    calls.sampleMessages());
        }
    }

    boolean isGood() {
        return problem.isEmpty() && findings.isGood() && refused.isEmpty() && wellAfterSeconds >= 0;
    }
}
