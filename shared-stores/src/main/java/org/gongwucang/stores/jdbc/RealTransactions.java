package org.gongwucang.stores.jdbc;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;

/**
 * 事务: refuses to start on a transaction manager that does nothing. Axon falls back to one silently when Spring offers
 * none, and then stores the first event of a command although its second is refused.
 */
public final class RealTransactions {

    private RealTransactions() {}

    /** @throws IllegalStateException if {@code transactions} is not real */
    public static void check(TransactionManager transactions) {
        if (transactions instanceof NoTransactionManager) {
            throw new IllegalStateException("The event store would run without transactions; refusing to start.");
        }
    }
}
