package org.gongwucang.command.inspection;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.reference.Units;
import org.springframework.stereotype.Component;

/** 检查范围: the units of a campaign, frozen when it begins. */
@Component
class InspectionScopes {

    private static final int MOST = 2000;

    /** An event holds the list, and no event is above 256 kB. */
    private static final int MOST_BYTES = 200_000;

    private final Units units;

    InspectionScopes(Units units) {
        this.units = units;
    }

    /**
     * The codes, sorted, each once.
     *
     * @throws org.gongwucang.command.kernel.Refused INSPECTION_SCOPE_SIZE, UNIT_UNKNOWN, UNIT_INACTIVE
     */
    List<String> frozen(List<String> asked) {
        List<String> sorted = List.copyOf(new TreeSet<>(asked));
        int bytes = written(sorted).length;
        require(
                !sorted.isEmpty() && sorted.size() <= MOST && bytes <= MOST_BYTES,
                "INSPECTION_SCOPE_SIZE",
                "units",
                sorted.size(),
                "most",
                MOST,
                "bytes",
                bytes,
                "mostBytes",
                MOST_BYTES);
        for (String unit : sorted) {
            Units.Unit known = required(units.find(unit), "UNIT_UNKNOWN", "unit", unit);
            require(known.active(), "UNIT_INACTIVE", "unit", unit);
        }
        return sorted;
    }

    /** SHA-256 of the codes, one a line. */
    static String digest(List<String> frozen) {
        return Ids.sha256(written(frozen));
    }

    private static byte[] written(List<String> codes) {
        return String.join("\n", codes).getBytes(StandardCharsets.UTF_8);
    }
}
