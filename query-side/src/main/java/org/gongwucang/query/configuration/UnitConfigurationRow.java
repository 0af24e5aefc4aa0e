package org.gongwucang.query.configuration;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.gongwucang.events.configuration.ConfigurationClaimed;
import org.gongwucang.events.configuration.ConfigurationHoldingEntry;
import org.gongwucang.events.configuration.ConfigurationReceived;
import org.gongwucang.events.configuration.ConfigurationReduced;
import org.gongwucang.events.configuration.ConfigurationReleased;
import org.gongwucang.events.configuration.UnitConfigurationStated;

/**
 * 单位配置行: one unit.
 *
 * @param statedOn day as of which the last statement counted
 * @param pieces of each class that was counted, or that came or went, by class
 */
@RecordBuilder
public record UnitConfigurationRow(
        String unit, int heads, LocalDate statedOn, String document, String statedBy, List<PiecesOfClass> pieces)
        implements UnitConfigurationRowBuilder.With {

    public UnitConfigurationRow {
        pieces = List.copyOf(pieces);
    }

    /**
     * 分类件数.
     *
     * @param assetClass the written form {@code system@edition:code}
     * @param counted whether the last statement counted it
     * @param there at the unit
     * @param coming approved and not signed for
     */
    public record PiecesOfClass(String assetClass, boolean counted, int there, int coming) {

        PiecesOfClass moved(int moreThere, int moreComing) {
            return new PiecesOfClass(assetClass, counted, there + moreThere, coming + moreComing);
        }
    }

    static UnitConfigurationRow stated(UnitConfigurationStated e) {
        return new UnitConfigurationRow(e.unit(), e.heads(), e.occurredOn(), e.document(), e.statedBy(), counted(e));
    }

    private static List<PiecesOfClass> counted(UnitConfigurationStated e) {
        TreeMap<String, PiecesOfClass> all = new TreeMap<>();
        e.counted()
                .forEach(one -> all.put(
                        one.assetClass().text(),
                        new PiecesOfClass(one.assetClass().text(), true, one.pieces(), 0)));
        return List.copyOf(all.values());
    }

    /** What was there counts no more; what is on its way does. */
    UnitConfigurationRow statedAnew(UnitConfigurationStated e) {
        TreeMap<String, PiecesOfClass> all = new TreeMap<>();
        counted(e).forEach(one -> all.put(one.assetClass(), one));
        for (PiecesOfClass before : pieces) {
            PiecesOfClass now =
                    all.getOrDefault(before.assetClass(), new PiecesOfClass(before.assetClass(), false, 0, 0));
            if (now.counted() || before.coming() > 0) {
                all.put(before.assetClass(), now.moved(0, before.coming()));
            }
        }
        return stated(e).withPieces(List.copyOf(all.values()));
    }

    UnitConfigurationRow claimed(ConfigurationClaimed e) {
        return moved(e, 0, e.pieces());
    }

    UnitConfigurationRow received(ConfigurationReceived e) {
        return moved(e, e.pieces(), -e.claimed());
    }

    UnitConfigurationRow released(ConfigurationReleased e) {
        return moved(e, 0, -e.pieces());
    }

    UnitConfigurationRow reduced(ConfigurationReduced e) {
        return moved(e, -e.pieces(), 0);
    }

    private UnitConfigurationRow moved(ConfigurationHoldingEntry e, int there, int coming) {
        TreeMap<String, PiecesOfClass> all = new TreeMap<>();
        pieces.forEach(one -> all.put(one.assetClass(), one));
        String assetClass = e.assetClass().text();
        PiecesOfClass before = all.getOrDefault(assetClass, new PiecesOfClass(assetClass, false, 0, 0));
        all.put(assetClass, before.moved(there, coming));
        return withPieces(List.copyOf(all.values()));
    }
}
