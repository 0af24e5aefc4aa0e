package org.gongwucang.command.stocktake;

import java.util.function.Predicate;
import org.gongwucang.command.asset.CountedThings.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * 盘点范围: which places are counted, and by which place a thing is counted at all.
 *
 * @param ofUnits whether things in use are counted, by unit; else things in stock, by location
 * @param covers whether a place belongs to the scope
 */
record CountScope(boolean ofUnits, Predicate<String> covers) {

    Whereabouts whereabouts() {
        return (location, unit) -> ofUnits ? location == null ? unit : null : location;
    }

    boolean covers(@Nullable String place) {
        return place != null && covers.test(place);
    }

    /** Null in use at a unit. */
    @Nullable
    String location(String place) {
        return ofUnits ? null : place;
    }
}
