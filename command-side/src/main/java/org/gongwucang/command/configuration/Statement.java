package org.gongwucang.command.configuration;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.events.configuration.UnitConfigurationStated;

/**
 * 配置核定: what was stated of a unit last.
 *
 * @param number 0 where nothing was
 * @param sequence of the entry: of the same day counts what was entered after it
 */
record Statement(int number, int heads, LocalDate day, long sequence, List<Counted> counted) {

    /** Nothing was stated. */
    static final Statement NONE = new Statement(0, 0, LocalDate.EPOCH, 0, List.of());

    /** Not to be changed. */
    Statement {
        counted = List.copyOf(counted);
    }

    /** 清点: pieces of a class in its written form. */
    record Counted(String assetClass, int pieces) {}

    static Statement of(UnitConfigurationStated e, Recorded recorded) {
        return new Statement(
                e.number(),
                e.heads(),
                e.occurredOn(),
                recorded.sequence(),
                e.counted().stream()
                        .map(one -> new Counted(one.assetClass().text(), one.pieces()))
                        .toList());
    }

    boolean isBefore(LocalDate other, long entry) {
        return day.isBefore(other) || day.equals(other) && sequence < entry;
    }
}
