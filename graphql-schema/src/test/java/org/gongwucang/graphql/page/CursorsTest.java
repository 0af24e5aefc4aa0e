package org.gongwucang.graphql.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {

    @Test
    void a_place_comes_back_as_it_was_written() {
        String cursor = Cursors.write("holding:name", Arrays.asList("办公桌", null, "asset-1"));

        assertThat(Cursors.read("holding:name", cursor)).containsExactly("办公桌", null, "asset-1");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        String cursor = Cursors.write("holding:name", Arrays.asList("办公桌", "asset-1"));

        assertInvalid("holding:value", cursor);
    }

    @Test
    void every_cursor_with_one_character_altered_is_refused() {
        String cursor = Cursors.write("unit:name", Arrays.asList("机关事务管理局", "510113"));

        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String altered = cursor.substring(0, i) + other + cursor.substring(i + 1);
            if (i < cursor.length() - 1) {
                assertInvalid("unit:name", altered);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAAAA", "not base64!", "WzEsInVuaXQ6bmFtZSJd", "K_WyJqYXZhLnV0aWwuTWFwIl0"})
    void what_was_never_handed_out_is_refused(String cursor) {
        assertInvalid("unit:name", cursor);
    }

    @Test
    void a_cursor_of_megabytes_is_refused() {
        assertInvalid("unit:name", "A".repeat(1_000_000));
    }

    private static void assertInvalid(String order, String cursor) {
        assertThatThrownBy(() -> Cursors.read(order, cursor))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(FaultCode.CURSOR_INVALID));
    }
}
