package org.gongwucang.query.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;

/** 折叠旁观: sees each batch of entries while a ledger takes it in. */
public interface FoldWatch {

    /** Sees nothing. */
    FoldWatch NONE = (ledger, traces, work) -> work.get();

    /**
     * Lets the work be done, once.
     *
     * @param ledger name
     * @param traces of the requests that the entries come from, as these say it; none where nobody follows them
     * @param work takes the batch in, and tells the keys of the rows that changed
     */
    Set<String> around(String ledger, Collection<String> traces, Supplier<Set<String>> work);
}
