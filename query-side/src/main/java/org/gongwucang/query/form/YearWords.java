package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.year.YearOutline.Figure;

/** 年报用语: what the parts of a report are called, and how its values are read. */
final class YearWords {

    private static final Set<String> NUMBERS = Set.of("Int", "Long", "BigDecimal");
    private static final String BETWEEN = " · ";

    private final Filling filling;

    YearWords(Filling filling) {
        this.filling = filling;
    }

    /** The way to a figure, as 公务用车 · 购置 · 辆数. */
    Wording way(List<String> keys) {
        List<Wording> words = keys.stream().map(filling.words()::of).toList();
        boolean bilingual = words.stream().allMatch(word -> word.en() != null);
        return new Wording(
                words.stream().map(Wording::zh).collect(Collectors.joining(BETWEEN)),
                bilingual ? words.stream().map(Wording::en).collect(Collectors.joining(BETWEEN)) : null);
    }

    static boolean isNumber(Figure figure) {
        return NUMBERS.contains(figure.type());
    }

    /** As it stands on paper: amounts with two decimals, codes of an enum by their names, times by the clock of the house. */
    Wording shown(Figure figure) {
        Object value = figure.value();
        return switch (figure.type()) {
            case "Int", "Long" ->
                Wording.plain(value == null ? null : Figures.pieces(Long.parseLong(value.toString())));
            case "BigDecimal" -> Wording.plain(value == null ? null : Figures.money(new BigDecimal(value.toString())));
            case "DateTime" -> Wording.plain(value == null ? null : filling.time(value.toString()));
            case "ID", "String", "Date", "Boolean" -> Wording.plain(value == null ? null : value.toString());
            default -> filling.words().value(figure.type(), value == null ? null : value.toString());
        };
    }

    /** In one line, as the cell of a spreadsheet has it. */
    static String line(Wording wording) {
        return wording.en() == null ? wording.zh() : wording.zh() + " " + wording.en();
    }
}
