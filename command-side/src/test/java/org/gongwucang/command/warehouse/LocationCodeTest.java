package org.gongwucang.command.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongwucang.command.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationCodeTest {

    @ParameterizedTest
    @CsvSource({"W1/A, ZONE,", "W1/A/1, SHELF, W1/A", "W1/A/1/07, BIN, W1/A/1"})
    void tells_kind_and_parent_by_its_depth(String code, String kind, @Nullable String parent) {
        LocationCode location = new LocationCode(code);

        assertThat(location.warehouse()).isEqualTo("W1");
        assertThat(location.kind()).isEqualTo(kind);
        assertThat(location.parent()).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1", "W1/A/1/07/x"})
    void refuses_a_depth_that_is_no_place(String code) {
        assertThatThrownBy(() -> new LocationCode(code))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("LOCATION_CODE_MALFORMED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W1/", "/A", "W1//A", "W1/A b", "W1/$gt"})
    void refuses_parts_that_are_no_codes(String code) {
        assertThatThrownBy(() -> new LocationCode(code))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("CODE_MALFORMED"));
    }

    @Test
    void tells_no_more_than_the_beginning_of_a_monstrous_code() {
        assertThatThrownBy(() -> new LocationCode("W1/" + "x".repeat(10_000)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().params().get("value"))
                                .hasSizeLessThan(100));
    }
}
