package org.gongwucang.command.asset;

import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.events.Entry;
import org.gongwucang.events.asset.LotDisposalFreezeLifted;
import org.gongwucang.events.asset.LotDisposalFrozen;
import org.gongwucang.events.asset.LotDisposed;

/**
 * 批量处置冻结: pieces of a lot about which cases are open.
 *
 * @param lines by case and line
 */
record LotFreezes(Map<String, Frozen> lines) {

    static final LotFreezes NONE = new LotFreezes(Map.of());

    /** In an order of their own, whatever a snapshot made of it. */
    LotFreezes {
        lines = new TreeMap<>(lines);
    }

    /** 冻结数量: so many pieces in the place. */
    record Frozen(String place, int pieces) {}

    /** Pieces that are frozen in the place. */
    int at(String place) {
        return lines.values().stream()
                .filter(frozen -> frozen.place().equals(place))
                .mapToInt(Frozen::pieces)
                .sum();
    }

    LotFreezes after(Entry entry) {
        if (entry instanceof LotDisposalFrozen e) {
            Map<String, Frozen> more = new TreeMap<>(lines);
            more.put(key(e.disposal(), e.line()), new Frozen(LotState.key(e.location()), e.pieces()));
            return new LotFreezes(more);
        }
        if (entry instanceof LotDisposalFreezeLifted e) {
            return without(key(e.disposal(), e.line()));
        }
        return entry instanceof LotDisposed e ? without(key(e.disposal(), e.line())) : this;
    }

    private LotFreezes without(String line) {
        Map<String, Frozen> fewer = new TreeMap<>(lines);
        fewer.remove(line);
        return new LotFreezes(fewer);
    }

    private static String key(String disposal, int line) {
        return disposal + "/" + line;
    }
}
