package org.gongwucang.watch.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

/** 请求编号: what is taken from a caller, and what is not. */
class RequestIdTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void what_the_caller_says_is_taken_before_the_trace() {
        assertThat(RequestId.of("order-2026-0001", TRACE)).isEqualTo("order-2026-0001");
        assertThat(RequestId.of(null, TRACE)).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "line\nbreak-in-a-log",
                "张三的请求编号",
                "with a blank",
                "a-very-long-one-a-very-long-one-a-very-long-one-a-very-long-one-65"
            })
    void what_is_not_well_formed_is_replaced(String said) {
        assertThat(RequestId.of(said, null)).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-xyz-1-01", "4bf92f"})
    void a_trace_that_is_none_is_left_alone(String trace) {
        assertThat(RequestId.of(null, trace)).matches("[0-9a-f-]{36}");
    }

    @Test
    void it_goes_along_to_another_thread_and_leaves_nothing_behind() {
        RequestIdAccessor accessor = new RequestIdAccessor();

        accessor.setValue("order-2026-0001");
        assertThat(accessor.getValue()).isEqualTo("order-2026-0001");
        accessor.setValue();
        assertThat(MDC.get(RequestId.KEY)).isNull();
    }
}
