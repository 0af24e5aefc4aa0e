package org.gongwucang.graphql.limit;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes the {@link Deadline} along into whatever thread answers a part of the question. */
final class DeadlineAccessor implements ThreadLocalAccessor<Deadline> {

    @Override
    public Object key() {
        return Deadline.KEY;
    }

    @Override
    public @Nullable Deadline getValue() {
        return Deadline.current();
    }

    @Override
    public void setValue(Deadline deadline) {
        Deadline.set(deadline);
    }

    @Override
    public void setValue() {
        Deadline.set(null);
    }
}
