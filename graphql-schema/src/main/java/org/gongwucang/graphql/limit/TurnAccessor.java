package org.gongwucang.graphql.limit;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes the {@link Turn} along into whatever thread answers a part of the question. */
final class TurnAccessor implements ThreadLocalAccessor<Turn> {

    @Override
    public Object key() {
        return Turn.KEY;
    }

    @Override
    public @Nullable Turn getValue() {
        return Turn.current();
    }

    @Override
    public void setValue(Turn turn) {
        Turn.set(turn);
    }

    @Override
    public void setValue() {
        Turn.set(null);
    }
}
