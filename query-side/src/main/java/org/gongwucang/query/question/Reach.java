package org.gongwucang.query.question;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 范围: the units whose things a caller may see, by today's tree; null means every unit. */
public record Reach(@Nullable Set<String> units) {

    public static final Reach EVERYTHING = new Reach(null);

    public boolean admits(String unit) {
        return units == null || units.contains(unit);
    }
}
