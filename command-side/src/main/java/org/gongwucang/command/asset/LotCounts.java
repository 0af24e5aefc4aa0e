package org.gongwucang.command.asset;

import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.events.asset.LotCounted;

/**
 * 批量清点: the last count of each place.
 *
 * @param places by location
 */
record LotCounts(Map<String, Count> places) {

    static final LotCounts NONE = new LotCounts(Map.of());

    /** In the order of the locations, whatever a snapshot made of it. */
    LotCounts {
        places = new TreeMap<>(places);
    }

    /**
     * 清点: what the book said and what was there.
     *
     * @param by staff number of who counted
     * @param event identifier of the entry
     */
    record Count(int expected, int counted, String by, String event) {}

    LotCounts after(LotCounted e, String event) {
        Map<String, Count> all = new TreeMap<>(places);
        all.put(LotState.key(e.location()), new Count(e.expected(), e.counted(), e.countedBy(), event));
        return new LotCounts(all);
    }
}
