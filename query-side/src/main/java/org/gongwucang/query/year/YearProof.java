package org.gongwucang.query.year;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 年报核验: a closing, computed again from the entries.
 *
 * @param report SHA-256 that was signed
 * @param computedReport of the report as it comes out now
 * @param root that was signed
 * @param computedRoot of the cut as it comes out now
 * @param keptReport whether the vault has the file that was signed, whole; null where it has none
 * @param keptCut the same of the list of streams
 * @param flaws streams that are not as in the list that was signed, the first 200; known only where the vault has that list
 */
record YearProof(
        int year,
        int edition,
        String report,
        String computedReport,
        String root,
        String computedRoot,
        int streams,
        long entries,
        @Nullable Boolean keptReport,
        @Nullable Boolean keptCut,
        List<StreamFlaw> flaws) {

    /** 差异种类. */
    enum StreamFlawKind {
        STREAM_MISSING,
        STREAM_LATE,
        ENTRIES_MISSING,
        ENTRIES_LATE,
        ENTRIES_ALTERED
    }

    /** 差异. */
    record StreamFlaw(StreamFlawKind kind, String stream) {}

    public boolean equal() {
        return report.equals(computedReport) && root.equals(computedRoot);
    }
}
