package org.gongwucang.command.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.intake.IntakeBatchSubmitted;
import org.gongwucang.events.intake.IntakeFinding;
import org.gongwucang.events.intake.IntakeFindingDecided;
import org.gongwucang.events.intake.IntakeItem;
import org.gongwucang.events.intake.IntakeLineAccepted;
import org.gongwucang.events.intake.IntakeLineDrafted;
import org.gongwucang.events.intake.IntakeLineRefused;
import org.gongwucang.events.intake.IntakeLineShort;
import org.gongwucang.events.intake.IntakeLineWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 明细状态: how far one line of a batch is.
 *
 * @param item what it surrenders; null before it was drafted
 * @param findings what it looks like
 * @param accepted pieces that are in stock
 * @param value original value of these in yuan
 */
record IntakeLineState(Phase phase, @Nullable IntakeItem item, List<Finding> findings, int accepted, BigDecimal value) {

    /** Before it was drafted. */
    static final IntakeLineState NONE = new IntakeLineState(Phase.NONE, null, List.of(), 0, BigDecimal.ZERO);

    /** Not to be changed. */
    IntakeLineState {
        findings = List.copyOf(findings);
    }

    /** 阶段. */
    enum Phase {
        NONE,
        OPEN,
        WITHDRAWN,
        ACCEPTED,
        REFUSED,
        SHORT
    }

    /**
     * 疑似重复.
     *
     * @param duplicate what the acceptor said; null while nobody did
     */
    record Finding(IntakeFinding of, @Nullable Boolean duplicate) {}

    /** After an entry about the line, or about the batch with all its lines. */
    IntakeLineState after(int line, Entry entry) {
        if (entry instanceof IntakeLineDrafted e) {
            return new IntakeLineState(Phase.OPEN, e.item(), List.of(), 0, BigDecimal.ZERO);
        }
        if (entry instanceof IntakeBatchSubmitted e) {
            List<Finding> found = e.findings().stream()
                    .filter(finding -> finding.line() == line)
                    .map(finding -> new Finding(finding, null))
                    .toList();
            return new IntakeLineState(phase, item, found, accepted, value);
        }
        if (entry instanceof IntakeFindingDecided e) {
            return decided(e.finding(), e.duplicate());
        }
        return received(entry);
    }

    private IntakeLineState received(Entry entry) {
        if (entry instanceof IntakeLineWithdrawn) {
            return new IntakeLineState(Phase.WITHDRAWN, item, List.of(), 0, BigDecimal.ZERO);
        }
        if (entry instanceof IntakeLineAccepted e) {
            return new IntakeLineState(Phase.ACCEPTED, item, findings, e.pieces(), e.value());
        }
        if (entry instanceof IntakeLineRefused) {
            return new IntakeLineState(Phase.REFUSED, item, findings, 0, BigDecimal.ZERO);
        }
        return entry instanceof IntakeLineShort
                ? new IntakeLineState(Phase.SHORT, item, findings, accepted, value)
                : this;
    }

    private IntakeLineState decided(IntakeFinding finding, boolean duplicate) {
        List<Finding> now = new ArrayList<>(findings);
        now.replaceAll(one -> one.of().equals(finding) ? new Finding(finding, duplicate) : one);
        return new IntakeLineState(phase, item, now, accepted, value);
    }

    boolean isUndecided() {
        return findings.stream().anyMatch(finding -> finding.duplicate() == null);
    }

    boolean isDuplicate() {
        return findings.stream().anyMatch(finding -> Boolean.TRUE.equals(finding.duplicate()));
    }
}
