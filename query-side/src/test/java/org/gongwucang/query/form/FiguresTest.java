package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "1, 壹元整",
        "10, 壹拾元整",
        "105.30, 壹佰零伍元叁角整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "107000.53, 壹拾万零柒仟元伍角叁分",
        "325.04, 叁佰贰拾伍元零肆分",
        "6007.14, 陆仟零柒元壹角肆分",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "20000000.5, 贰仟万元伍角整",
        "1.005, 壹元零壹分",
        "-3, 负叁元整"
    })
    void an_amount_is_written_in_capitals(BigDecimal yuan, String written) {
        assertThat(Figures.capitals(yuan)).isEqualTo(written);
    }

    @Test
    void an_amount_has_two_decimals_at_least_and_keeps_the_ones_it_has() {
        assertThat(Figures.money(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
        assertThat(Figures.money(new BigDecimal("0.123456"))).isEqualTo("0.123456");
        assertThat(Figures.money(null)).isEmpty();
    }
}
