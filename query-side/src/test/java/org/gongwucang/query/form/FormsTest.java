package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongwucang.query.testing.Chronicle.code;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.query.form.FormLinks.Filled;
import org.gongwucang.query.testing.RunningQuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {

    @AutoClose
    private static final RunningQuerySide SIDE = new RunningQuerySide();

    @BeforeAll
    static void tell() {
        FormHouse.told(SIDE);
    }

    @Test
    void a_receipt_has_every_line_of_the_batch_under_headers_on_every_page() {
        SIDE.as("S0002");
        byte[] file = printed(IntakeReceiptForm.NAME, Map.of("number", FormHouse.RECEIPT));
        String text = Pdf.text(file);

        assertThat(text).contains("青白江区机关事务管理局", "接收专用收据", FormHouse.RECEIPT, FormHouse.UNIT_NAME, "青府办〔2026〕12号");
        assertThat(text).contains("贰拾肆万伍仟陆佰陆拾伍元伍角整", "245,665.50", "台面开裂，腿已松动", "经办乙（S0002）");
        for (int line = 1; line < FormHouse.LINES; line++) {
            assertThat(text).contains(code("t%03d".formatted(line)));
        }
        assertThat(text).contains(FormHouse.LONG.replace(" ", ""));
        List<String> pages = Pdf.pages(file);
        assertThat(pages).hasSizeGreaterThan(5);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page)).contains("第" + (page + 1) + "页，共" + pages.size() + "页");
        }
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).contains("品牌规格"));
    }

    @Test
    void what_a_name_has_of_html_is_shown_as_letters_and_letters_no_font_has_are_listed() {
        SIDE.as("S0002");
        String text = Pdf.text(printed(IntakeReceiptForm.NAME, Map.of("number", FormHouse.RECEIPT)));

        assertThat(text).contains(FormHouse.HOSTILE.replace(" ", ""));
        assertThat(text).contains("〓野牌〓柜", "U+20BB7", "U+2A700");
    }

    @Test
    void every_font_is_in_the_file() {
        SIDE.as("S0002");
        byte[] file = printed(IntakeReceiptForm.NAME, Map.of("number", FormHouse.RECEIPT, "wording", "BILINGUAL"));

        assertThat(Pdf.fonts(file)).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).contains("NotoSansSC");
        });
    }

    @Test
    void the_same_content_of_the_same_instant_gives_the_same_bytes() {
        SIDE.as("S0002");
        FormStatement statement = statement(IntakeReceiptForm.NAME, Map.of("number", FormHouse.RECEIPT));
        Printer printer = SIDE.bean(Printer.class);
        byte[] once = printer.print(paper(statement), statement.instant());
        byte[] again = printer.print(paper(statement), statement.instant());

        assertThat(again).isEqualTo(once);
        assertThat(new Printer().print(paper(statement), statement.instant())).isEqualTo(once);
        assertThat(printer.print(paper(statement), statement.instant().plusSeconds(1)))
                .isNotEqualTo(once);
    }

    @Test
    void the_code_of_a_form_is_its_number() {
        SIDE.as("S0001");
        byte[] file = printed(IntakeApprovalForm.NAME, Map.of("number", FormHouse.BATCH, "wording", "BILINGUAL"));

        assertThat(Pdf.codes(Pdf.pictures(file).get(0))).containsExactly(FormHouse.BATCH);
        assertThat(Pdf.text(file)).contains("调入审批单", "IntakeApprovalSheet", "Closed", "审批丁（S0004）", code("t001"));
    }

    @Test
    void a_card_tells_its_life_up_to_the_day_asked_for() {
        SIDE.as("S0001");

        String today = Pdf.text(printed(AssetCardForm.NAME, Map.of("code", code("t001"))));
        String before = Pdf.text(printed(AssetCardForm.NAME, Map.of("code", code("t001"), "asOf", "2026-03-31")));

        assertThat(today).contains("资产卡片", code("t001"), "保管移交接收", "保管人/使用人保管甲（S0001）→保管戊（S0007）", "一号仓");
        assertThat(before).contains("业务截止2026-03-31").doesNotContain("保管移交");
    }

    @Test
    void a_handover_sheet_shows_the_last_handover_and_an_offer_all_that_is_offered() {
        SIDE.as("S0001");

        String one = Pdf.text(printed(CustodyHandoverForm.NAME, Map.of("code", code("t001"))));
        String offer = Pdf.text(printed(CustodyOfferForm.NAME, Map.of("from", "S0001", "to", "S0007")));

        assertThat(one).contains("签收交接单", "已接收", "2026-04-02", "保管甲（S0001）将下列物资移交保管戊（S0007）保管");
        assertThat(offer).contains("待接收", code("t002"), code("t007"), code("t008"), code("t009"), "4,938.00");
        assertThat(offer).doesNotContain(code("t001"));
        assertThat(filled(CustodyHandoverForm.NAME, Map.of("code", code("t003"))))
                .isNull();
        assertThat(filled(CustodyOfferForm.NAME, Map.of("from", "S0007", "to", "S0001")))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void every_label_of_a_sheet_can_be_read_by_a_reader_of_codes(LabelLayout layout) {
        SIDE.as("S0001");
        List<String> codes = IntStream.rangeClosed(1, layout.places() + 1)
                .mapToObj(n -> code("t%03d".formatted(n)))
                .toList();
        byte[] file = printed(LabelForm.NAME, Map.of("codes", codes, "layout", layout.name(), "skip", 0));
        List<BufferedImage> pages = Pdf.pictures(file);
        List<String> read = new ArrayList<>();
        pages.forEach(page -> read.addAll(Pdf.codes(page)));

        assertThat(pages).hasSize(2);
        assertThat(read).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void labels_begin_where_the_sheet_is_not_used_yet_and_name_what_has_none() {
        SIDE.as("S0001");
        List<String> codes = List.of(code("t002"), "GWC-2026-none", code("t001"), code("t002"));
        Filled sheet =
                Objects.requireNonNull(filled(LabelForm.NAME, Map.of("codes", codes, "layout", "A4_24", "skip", 23)));
        LabelPaper paper = (LabelPaper) sheet.file();

        assertThat(paper.codes()).containsExactlyInAnyOrder(code("t001"), code("t002"));
        assertThat(paper.pages()).hasSize(2);
        assertThat(paper.pages().get(0).labels().get(0).left()).isEqualTo(140);
        assertThatThrownBy(() -> filled(LabelForm.NAME, Map.of("codes", codes, "layout", "A4_24", "skip", 24)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.params()).containsEntry("reason", "OUT_OF_RANGE"));
    }

    @Test
    void who_is_bound_to_a_unit_prints_its_documents_and_no_others() {
        SIDE.as("S0005");

        assertThat(filled(IntakeReceiptForm.NAME, Map.of("number", FormHouse.RECEIPT)))
                .isNull();
        assertThat(filled(AssetCardForm.NAME, Map.of("code", code("t001")))).isNull();
        assertThat(filled(AssetCardForm.NAME, Map.of("code", code("used")))).isNotNull();
        assertThat(filled(IntakeReceiptForm.NAME, Map.of("number", "QBJ-SJ-2026-9999")))
                .isNull();
    }

    private static @Nullable Filled filled(String form, Map<String, Object> given) {
        return SIDE.bean(FormLinks.class).fill(form, given, "codes").orElse(null);
    }

    private static FormStatement statement(String form, Map<String, Object> given) {
        FormLinks links = SIDE.bean(FormLinks.class);
        String url = Objects.requireNonNull(filled(form, given)).link().url();
        return links.open(url.substring("forms/".length()));
    }

    private static Paper paper(FormStatement statement) {
        return (Paper) SIDE.bean(Forms.class).fill(statement).orElseThrow();
    }

    private static byte[] printed(String form, Map<String, Object> given) {
        FormStatement statement = statement(form, given);
        byte[] file = SIDE.bean(Printer.class).print(paper(statement), statement.instant());
        String name = form + (statement.bilingual() ? "-en" : "") + given.getOrDefault("layout", "");
        FormHouse.keep(name + ".pdf", file);
        return file;
    }
}
