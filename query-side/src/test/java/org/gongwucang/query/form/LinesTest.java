package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongwucang.graphql.label.Labels;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Wordings words = new Wordings(Labels.load(), new FormWords(), false);

    @Test
    void a_column_in_which_only_the_total_stands_is_not_printed() {
        Lines.Table table = new Lines(words)
                .text("Holding.name", 60)
                .text("Holding.brand", 20)
                .figures("form.value", 20)
                .row("办公桌", null, new BigDecimal("12.5"))
                .row("柜", "", BigDecimal.ONE)
                .total(words.of("form.total"), "x", new BigDecimal("13.5"))
                .table();

        assertThat(table.columns()).extracting(column -> column.label().zh()).containsExactly("名称", "金额（元）");
        assertThat(table.columns()).extracting(Lines.Column::width).containsExactly("75.0%", "25.0%");
        assertThat(table.rows())
                .extracting(row -> row.cells().get(1).text().zh())
                .containsExactly("12.50", "1.00", "13.50");
    }

    @Test
    void what_was_taken_back_is_struck_out() {
        Lines.Table table =
                new Lines(words).text("Holding.name", 1).struck("错").row("对").table();

        assertThat(table.rows()).extracting(Lines.Row::look).containsExactly("void", "line");
    }
}
