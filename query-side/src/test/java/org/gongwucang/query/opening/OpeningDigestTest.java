package org.gongwucang.query.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected digests were made with {@code printf '…' | sha256sum}. */
class OpeningDigestTest {

    @Test
    void writes_a_line_with_two_decimals() {
        assertThat(OpeningDigest.line("1f8f", 12, new BigDecimal("14814"))).isEqualTo("1f8f|12|14814.00");
        assertThat(OpeningDigest.line("1f8f", 1, new BigDecimal("0.5"))).isEqualTo("1f8f|1|0.50");
    }

    @Test
    void is_the_same_in_any_order() {
        List<String> lines = List.of("b|1|2.00", "a|3|4.50");

        assertThat(OpeningDigest.of(lines))
                .isEqualTo(OpeningDigest.of(List.of("a|3|4.50", "b|1|2.00")))
                .isEqualTo("f159e9f796c891922639497250d82aea02b687b3f72a674e0d60bcf12c04100d");
    }

    @Test
    void is_the_digest_of_nothing_when_nothing_was_entered() {
        assertThat(OpeningDigest.of(List.of()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
