package org.gongwucang.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Duration NONE = Duration.ofNanos(-1);
    private static final Duration HOUR = Duration.ofHours(1);

    @AfterEach
    void nothing_is_asked_any_more() {
        Deadline.set(null);
    }

    @Test
    void a_thread_that_answers_no_question_has_no_end() {
        Deadline.check();

        assertThat(Deadline.left()).isNull();
    }

    @Test
    void there_is_an_end_to_a_question() {
        Deadline.set(new Deadline(HOUR, HOUR));
        assertThat(Deadline.left()).isBetween(HOUR.minusMinutes(1), HOUR);

        Deadline.set(new Deadline(NONE, HOUR));

        assertThatThrownBy(Deadline::check)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.QUERY_TOO_SLOW));
        assertThatThrownBy(Deadline::left).isInstanceOf(Fault.class);
    }

    @Test
    void what_reads_whole_books_may_take_longer_and_never_shorter() {
        Deadline.set(new Deadline(NONE, HOUR));
        Deadline.longWork();
        Deadline.check();
        Deadline.set(new Deadline(HOUR, NONE));
        Deadline.longWork();

        assertThat(Deadline.left()).isPositive();
    }

    @Test
    void a_question_within_another_one_does_not_outlast_it() {
        Deadline outer = new Deadline(NONE, NONE);

        assertThat(new Deadline(HOUR, HOUR).within(outer).isOver()).isTrue();
        assertThat(new Deadline(HOUR, HOUR).within(null).isOver()).isFalse();
    }

    @Test
    void work_on_another_thread_ends_with_the_question_and_the_thread_forgets_it() {
        Deadline.set(new Deadline(HOUR, HOUR));
        Duration there =
                CompletableFuture.supplyAsync(Deadline.carried(Deadline::left)).join();

        assertThat(there).isPositive();
        assertThat(CompletableFuture.supplyAsync(() -> Deadline.current() == null)
                        .join())
                .isTrue();
    }
}
