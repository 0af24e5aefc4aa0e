package org.gongwucang.vault.refusal;

import java.util.Collection;
import java.util.List;
import org.gongwucang.vault.refusal.KeptRefusal.Place;
import org.jspecify.annotations.Nullable;

/** 拒绝登记簿: only ever added to. What is there is durable when it was added; no count of writers at the same time is lost. */
public interface RefusalRegister extends AutoCloseable {

    /** Enters them; where one is there already, adds its count to it. */
    void add(Collection<KeptRefusal> refused);

    /** Has them there as they are, counts included, whatever was there before: for copying a whole register. */
    void put(Collection<KeptRefusal> copied);

    /**
     * The next ones, newest first.
     *
     * @param after only those behind this place
     * @param before only those ahead of this place
     * @param backward the last ones rather than the first, still newest first
     */
    List<KeptRefusal> page(
            RefusalFilter filter, @Nullable Place after, @Nullable Place before, boolean backward, int most);

    int total(RefusalFilter filter);

    @Override
    void close();
}
