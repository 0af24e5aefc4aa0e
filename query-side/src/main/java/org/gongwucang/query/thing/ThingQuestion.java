package org.gongwucang.query.thing;

import java.util.Set;
import org.gongwucang.query.thing.RegisteredThing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * 登记查询.
 *
 * @param text looked for in names and at the beginning of numbers
 * @param kinds null for all
 * @param under a unit, with those below it
 */
record ThingQuestion(
        @Nullable String text,
        @Nullable Set<Kind> kinds,
        @Nullable String under) {

    static final ThingQuestion ALL = new ThingQuestion(null, null, null);
}
