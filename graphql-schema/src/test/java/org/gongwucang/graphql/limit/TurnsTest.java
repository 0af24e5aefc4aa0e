package org.gongwucang.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration NO_TIME = Duration.ZERO;

    @Test
    void so_many_have_their_turn_and_no_more() {
        Turns turns = new Turns(2, NO_TIME);
        Turn first = turns.next();
        first.take();
        turns.next().take();

        assertThatThrownBy(turns.next()::take)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.BUSY));
        first.end();
        assertThatCode(turns.next()::take).doesNotThrowAnyException();
    }

    @Test
    void a_turn_is_given_back_once() {
        Turns turns = new Turns(1, NO_TIME);
        Turn first = turns.next();
        first.take();

        assertThat(first.end()).isTrue();
        assertThat(first.end()).isFalse();
        turns.next().take();
        assertThatThrownBy(turns.next()::take).isInstanceOf(Fault.class);
    }

    @Test
    void a_turn_that_never_came_is_not_given_back() {
        Turns turns = new Turns(1, NO_TIME);
        turns.next().end();
        turns.next().take();

        assertThatThrownBy(turns.next()::take).isInstanceOf(Fault.class);
    }

    @Test
    void the_processors_tell_how_many_where_nobody_does() {
        Turns turns = new Turns(0, NO_TIME);
        for (int i = 0; i < 8 + 2 * Runtime.getRuntime().availableProcessors(); i++) {
            turns.next().take();
        }

        assertThatThrownBy(turns.next()::take).isInstanceOf(Fault.class);
    }

    @Test
    void who_is_being_stopped_waits_no_longer() {
        Turns turns = new Turns(1, Duration.ofHours(1));
        turns.next().take();
        Thread.currentThread().interrupt();

        assertThatThrownBy(turns.next()::take).isInstanceOf(Fault.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void fewer_than_none_is_a_mistake() {
        assertThatThrownBy(() -> new Turns(-1, NO_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gongwucang.query.at-once");
    }
}
