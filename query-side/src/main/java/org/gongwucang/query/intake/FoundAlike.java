package org.gongwucang.query.intake;

import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.jspecify.annotations.Nullable;

/**
 * 疑似重复: what a line looks like, and what the acceptor said of it.
 *
 * @param kind SERIAL_NUMBER, OLD_CARD_NUMBER or LOOK_ALIKE
 * @param earlier code of the card, or number and line of the batch, that was there first
 * @param duplicate null while nobody has decided
 */
public record FoundAlike(
        int line,
        String kind,
        String earlier,
        @Nullable Boolean duplicate,
        @Nullable String decidedBy,
        @Nullable String reason) {

    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 6;

    static String open(IntakeFinding finding) {
        return written(finding, "", "", "");
    }

    static String decided(IntakeFindingDecided e) {
        return written(e.finding(), String.valueOf(e.duplicate()), e.decidedBy(), e.reason());
    }

    private static String written(IntakeFinding finding, String duplicate, String by, String reason) {
        return String.join(
                BETWEEN, String.valueOf(finding.line()), finding.kind(), finding.earlier(), duplicate, by, reason);
    }

    /** As a row keeps it. */
    static FoundAlike read(String written) {
        String[] parts = written.split(BETWEEN, PARTS);
        return new FoundAlike(
                Integer.parseInt(parts[0]),
                parts[1],
                parts[2],
                parts[3].isEmpty() ? null : Boolean.valueOf(parts[3]),
                parts[4].isEmpty() ? null : parts[4],
                parts[5].isEmpty() ? null : parts[5]);
    }
}
