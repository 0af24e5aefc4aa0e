package org.gongwucang.command.inspection;

import org.gongwucang.command.transfer.Deed;
import org.jspecify.annotations.Nullable;

/**
 * 问题: something that a visit found.
 *
 * @param unit where it was found
 * @param recorded who found it; null where that was taken back
 * @param closed whether it was corrected
 */
record Violation(String unit, @Nullable Deed recorded, boolean closed) {

    static final Violation NONE = new Violation("", null, false);

    boolean exists() {
        return recorded != null;
    }
}
