package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.NilBalance;
import org.gongwucang.events.temporarybody.KitAllocated;
import org.gongwucang.events.temporarybody.KitLineRecovered;
import org.gongwucang.events.temporarybody.KitLineReturned;
import org.gongwucang.events.temporarybody.KitLineSentBack;
import org.gongwucang.events.temporarybody.KitLineWaived;
import org.gongwucang.events.temporarybody.KitRecoveryOpened;
import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;
import org.gongwucang.events.temporarybody.KitTemplateLine;
import org.gongwucang.events.temporarybody.KitTemplateWithdrawn;
import org.gongwucang.events.temporarybody.TemporaryBodyClosed;
import org.gongwucang.events.temporarybody.TemporaryBodyDissolutionStarted;
import org.gongwucang.events.temporarybody.TemporaryBodyEntryReversed;
import org.gongwucang.events.temporarybody.TemporaryBodyEstablished;
import org.gongwucang.events.temporarybody.TemporaryBodyExtended;
import org.gongwucang.events.temporarybody.TemporaryBodyProposed;
import org.gongwucang.events.temporarybody.TemporaryBodyRejected;

/** 临时机构: what happens to bodies of each kind, on days that whoever tells it chooses. */
final class TemporaryBodies {

    private final LocalDate first;
    private final LocalDate second;
    private final LocalDate third;

    TemporaryBodies(LocalDate first, LocalDate second, LocalDate third) {
        this.first = first;
        this.second = second;
        this.third = third;
    }

    private TemporaryBodyProposed proposed(String body) {
        return new TemporaryBodyProposed(
                body, "审计组" + body, "U1", "审计", "办1号", first.plusDays(90), "S6", List.of(), first);
    }

    private KitAllocated lent(String body, int line, String kind, int pieces) {
        String thing = "t" + body + line;
        BigDecimal value = new BigDecimal("200.00").multiply(BigDecimal.valueOf(pieces));
        return new KitAllocated(
                body,
                "o" + body,
                "CC-" + body,
                line,
                kind,
                thing,
                "K-" + thing,
                Chronicle.DESKS,
                "办公桌",
                pieces,
                value,
                first.plusDays(90),
                "S1",
                second);
    }

    private KitLineRecovered recovered(String body, int line, int pieces, String way) {
        String successor = way.equals("HANDED_OVER") ? "CC-next" : null;
        return new KitLineRecovered(body, "o" + body, line, pieces, way, successor, "S5", third);
    }

    private KitLineReturned back(String body, int line, int pieces) {
        return new KitLineReturned(body, "o" + body, line, pieces, "S1", third);
    }

    /** Lent, given back in every way there is, and closed; the closing is taken back and done again. */
    Entry[] closed(String body) {
        String order = "o" + body;
        List<CutStream> cut = List.of(new CutStream("body:" + body, 15, "0".repeat(64)));
        TemporaryBodyClosed closed =
                new TemporaryBodyClosed(body, "S6", NilBalance.of(body, 3, 14, 5, 3, 4, 2, cut), third);
        return new Entry[] {
            proposed(body),
            new TemporaryBodyEstablished(body, "审计组" + body, "U1", "办1号", first.plusDays(90), "S7", List.of(), first),
            lent(body, 1, "ASSET", 1),
            lent(body, 2, "LOT", 10),
            lent(body, 3, "LOT", 3),
            recovered(body, 3, 3, "REFUSED"),
            new TemporaryBodyExtended(
                    body, first.plusDays(90), first.plusDays(120), "办2号", "未完", "S7", List.of(), second),
            new TemporaryBodyDissolutionStarted(body, "办3号", "完成", "S6", 2, 11, List.of(), second),
            new KitRecoveryOpened(body, order, "CC-" + body, 1, "K-t" + body + "1", 1, second),
            new KitRecoveryOpened(body, order, "CC-" + body, 2, "K-t" + body + "2", 10, second),
            back(body, 1, 1),
            new KitLineSentBack(body, order, 1, 1, "S5", third),
            back(body, 1, 1),
            recovered(body, 1, 1, "RETURNED"),
            back(body, 2, 8),
            recovered(body, 2, 4, "RETURNED"),
            recovered(body, 2, 4, "HANDED_OVER"),
            new KitLineWaived(body, order, 2, 2, new BigDecimal("100.00"), "缴1号", null, "S7", third),
            closed,
            new TemporaryBodyEntryReversed(body, "body:" + body + "#18", 18, "TemporaryBodyClosed", third, "错", third),
            closed,
        };
    }

    Entry[] rejected(String body) {
        return new Entry[] {proposed(body), new TemporaryBodyRejected(body, "S7", "文号有误", second)};
    }

    Entry[] template(String template) {
        List<KitTemplateLine> lines = List.of(new KitTemplateLine(Chronicle.DESKS, 10));
        return new Entry[] {
            new KitTemplateDrawnUp(template, 1, "十人组", lines, first),
            new KitTemplateDrawnUp(template, 2, "十人审计组", lines, second),
            new KitTemplateWithdrawn(template, "已改", third)
        };
    }
}
