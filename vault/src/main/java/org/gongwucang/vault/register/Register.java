package org.gongwucang.vault.register;

import java.util.Collection;
import java.util.List;
import org.gongwucang.vault.register.Kept.Place;
import org.jspecify.annotations.Nullable;

/** 登记簿: only ever added to. What is there is durable when it was added; no count of writers at the same time is lost. */
public interface Register<K extends Kept, F extends RegisterFilter> extends AutoCloseable {

    /** Enters them; where one is there already, adds its count to it. */
    void add(Collection<K> entries);

    /** Has them there as they are, counts included, whatever was there before: for copying a whole register. */
    void put(Collection<K> copied);

    /**
     * The next ones, newest first.
     *
     * @param after only those behind this place
     * @param before only those ahead of this place
     * @param backward the last ones rather than the first, still newest first
     */
    List<K> page(F filter, @Nullable Place after, @Nullable Place before, boolean backward, int most);

    int total(F filter);

    @Override
    void close();
}
