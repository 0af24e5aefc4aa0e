package org.gongwucang.command.disposal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Objects;
import org.gongwucang.command.asset.DisposedThings.Wanted;
import org.gongwucang.events.Entry;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineExecuted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * 处置明细状态: how far one line of a case is.
 *
 * @param item what it is about; null before it was drafted
 * @param usable whether it still does its work; null while nobody has looked
 * @param certificate number of its technical certificate
 * @param valuation yuan
 */
@RecordBuilder
record DisposalLineState(
        Phase phase,
        @Nullable DisposalItem item,
        @Nullable Boolean usable,
        @Nullable String certificate,
        @Nullable BigDecimal valuation)
        implements DisposalLineStateBuilder.With {

    /** Before it was drafted. */
    static final DisposalLineState NONE = new DisposalLineState(Phase.NONE, null, null, null, null);

    /** 阶段. */
    enum Phase {
        NONE,
        OPEN,
        WITHDRAWN,
        FROZEN,
        RELEASED,
        EXECUTED
    }

    DisposalItem about() {
        return Objects.requireNonNull(item, "a drafted line is about something");
    }

    Wanted wanted() {
        DisposalItem about = about();
        boolean lot = about.kind().equals("LOT");
        return new Wanted(about.kind(), about.thing(), about.pieces(), lot ? about.location() : null);
    }

    /** After an entry about the line. */
    DisposalLineState after(Entry entry) {
        if (entry instanceof DisposalLineDrafted e) {
            return NONE.withPhase(Phase.OPEN).withItem(e.item());
        }
        if (entry instanceof DisposalLineWithdrawn) {
            return withPhase(Phase.WITHDRAWN);
        }
        if (entry instanceof DisposalLineFrozen) {
            return withPhase(Phase.FROZEN);
        }
        if (entry instanceof DisposalLineAppraised e) {
            return withUsable(e.usable()).withCertificate(e.certificate());
        }
        if (entry instanceof DisposalLineValued e) {
            return withValuation(e.amount());
        }
        if (entry instanceof DisposalLineReleased) {
            return withPhase(Phase.RELEASED);
        }
        return entry instanceof DisposalLineExecuted ? withPhase(Phase.EXECUTED) : this;
    }
}
