package org.gongwucang.query.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;

/** 配置模板: as GraphQL shows it. */
public final class KitTemplateView extends RowView<KitTemplateRow> {

    public KitTemplateView(Seen<KitTemplateRow> seen) {
        super(seen);
    }

    /** 配置模板明细. */
    public record Line(String assetClassId, int pieces) {

        static Line read(String written) {
            int space = written.lastIndexOf(' ');
            return new Line(written.substring(0, space), Integer.parseInt(written.substring(space + 1)));
        }
    }

    public String template() {
        return row().template();
    }

    public int templateVersion() {
        return row().templateVersion();
    }

    public String name() {
        return row().name();
    }

    public List<Line> lines() {
        return linesOf(row());
    }

    static List<Line> linesOf(KitTemplateRow row) {
        return row.lines().stream().map(Line::read).toList();
    }

    public LocalDate since() {
        return row().since();
    }

    public boolean active() {
        return row().active();
    }
}
