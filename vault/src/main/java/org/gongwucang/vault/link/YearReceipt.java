package org.gongwucang.vault.link;

import java.time.Instant;

/**
 * 年报回执: what the half that answers put together for the closing of a year, as it told it to somebody.
 *
 * @param year whose report it is
 * @param periodEdition closing of its last month that the report is of
 * @param form how the report is written
 * @param knownAt instant up to which the report tells what was recorded
 * @param report upload of the report, of whoever asked for it
 * @param reportDigest SHA-256 of its canonical JSON
 * @param cut upload of the list of streams
 * @param cutDigest SHA-256 of that list
 * @param root SHA-256 over the streams of the cut
 * @param streams how many there are
 * @param entries how many these hold up to the instant
 */
public record YearReceipt(
        int year,
        int periodEdition,
        int form,
        Instant knownAt,
        String report,
        String reportDigest,
        String cut,
        String cutDigest,
        String root,
        int streams,
        long entries) {}
