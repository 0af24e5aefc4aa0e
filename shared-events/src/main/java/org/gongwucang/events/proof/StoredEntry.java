package org.gongwucang.events.proof;

import java.util.SortedMap;

/**
 * 原始账目: an entry in the very bytes in which it was stored, before any upcaster saw it.
 *
 * @param type stored name of the entry
 * @param revision it was written in
 * @param recordedAt milliseconds since 1970-01-01T00:00Z
 * @param said metadata by name
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEntry(
        String identifier,
        String type,
        String revision,
        byte[] payload,
        long sequence,
        long recordedAt,
        SortedMap<String, String> said) {}
