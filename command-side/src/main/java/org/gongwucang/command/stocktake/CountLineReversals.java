package org.gongwucang.command.stocktake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.asset.CountedThings;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.command.kernel.StoredEntries;
import org.gongwucang.command.stocktake.StockTakeState.Phase;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.stocktake.AssetScanned;
import org.gongwucang.events.stocktake.CountDifferenceFound;
import org.gongwucang.events.stocktake.CountLineEntry;
import org.gongwucang.events.stocktake.CountLineEntryReversed;
import org.gongwucang.events.stocktake.CountLineOpened;
import org.gongwucang.events.stocktake.CountMovementNetted;
import org.gongwucang.events.stocktake.DifferenceExplained;
import org.gongwucang.events.stocktake.DifferencePosted;
import org.gongwucang.events.stocktake.LotScanned;
import org.gongwucang.events.stocktake.UnknownTagScanned;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/** 盘点明细冲销: scans while it is counted, differences while they are reconciled, postings with all that they entered. */
@Component
class CountLineReversals implements ReversibleKind {

    private static final Set<Role> COUNTERS = Set.of(Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE);
    private static final Set<Role> MANAGERS = Set.of(Role.ASSET_MANAGER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.of(
            CountLineOpened.class,
            Set.of(Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE, Role.ASSET_MANAGER),
            AssetScanned.class,
            COUNTERS,
            LotScanned.class,
            COUNTERS,
            UnknownTagScanned.class,
            COUNTERS,
            CountMovementNetted.class,
            MANAGERS,
            CountDifferenceFound.class,
            MANAGERS,
            DifferenceExplained.class,
            Set.of(Role.KEEPER, Role.UNIT_HANDLER, Role.ASSET_MANAGER),
            DifferencePosted.class,
            MANAGERS));

    private final StockTakes takes;
    private final StockTakeRules rules;
    private final StoredEntries entries;

    CountLineReversals(StockTakes takes, StockTakeRules rules, StoredEntries entries) {
        this.takes = takes;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public String kind() {
        return COUNT_LINE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return CountLine.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new CountLineEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof DifferencePosted e) {
            List<Stream> streams = new ArrayList<>(List.of(new Stream(STOCK_TAKE, e.stockTake())));
            if (e.batch() != null) {
                streams.add(new Stream(INTAKE, e.batch()));
            } else if (e.thing() != null) {
                streams.add(new Stream(e.kind().equals(CountedThings.LOT) ? LOT : ASSET, e.thing()));
            }
            return streams;
        }
        return entry instanceof CountLineOpened e ? List.of(new Stream(STOCK_TAKE, e.stockTake())) : List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        CountLineOpened opening = (CountLineOpened) entries.read(((CountLineEntry) entry).line(), 0);
        StockTakeState take = takes.look(opening.stockTake());
        if (!RIGHTS.reachEveryUnit(entry, by.roles()) && !take.counters().contains(by.staff())) {
            rules.requireWithin(opening.unit(), by, opening.line());
        }
        take.requirePhase(phases(entry));
    }

    /** What was approved stands as it was approved. */
    private static Phase[] phases(Entry entry) {
        if (entry instanceof DifferencePosted) {
            return new Phase[] {Phase.POSTING, Phase.APPROVED};
        }
        boolean scanned =
                entry instanceof AssetScanned || entry instanceof LotScanned || entry instanceof UnknownTagScanned;
        return scanned ? new Phase[] {Phase.COUNTING} : new Phase[] {Phase.COUNTING, Phase.RECONCILING};
    }
}
