package org.gongwucang.graphql.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {

    private static long taken(Rates rates, String caller, int times) {
        return IntStream.range(0, times).filter(any -> rates.take(caller) == 0).count();
    }

    @Test
    void a_bucket_is_emptied_by_its_own_caller_and_says_when_to_come_again() {
        Rates rates = new Rates(1, 5);

        assertThat(taken(rates, "one", 50)).isBetween(5L, 8L);
        assertThat(rates.look("one")).isEqualTo(1);
        assertThat(rates.take("other")).isZero();
    }

    @Test
    void looking_takes_none() {
        Rates rates = new Rates(1, 2);
        for (int i = 0; i < 50; i++) {
            assertThat(rates.look("one")).isZero();
        }
    }

    @Test
    void none_a_second_holds_nobody_up() {
        assertThat(taken(new Rates(0, 0), "one", 5_000)).isEqualTo(5_000);
        assertThat(new Rates(0, 0).look("one")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::1, 20010db800010002",
        "::1, 0000000000000000",
        "a.name.that.nobody.looks.up, unknown",
        "zone, unknown",
        ", unknown"
    })
    void an_address_of_ipv6_is_that_of_its_network(String literal, String key) {
        assertThat(Addresses.of(literal)).isEqualTo(key);
    }
}
