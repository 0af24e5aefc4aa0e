package org.gongwucang.query.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongwucang.query.year.YearOutline;
import org.gongwucang.query.year.YearOutline.Figure;
import org.gongwucang.query.year.YearOutline.Grid;
import org.gongwucang.query.year.YearOutline.Section;
import org.springframework.stereotype.Component;

/**
 * 年度资产报告: on paper, part by part, with the codes behind each figure. An edition tells of the instant of its closing and
 * of nobody who prints it, so it is the same file for everybody.
 */
@Component
class YearReportForm extends Form {

    static final String NAME = "year-report";

    private static final String DIGEST = "digest";

    private final YearOutlines outlines;

    YearReportForm(YearOutlines outlines) {
        super(NAME, "year");
        this.outlines = outlines;
    }

    @Override
    Optional<Sheet> fill(Filling filling) {
        return outlines.of(filling).map(outline -> sheet(outline, filling));
    }

    /** 报告编号: the year, and the edition where it is of one. */
    static String number(YearOutline outline) {
        String edition = outline.fact("edition");
        return edition.equals("0") ? outline.fact("year") : outline.fact("year") + "-" + edition;
    }

    private static Sheet sheet(YearOutline outline, Filling filling) {
        YearWords words = new YearWords(filling);
        SheetBuilder sheet = new SheetBuilder(
                        NAME, "yearReport", number(outline), filling.words(), stamp(outline, filling))
                .numbered("YearReport.year");
        for (Figure fact : outline.facts()) {
            String key = fact.keys().get(0);
            if (key.endsWith("." + DIGEST)) {
                sheet.wide(key, String.valueOf(fact.value()));
            } else if (!key.endsWith(".year")) {
                sheet.fact(key, words.shown(fact));
            }
        }
        outline.sections().forEach(section -> tables(section, filling, words).forEach(sheet::lines));
        return sheet.signature("sign.finance", "").signature("sign.office", "").build();
    }

    private static Stamp stamp(YearOutline outline, Filling filling) {
        return outline.fact("edition").equals("0")
                ? filling.stamp()
                : new Stamp(outline.fact("to"), filling.stamp().knownAt(), "", "");
    }

    private static List<Lines> tables(Section section, Filling filling, YearWords words) {
        Lines figures = filling.lines()
                .headed(section.key())
                .text("yearReport.figure", 60)
                .figures("yearReport.value", 40);
        section.figures().forEach(figure -> figures.row(words.way(figure.keys()), words.shown(figure)));
        Lines codes = filling.lines()
                .headed(words.way(List.of(section.key(), "yearReport.codes")))
                .text("yearReport.figure", 22)
                .text("yearReport.of", 14)
                .figures("yearReport.count", 8)
                .text("yearReport.codes", 56);
        section.codes()
                .forEach(some -> codes.row(
                        words.way(some.keys()),
                        some.of() == null ? null : words.shown(some.of()),
                        Figures.pieces(some.codes().size()),
                        String.join(" ", some.codes())));
        List<Lines> tables = section.grids().stream()
                .map(grid -> table(section, grid, filling, words))
                .collect(Collectors.toList());
        tables.add(0, figures);
        tables.add(codes);
        return tables;
    }

    private static Lines table(Section section, Grid grid, Filling filling, YearWords words) {
        Lines table = filling.lines();
        table.headed(grid.keys().isEmpty() ? filling.words().of(section.key()) : words.way(grid.keys()));
        for (Figure column : grid.columns()) {
            String key = column.keys().get(0);
            if (column.type().equals("BigDecimal")) {
                table.figures(key, 14);
            } else if (YearWords.isNumber(column)) {
                table.figures(key, 8);
            } else {
                table.text(key, 12);
            }
        }
        grid.rows().forEach(row -> table.row(row.stream().map(words::shown).toArray()));
        return table;
    }
}
