package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongwucang.events.transfer.GatePassIssued;
import org.gongwucang.events.transfer.TransferApproved;
import org.gongwucang.events.transfer.TransferDrafted;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferLineApproved;
import org.gongwucang.events.transfer.TransferLineDenied;
import org.gongwucang.events.transfer.TransferLineDrafted;
import org.gongwucang.events.transfer.TransferLineIssued;
import org.gongwucang.events.transfer.TransferRequested;
import org.gongwucang.events.transfer.TransferStepApproved;
import org.gongwucang.query.form.FormLinks.Filled;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papers of an order of three cards: one was denied, one is out under a gate pass, one is still reserved. */
class OrderFormsTest {

    private static final String ORDER = "CC-X2-2026-0001";
    private static final String PASS = "CM-W01-2026-0001";
    private static final BigDecimal VALUE = new BigDecimal("30000");

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void an_order_is_partly_issued() {
        Chronicle told = SIDE.chronicle()
                .unit("X1", "青白江区机关事务管理局", null, "2020-01-01")
                .unit("X2", "青白江区档案馆", null, "2020-01-01")
                .person("S0001", "X1", "KEEPER", "2020-01-01")
                .person("S0002", "X2", "UNIT_HANDLER", "2020-01-01")
                .person("S0006", "X1", "GATEKEEPER", "2020-01-01")
                .person("S0003", "X1", "UNIT_HANDLER", "2020-01-01")
                .warehouse("W01", "X1", "2020-01-01")
                .place("W01/A", "2020-01-01")
                .assetClass(DESKS, "办公桌", null);
        for (String thing : List.of("a", "b", "c")) {
            told.inStock(thing, "会议桌" + thing, "X1", "30000", "W01/A", "S0001", "2026-01-05");
        }
        told.tell(
                "o",
                new TransferDrafted("o", ORDER, "X2", "LOAN", "樱花节会务", null, day("2026-05-01"), day("2026-02-02")));
        drafted(told, 1, "a");
        drafted(told, 2, "b");
        drafted(told, 3, "c");
        told.tell(
                        "o",
                        new TransferRequested(
                                "o", "S0002", 3, 3, new BigDecimal("90000"), List.of(), List.of(), day("2026-02-03")))
                .tell(
                        "o",
                        new TransferStepApproved(
                                "o",
                                1,
                                "S0004",
                                VALUE,
                                day("2026-05-01"),
                                List.of(),
                                List.of(),
                                List.of(),
                                day("2026-02-04")));
        approved(told, 1, "a");
        approved(told, 2, "b");
        told.tell("o", new TransferLineDenied("o", 3, 1, "S0004", day("2026-02-05")))
                .tell(
                        "o",
                        new TransferApproved(
                                "o",
                                2,
                                "S0005",
                                2,
                                2,
                                new BigDecimal("60000"),
                                day("2026-05-01"),
                                List.of(),
                                List.of(),
                                day("2026-02-05")))
                .tell(
                        "o",
                        new TransferLineIssued(
                                "o",
                                1,
                                "ASSET",
                                "a",
                                code("a"),
                                1,
                                VALUE,
                                "W01/A",
                                PASS,
                                "S0001",
                                day("2026-05-01"),
                                day("2026-02-06")))
                .tell(
                        "o",
                        new GatePassIssued("o", PASS, ORDER, "W01", "X2", List.of(1), 1, "S0001", day("2026-02-06")));
        SIDE.awaitLedgers();
    }

    private static void drafted(Chronicle told, int line, String thing) {
        TransferItem item = new TransferItem("ASSET", thing, code(thing), "W01/A", DESKS, "会议桌" + thing, 1, VALUE);
        told.tell("o", new TransferLineDrafted("o", line, ORDER, "X2", "LOAN", item, day("2026-02-02")));
    }

    private static void approved(Chronicle told, int line, String thing) {
        told.tell(
                "o",
                new TransferLineApproved(
                        "o",
                        line,
                        line,
                        ORDER,
                        "X2",
                        "LOAN",
                        "ASSET",
                        thing,
                        code(thing),
                        DESKS,
                        "会议桌" + thing,
                        "W01/A",
                        1,
                        VALUE,
                        day("2026-05-01"),
                        day("2026-02-05")));
    }

    @Test
    void an_approval_shows_what_was_approved_by_whom_and_what_was_not() {
        SIDE.as("S0002");
        String text = printed(IssueApprovalForm.NAME, Map.of("number", ORDER));

        assertThat(text).contains("青白江区机关事务管理局", "出仓审批单", ORDER, "青白江区档案馆", "借用", "樱花节会务", "2026-05-01");
        assertThat(text).contains(code("a"), code("b"), "60,000.00", "未批准明细号：3", "S0004", "S0005");
        assertThat(text).doesNotContain(code("c"));
    }

    @Test
    void a_gate_pass_has_the_lines_that_left_under_it() {
        SIDE.as("S0001");
        String text = printed(GatePassForm.NAME, Map.of("order", ORDER, "number", PASS));

        assertThat(text).contains("出门单", PASS, ORDER, "一号仓", code("a"), "2026-02-06");
        assertThat(text).doesNotContain(code("b"), "30,000");
        assertThat(filled(GatePassForm.NAME, Map.of("order", ORDER, "number", "CM-W01-2026-0009")))
                .isNull();
    }

    @Test
    void who_stands_at_the_gate_prints_it_though_he_sees_no_orders() {
        SIDE.as("S0006");

        assertThat(printed(GatePassForm.NAME, Map.of("order", ORDER, "number", PASS)))
                .contains("出门单", PASS, ORDER, "青白江区档案馆", code("a"))
                .doesNotContain(code("b"), "30,000");
        assertThat(filled(GatePassForm.NAME, Map.of("order", "CC-X2-2026-0002", "number", PASS)))
                .isNull();
    }

    @Test
    void a_handover_sheet_has_what_is_out() {
        SIDE.as("S0002");
        String text = printed(OrderHandoverForm.NAME, Map.of("number", ORDER, "wording", "BILINGUAL"));

        assertThat(text)
                .contains("签收交接单", PASS, code("a"), "30,000.00", "领用单位签收人")
                .doesNotContain(code("b"));
        assertThat(filled(OrderHandoverForm.NAME, Map.of("number", ORDER, "asOf", "2026-02-05")))
                .isNull();
        assertThat(filled(OrderHandoverForm.NAME, Map.of("number", ORDER, "gatePass", "none")))
                .isNull();
    }

    @Test
    void another_unit_gets_none_of_these_papers() {
        SIDE.as("S0003");

        assertThat(filled(IssueApprovalForm.NAME, Map.of("number", ORDER))).isNull();
        assertThat(filled(GatePassForm.NAME, Map.of("order", ORDER, "number", PASS)))
                .isNull();
        assertThat(filled(OrderHandoverForm.NAME, Map.of("number", ORDER))).isNull();
    }

    private static @Nullable Filled filled(String form, Map<String, Object> given) {
        return SIDE.bean(FormLinks.class).fill(form, given, "codes").orElse(null);
    }

    private static String printed(String form, Map<String, Object> given) {
        String url = Objects.requireNonNull(filled(form, given)).link().url();
        FormStatement statement = SIDE.bean(FormLinks.class).open(url.substring("forms/".length()));
        byte[] file = SIDE.bean(Printer.class)
                .print((Paper) SIDE.bean(Forms.class).fill(statement).orElseThrow(), statement.instant());
        FormHouse.keep(form + ".pdf", file);
        return Pdf.text(file);
    }
}
