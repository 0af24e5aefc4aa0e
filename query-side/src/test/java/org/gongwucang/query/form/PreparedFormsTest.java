package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongwucang.query.form.NilBalance.Cleared;
import org.gongwucang.query.form.OrderPapers.Order;
import org.gongwucang.query.form.OrderPapers.People;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Papers of orders and certificates, with rows made up here. */
class PreparedFormsTest {

    private static final String ORDER = "QBJ-CC-2026-0012";
    private static final String PASS = "W01-CM-2026-0031";

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @Test
    void an_approval_of_an_issue_names_both_steps_and_every_line() {
        String text = printed(OrderPapers.approval(order("S0009"), filling(false)), "issue-approval");

        assertThat(text).contains("出仓审批单", ORDER, "青白江区机关事务管理局", "借用", "2027-05-28", "二级审批人", "S0009");
        assertThat(text).contains("GWC-2026-000001", "GWC-2026-000040", "合计", "40,000.00", "未批准明细号：3、7");
    }

    @Test
    void an_approval_of_one_step_has_no_place_for_a_second() {
        String text = printed(OrderPapers.approval(order(null), filling(true)), "issue-approval");

        assertThat(text).contains("IssueApprovalSheet", "Loan").doesNotContain("二级审批人");
    }

    @Test
    void a_gate_pass_counts_pieces_and_tells_no_values() {
        byte[] file = file(OrderPapers.gatePass(order(null), filling(false)), "gate-pass");
        String text = Pdf.text(file);

        assertThat(text).contains("出门单", PASS, ORDER, "门卫", "GWC-2026-000040").doesNotContain("1,000.00", "40,000");
        assertThat(Pdf.codes(Pdf.pictures(file).get(0))).containsExactly(PASS);
    }

    @Test
    void a_handover_of_an_order_is_signed_by_both_sides() {
        String text = printed(OrderPapers.handover(order(null), filling(false)), "order-handover");

        assertThat(text).contains("签收交接单", PASS, "领用单位签收人", "青白江区会展筹备办公室凭出仓单" + ORDER);
    }

    @Test
    void a_certificate_says_that_nothing_is_outstanding() {
        Cleared cleared = new Cleared(
                "T-2026-01", "会展筹备办公室", "商务局", "区府办〔2026〕3号", "2026-11-20", "S0006", "0123456789abcdef", 12, 9, 2, 1);

        String text = printed(NilBalance.sheet(cleared, filling(true)), "nil-balance");

        assertThat(text)
                .contains(
                        "资产结清证明",
                        "截至2026-11-20，会展筹备办公室（T-2026-01）",
                        "Nil-BalanceCertificate",
                        "未结（件）Outstanding0",
                        "0123456789abcdef",
                        "S0006");
    }

    private static Order order(@Nullable String second) {
        return new Order(
                ORDER,
                "青白江区机关事务管理局",
                "一号仓",
                "LOAN",
                "青白江区会展筹备办公室",
                "二〇二六年樱花节会务用桌椅",
                "2026-11-28",
                "2027-05-28",
                PASS,
                "2026-11-29",
                new People("S0002", "S0004", second, "S0001", null, null),
                IntStream.rangeClosed(1, 40).mapToObj(PreparedFormsTest::line).toList(),
                "3、7");
    }

    private static Answer line(int number) {
        Map<String, @Nullable Object> line = new HashMap<>();
        line.put("line", number);
        line.put("code", "GWC-2026-%06d".formatted(number));
        line.put("name", "折叠会议桌");
        line.put("specification", "1200×400×750");
        line.put("brand", null);
        line.put("place", "一区三架");
        line.put("quantity", 2);
        line.put("unitValue", "500");
        line.put("value", "1000");
        return new Answer(line);
    }

    private static Filling filling(boolean bilingual) {
        FormStatement statement = new FormStatement(
                "nobody", 0, "made-up", Map.of(), bilingual, "2026-11-29T02:00:00Z", "S0001", "zh-CN");
        return SIDE.bean(Forms.class).filling(statement, (document, variables) -> null);
    }

    private static byte[] file(Sheet sheet, String name) {
        byte[] file = SIDE.bean(Printer.class).print(sheet, Instant.parse("2026-11-29T02:00:00Z"));
        FormHouse.keep(name + (sheet.bilingual() ? "-en" : "") + ".pdf", file);
        assertThat(Pdf.fonts(file)).allMatch(font -> font.isEmbedded());
        return file;
    }

    private static String printed(Sheet sheet, String name) {
        return Pdf.text(file(sheet, name));
    }
}
