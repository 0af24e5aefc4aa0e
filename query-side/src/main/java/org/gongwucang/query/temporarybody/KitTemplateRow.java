package org.gongwucang.query.temporarybody;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.temporarybody.KitTemplateDrawnUp;

/**
 * 配置模板行: the last version of a template.
 *
 * @param lines class in its written form and pieces, with a space between
 * @param since first business day of this version
 */
public record KitTemplateRow(
        String template, int templateVersion, String name, List<String> lines, LocalDate since, boolean active) {

    public KitTemplateRow {
        lines = List.copyOf(lines);
    }

    static KitTemplateRow drawnUp(KitTemplateDrawnUp e) {
        List<String> lines = e.lines().stream()
                .map(line -> line.assetClass().text() + " " + line.pieces())
                .toList();
        return new KitTemplateRow(e.template(), e.version(), e.name(), lines, e.occurredOn(), true);
    }

    KitTemplateRow withdrawn() {
        return new KitTemplateRow(template, templateVersion, name, lines, since, false);
    }
}
