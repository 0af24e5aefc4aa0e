package org.gongwucang.query.form;

import static org.gongwucang.query.testing.Chronicle.DESKS;
import static org.gongwucang.query.testing.Chronicle.FURNITURE;
import static org.gongwucang.query.testing.Chronicle.code;
import static org.gongwucang.query.testing.Chronicle.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.intake.IntakeBatchApproved;
import org.gongwucang.events.intake.IntakeBatchClosed;
import org.gongwucang.events.intake.IntakeBatchDrafted;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.query.testing.Chronicle;
import org.gongwucang.query.testing.RunningQuerySide;
import org.gongwucang.vault.staff.StaffNames;

/** 表单之家: a district with a warehouse, a batch of 200 lines, and things with odd names; told through the store. */
final class FormHouse {

    static final String RECEIPT = "QBJ-SJ-2026-0001";
    static final String BATCH = "QBJ-RC-2026-0001";
    static final int LINES = 200;
    static final String HOSTILE = "<b>粗</b><script>alert(1)</script> & \"柜\"";
    static final String LONG = "实木会议桌（含升降投影设备、多媒体中控、嵌入式电源及线缆管理系统，附可移动副桌四张与配套人体工学座椅十二把）二〇一四年政务中心搬迁调剂入账";
    static final String UNIT_NAME = "青白江区人民政府办公室";

    private static final String OFFICE = "青白江区机关事务管理局";

    private final RunningQuerySide side;

    private FormHouse(RunningQuerySide side) {
        this.side = side;
    }

    static void told(RunningQuerySide side) {
        FormHouse house = new FormHouse(side);
        house.people();
        house.batch();
        house.things();
        side.awaitLedgers();
    }

    private Chronicle chronicle() {
        return side.chronicle();
    }

    private void people() {
        chronicle()
                .unit("510113-07", OFFICE, null, "2020-01-01")
                .unit("510113-01", UNIT_NAME, null, "2020-01-01")
                .unit("510113-02", "青白江区档案馆", null, "2020-01-01")
                .person("S0001", "510113-07", "KEEPER", "2020-01-01")
                .person("S0002", "510113-01", "UNIT_HANDLER", "2020-01-01")
                .person("S0003", "510113-07", "ACCEPTOR", "2020-01-01")
                .person("S0004", "510113-07", "APPROVER", "2020-01-01")
                .person("S0005", "510113-02", "UNIT_HANDLER", "2020-01-01")
                .person("S0006", "510113-07", "DRIVER", "2020-01-01")
                .person("S0007", "510113-07", "KEEPER", "2020-01-01")
                .warehouse("W01", "510113-07", "2020-01-01")
                .place("W01/A", "2020-01-01")
                .place("W01/B", "2020-01-01")
                .assetClass(FURNITURE, "家具和用具", null)
                .assetClass(DESKS, "办公桌", FURNITURE.code());
        StaffNames names = side.bean(StaffNames.class);
        Map.of("S0001", "保管甲", "S0002", "经办乙", "S0003", "验收丙", "S0004", "审批丁", "S0007", "保管戊")
                .forEach(names::write);
    }

    private void batch() {
        String id = "batch";
        chronicle()
                .tell(
                        id,
                        new IntakeBatchDrafted(
                                id, BATCH, "510113-01", "W01", "SURRENDER", "青府办〔2026〕12号", null, day("2026-03-02")));
        for (int line = 1; line <= LINES; line++) {
            chronicle().tell(id, new IntakeLineDrafted(id, line, item(line), day("2026-03-02")));
        }
        BigDecimal value = new BigDecimal("1234.50").multiply(BigDecimal.valueOf(LINES));
        chronicle()
                .tell(
                        id,
                        new IntakeBatchSubmitted(
                                id, "S0002", LINES, LINES, value, List.of(), List.of(), List.of(), day("2026-03-03")))
                .tell(id, new IntakeBatchApproved(id, "S0004", List.of(), day("2026-03-04")));
        for (int line = 1; line < LINES; line++) {
            accepted(id, line);
        }
        chronicle()
                .tell(id, new IntakeLineRefused(id, LINES, "台面开裂，腿已松动", "S0003", List.of(), day("2026-03-05")))
                .tell(
                        id,
                        new IntakeBatchClosed(
                                id,
                                RECEIPT,
                                LINES - 1,
                                LINES - 1,
                                new BigDecimal("1234.50").multiply(BigDecimal.valueOf(LINES - 1L)),
                                1,
                                0,
                                "S0001",
                                day("2026-03-06")));
    }

    private static IntakeItem item(int line) {
        return new IntakeItem("ASSET", card(line), null, null, 1, false, null);
    }

    private static Card card(int line) {
        String name = switch (line) {
            case 7 -> LONG;
            case 8 -> HOSTILE;
            case 9 -> "\uD842\uDFB7野牌\uD869\uDF00柜";
            default -> "办公桌 第" + line + "号";
        };
        return new Card(
                name,
                "1400×700×760",
                line % 3 == 0 ? "光明" : null,
                DESKS,
                new BigDecimal("1234.50"),
                day("2014-05-20"),
                line % 5 == 0 ? "SN-2014-%04d".formatted(line) : null,
                null);
    }

    private void accepted(String batch, int line) {
        String id = "t%03d".formatted(line);
        String code = code(id);
        BigDecimal value = new BigDecimal("1234.50");
        chronicle()
                .tell(
                        batch,
                        new IntakeLineAccepted(
                                batch,
                                line,
                                "ASSET",
                                id,
                                code,
                                1,
                                value,
                                "W01/A",
                                "S0001",
                                "W01/FISCAL",
                                "S0003",
                                List.of(),
                                List.of(),
                                day("2026-03-05")));
    }

    /** Cards t001 to t060 are in the register; the first of them has a life. */
    private void things() {
        for (int n = 1; n <= 60; n++) {
            chronicle()
                    .inStock(
                            "t%03d".formatted(n),
                            card(n).name(),
                            "510113-07",
                            "1234.50",
                            "W01/A",
                            "S0001",
                            "2026-03-05");
        }
        chronicle().by("S0001").inUse("used", "档案密集架", "510113-02", "56000", "2026-03-05");
        for (int n : new int[] {1, 2, 7, 8, 9}) {
            String id = "t%03d".formatted(n);
            chronicle().tell(id, new CustodyOffered(id, "S0001", "S0007", List.of(), day("2026-04-01")));
        }
        chronicle().tell("t001", new CustodyHandedOver("t001", "S0001", "S0007", List.of(), day("2026-04-02")));
    }

    /** What was printed, to be looked at. */
    static void keep(String name, byte[] file) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "forms"));
            Files.write(folder.resolve(name), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
