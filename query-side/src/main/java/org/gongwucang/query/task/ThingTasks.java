package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.ACCEPT_CUSTODY;
import static org.gongwucang.query.task.TaskKind.APPROVE_RECLASSIFICATION;
import static org.gongwucang.query.task.TaskKind.APPROVE_REVALUATION;
import static org.gongwucang.query.task.TaskKind.CONFIRM_OPENING;

import java.util.List;
import org.gongwucang.events.asset.AssetAllotted;
import org.gongwucang.events.asset.AssetEntry;
import org.gongwucang.events.asset.AssetLent;
import org.gongwucang.events.asset.AssetReclassificationApproved;
import org.gongwucang.events.asset.AssetReclassificationDeclined;
import org.gongwucang.events.asset.AssetReclassificationProposed;
import org.gongwucang.events.asset.AssetRevaluationDeclined;
import org.gongwucang.events.asset.AssetRevaluationProposed;
import org.gongwucang.events.asset.AssetRevalued;
import org.gongwucang.events.asset.CustodyHandedOver;
import org.gongwucang.events.asset.CustodyOfferDeclined;
import org.gongwucang.events.asset.CustodyOffered;
import org.gongwucang.events.asset.LotCustodyHandedOver;
import org.gongwucang.events.asset.LotCustodyOfferDeclined;
import org.gongwucang.events.asset.LotCustodyOffered;
import org.gongwucang.events.asset.StockLotEntry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningEntry;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.gongwucang.query.ledger.Fact;
import org.jspecify.annotations.Nullable;

/** 物资待办: what somebody is offered, or asked to agree to, of a card or a lot; and the opening. No other entry of theirs matters. */
final class ThingTasks {

    private final TaskLedger ledger;

    ThingTasks(TaskLedger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        offers();
        proposals();
        ledger.entry(OpeningProposed.class)
                .key(ThingTasks::opening)
                .opens((e, fact) -> TaskRow.of(TaskDocument.OPENING, "house", null, null)
                        .about(CONFIRM_OPENING)
                        .withWaiting(e.count())
                        .withValue(e.value())
                        .opened(fact, e.proposedBy()));
        ledger.entry(OpeningProposalDeclined.class).key(ThingTasks::opening).fold((row, e, fact) -> row.closed());
        ledger.entry(OpeningConfirmed.class).key(ThingTasks::opening).fold((row, e, fact) -> row.closed());
    }

    private static String opening(OpeningEntry entry) {
        return CONFIRM_OPENING.name();
    }

    private void offers() {
        ledger.entry(CustodyOffered.class)
                .key(e -> key(e.assetId(), ACCEPT_CUSTODY))
                .opens((e, fact) -> offered(TaskDocument.ASSET, e.assetId(), e.from(), e.to(), fact));
        ends(ACCEPT_CUSTODY, List.of(CustodyHandedOver.class, CustodyOfferDeclined.class));
        // Whatever leaves for a unit is nobody's to take over.
        ends(ACCEPT_CUSTODY, List.of(AssetLent.class, AssetAllotted.class));
        ledger.entry(LotCustodyOffered.class)
                .key(e -> key(e, e.location()))
                .opens((e, fact) -> offered(TaskDocument.LOT, e.lotId(), e.from(), e.to(), fact));
        ledger.entry(LotCustodyHandedOver.class)
                .key(e -> key(e, e.location()))
                .foldOrOpen((row, e, fact) -> ended(row, ACCEPT_CUSTODY));
        ledger.entry(LotCustodyOfferDeclined.class)
                .key(e -> key(e, e.location()))
                .foldOrOpen((row, e, fact) -> ended(row, ACCEPT_CUSTODY));
    }

    private static TaskRow offered(TaskDocument document, String thing, String from, String to, Fact fact) {
        return TaskRow.of(document, thing, null, null)
                .about(ACCEPT_CUSTODY)
                .withThing(thing)
                .opened(fact, ACCEPT_CUSTODY.ofPersons(List.of(to)), TaskRow.excluding(from));
    }

    private static String key(String thing, TaskKind kind) {
        return thing + "/" + kind;
    }

    private static String key(StockLotEntry entry, String location) {
        return key(entry.lotId() + "/" + location, ACCEPT_CUSTODY);
    }

    private void proposals() {
        ledger.entry(AssetRevaluationProposed.class)
                .key(e -> key(e.assetId(), APPROVE_REVALUATION))
                .opens((e, fact) -> proposed(APPROVE_REVALUATION, e.assetId(), e.proposedBy(), fact)
                        .withValue(e.to()));
        ends(APPROVE_REVALUATION, List.of(AssetRevaluationDeclined.class, AssetRevalued.class));
        ledger.entry(AssetReclassificationProposed.class)
                .key(e -> key(e.assetId(), APPROVE_RECLASSIFICATION))
                .opens((e, fact) -> proposed(APPROVE_RECLASSIFICATION, e.assetId(), e.proposedBy(), fact));
        ends(
                APPROVE_RECLASSIFICATION,
                List.of(AssetReclassificationDeclined.class, AssetReclassificationApproved.class));
    }

    private static TaskRow proposed(TaskKind kind, String thing, String by, Fact fact) {
        return TaskRow.of(TaskDocument.ASSET, thing, null, null)
                .about(kind)
                .withThing(thing)
                .opened(fact, by);
    }

    private void ends(TaskKind kind, List<Class<? extends AssetEntry>> entries) {
        entries.forEach(entry ->
                ledger.entry(entry).key(e -> key(e.assetId(), kind)).foldOrOpen((row, e, fact) -> ended(row, kind)));
    }

    private static TaskRow ended(@Nullable TaskRow row, TaskKind kind) {
        return row == null ? TaskRow.of(TaskDocument.ASSET, "", null, null).about(kind) : row.closed();
    }
}
