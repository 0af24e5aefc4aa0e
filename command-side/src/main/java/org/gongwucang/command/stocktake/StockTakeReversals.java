package org.gongwucang.command.stocktake;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.ReversalRights;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.ReversibleKind;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;
import org.gongwucang.events.stocktake.ExpectedSetFrozen;
import org.gongwucang.events.stocktake.StockTakeApproved;
import org.gongwucang.events.stocktake.StockTakeCancelled;
import org.gongwucang.events.stocktake.StockTakeClosed;
import org.gongwucang.events.stocktake.StockTakeCountingBegun;
import org.gongwucang.events.stocktake.StockTakeCountingEnded;
import org.gongwucang.events.stocktake.StockTakeEntry;
import org.gongwucang.events.stocktake.StockTakeEntryReversed;
import org.gongwucang.events.stocktake.StockTakePlanned;
import org.gongwucang.events.stocktake.StockTakePosted;
import org.gongwucang.events.stocktake.StockTakePostingBegun;
import org.gongwucang.events.stocktake.StockTakeReturned;
import org.gongwucang.events.stocktake.StockTakeSurplusDrafted;
import org.gongwucang.events.stocktake.StockTakeUnitSigned;
import org.gongwucang.vault.identity.Role;
import org.springframework.stereotype.Component;

/**
 * 盘点冲销: what can be taken back of a stock-take as a whole, and by whom. Once something was counted the plan stays and is
 * cancelled instead; once a book has followed, the approval stays.
 */
@Component
class StockTakeReversals implements ReversibleKind {

    private static final Set<Role> MANAGERS = Set.of(Role.ASSET_MANAGER);
    private static final Set<Role> COUNTERS =
            Set.of(Role.KEEPER, Role.UNIT_HANDLER, Role.ACCEPTOR, Role.FINANCE, Role.ASSET_MANAGER);

    private static final ReversalRights RIGHTS = new ReversalRights(Map.ofEntries(
            Map.entry(StockTakePlanned.class, MANAGERS),
            Map.entry(ExpectedSetFrozen.class, MANAGERS),
            Map.entry(StockTakeCountingBegun.class, COUNTERS),
            Map.entry(StockTakeCountingEnded.class, MANAGERS),
            Map.entry(StockTakeReturned.class, Set.of(Role.ASSET_MANAGER, Role.APPROVER)),
            Map.entry(StockTakeUnitSigned.class, Set.of(Role.UNIT_HEAD)),
            Map.entry(StockTakeApproved.class, Set.of(Role.APPROVER)),
            Map.entry(StockTakePostingBegun.class, MANAGERS),
            Map.entry(StockTakeSurplusDrafted.class, MANAGERS),
            Map.entry(StockTakePosted.class, MANAGERS),
            Map.entry(StockTakeClosed.class, MANAGERS),
            Map.entry(StockTakeCancelled.class, MANAGERS)));

    private final StockTakes takes;
    private final StockTakeRules rules;

    StockTakeReversals(StockTakes takes, StockTakeRules rules) {
        this.takes = takes;
        this.rules = rules;
    }

    @Override
    public String kind() {
        return STOCK_TAKE;
    }

    @Override
    public Class<? extends Reversible> type() {
        return StockTake.class;
    }

    @Override
    public Reversal reversal(String id, Recorded entry, String reason, LocalDate day) {
        return new StockTakeEntryReversed(id, entry.event(), entry.sequence(), entry.kind(), entry.day(), reason, day);
    }

    @Override
    public List<Stream> beside(Entry entry) {
        if (entry instanceof StockTakeCountingBegun e) {
            return List.of(new Stream(COUNT_LINE, e.line()));
        }
        if (entry instanceof StockTakePostingBegun e) {
            return List.of(new Stream(COUNT_LINE, e.line()));
        }
        if (entry instanceof StockTakeSurplusDrafted e) {
            List<Stream> streams = new ArrayList<>(List.of(new Stream(INTAKE, e.batch())));
            e.lines().forEach(line -> streams.add(new Stream(COUNT_LINE, line)));
            return streams;
        }
        return List.of();
    }

    @Override
    public void requireReversible(Entry entry, Caller by) {
        RIGHTS.require(entry, by.roles());
        String id = ((StockTakeEntry) entry).stockTake();
        if (entry instanceof StockTakeUnitSigned e) {
            rules.requireWithin(e.unit(), by, id);
        }
        if (entry instanceof StockTakePlanned || entry instanceof ExpectedSetFrozen) {
            require(!takes.everSaid(id, StockTakeCountingBegun.class), "STOCK_TAKE_COUNTED", "stockTake", id);
        }
        if (entry instanceof StockTakeApproved) {
            require(!takes.everSaid(id, StockTakePostingBegun.class), "STOCK_TAKE_POSTING_BEGUN", "stockTake", id);
        }
    }
}
