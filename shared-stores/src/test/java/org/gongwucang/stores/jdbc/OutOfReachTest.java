package org.gongwucang.stores.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class OutOfReachTest {

    @Test
    void is_the_reason_where_a_store_is_full_closed_or_silent() {
        assertThat(OutOfReach.isReasonFor(new EventStoreFull("full"))).isTrue();
        assertThat(OutOfReach.isReasonFor(new IllegalStateException(new CannotCreateTransactionException("closed"))))
                .isTrue();
        assertThat(OutOfReach.isReasonFor(new EventStoreException("gone", new SQLNonTransientConnectionException())))
                .isTrue();
        assertThat(OutOfReach.isReasonFor(new MongoTimeoutException("silent"))).isTrue();
    }

    @Test
    void is_not_the_reason_where_somebody_was_faster_or_the_program_is_wrong() {
        assertThat(OutOfReach.isReasonFor(new ConcurrencyException("taken", new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(OutOfReach.isReasonFor(new IllegalArgumentException("wrong")))
                .isFalse();
    }

    @Test
    void tells_a_duplicate_by_the_standard_class_anywhere_in_the_chain() {
        SQLException duplicate = new SQLException("duplicate", "23505");
        SQLException batch = new SQLException("batch", "HY000");
        batch.setNextException(duplicate);

        assertThat(new DuplicateKeys().isDuplicateKeyViolation(new IllegalStateException(duplicate)))
                .isTrue();
        assertThat(new DuplicateKeys().isDuplicateKeyViolation(batch)).isTrue();
        assertThat(new DuplicateKeys().isDuplicateKeyViolation(new SQLException("gone", "08006")))
                .isFalse();
    }

    @Test
    void refuses_a_transaction_manager_that_does_nothing() {
        assertThatThrownBy(() -> RealTransactions.check(NoTransactionManager.instance()))
                .isInstanceOf(IllegalStateException.class);
    }
}
