package org.gongwucang.command.kernel;

import org.jspecify.annotations.Nullable;

/** An input, or a line of one, that may tell which version of the record its author has seen. */
public interface Versioned {

    @Nullable
    Long expectedVersion();
}
