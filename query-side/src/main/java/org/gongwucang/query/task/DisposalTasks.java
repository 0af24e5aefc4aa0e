package org.gongwucang.query.task;

import static org.gongwucang.query.task.TaskKind.APPRAISE_DISPOSAL;
import static org.gongwucang.query.task.TaskKind.APPROVE_DISPOSAL;
import static org.gongwucang.query.task.TaskKind.APPROVE_DISPOSAL_SECOND;
import static org.gongwucang.query.task.TaskKind.SUBMIT_DISPOSAL;
import static org.gongwucang.query.task.TaskKind.VALUE_DISPOSAL;

import java.util.List;
import java.util.Set;
import org.gongwucang.events.disposal.DisposalAppraised;
import org.gongwucang.events.disposal.DisposalApproved;
import org.gongwucang.events.disposal.DisposalDrafted;
import org.gongwucang.events.disposal.DisposalEntry;
import org.gongwucang.events.disposal.DisposalItem;
import org.gongwucang.events.disposal.DisposalLineAppraised;
import org.gongwucang.events.disposal.DisposalLineDrafted;
import org.gongwucang.events.disposal.DisposalLineFrozen;
import org.gongwucang.events.disposal.DisposalLineReleased;
import org.gongwucang.events.disposal.DisposalLineValued;
import org.gongwucang.events.disposal.DisposalLineWithdrawn;
import org.gongwucang.events.disposal.DisposalPriceReapproved;
import org.gongwucang.events.disposal.DisposalProceedsRecorded;
import org.gongwucang.events.disposal.DisposalRejected;
import org.gongwucang.events.disposal.DisposalRequested;
import org.gongwucang.events.disposal.DisposalStepApproved;
import org.gongwucang.events.disposal.DisposalValued;
import org.gongwucang.events.disposal.DisposalWithdrawn;
import org.gongwucang.events.disposal.PursuitStepTaken;
import org.gongwucang.query.ledger.Fact;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;

/** 处置待办: of a case, from its draft until it is approved. */
final class DisposalTasks extends DocumentTasks<DisposalEntry> {

    /** Forms for which somebody pays, so they are valued first. */
    static final Set<String> PRICED = Set.of("SALE", "SWAP");

    static final String SCRAPPING = "SCRAPPING";

    DisposalTasks(TaskLedger ledger) {
        super(ledger, DisposalEntry::disposal);
    }

    void declare() {
        document(DisposalDrafted.class).opens((e, fact) -> drafted(e));
        document(DisposalLineDrafted.class).fold((row, e, fact) -> row.with(e.line()));
        document(DisposalLineWithdrawn.class).fold((row, e, fact) -> row.without(e.line()));
        document(DisposalRequested.class)
                .fold((row, e, fact) -> row.withAskedBy(e.requestedBy()).withValue(e.value()));
        document(DisposalStepApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        document(DisposalApproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        document(DisposalPriceReapproved.class).fold((row, e, fact) -> row.decidedBy(e.approvedBy()));
        task(SUBMIT_DISPOSAL, DisposalDrafted.class)
                .opens((e, fact) -> drafted(e).about(SUBMIT_DISPOSAL).opened(fact));
        task(
                SUBMIT_DISPOSAL,
                DisposalLineDrafted.class,
                (task, its, e, fact) -> task.opened(fact, asking(its.unit(), e.item()), List.of()));
        ends(SUBMIT_DISPOSAL, List.of(DisposalRequested.class, DisposalWithdrawn.class));
        assessing();
        approving();
        leavesOut(
                DisposalLineFrozen.class,
                DisposalLineReleased.class,
                DisposalLineAppraised.class,
                DisposalLineValued.class,
                DisposalProceedsRecorded.class,
                PursuitStepTaken.class);
    }

    private static TaskRow drafted(DisposalDrafted e) {
        return TaskRow.of(TaskDocument.DISPOSAL, e.disposal(), e.number(), e.unit())
                .withTrait(e.form());
    }

    /** What a unit uses is for its handler to ask about, what lies in stock for the warehouse. */
    private static List<String> asking(@Nullable String unit, DisposalItem item) {
        return item.location() != null || unit == null
                ? List.of(Role.ASSET_MANAGER.name())
                : List.of(Audience.atUnit(Role.UNIT_HANDLER, unit));
    }

    /** What is to be scrapped is looked at, what is to be sold or swapped is valued; the rest is decided at once. */
    private void assessing() {
        task(
                APPRAISE_DISPOSAL,
                DisposalRequested.class,
                (task, its, e, fact) -> SCRAPPING.equals(its.trait()) ? asked(task, e, fact) : task);
        task(
                VALUE_DISPOSAL,
                DisposalRequested.class,
                (task, its, e, fact) -> isPriced(its) ? asked(task, e, fact) : task);
        task(
                APPROVE_DISPOSAL,
                DisposalRequested.class,
                (task, its, e, fact) -> isPriced(its) || SCRAPPING.equals(its.trait()) ? task : asked(task, e, fact));
        task(
                APPROVE_DISPOSAL,
                DisposalAppraised.class,
                (task, its, e, fact) -> SCRAPPING.equals(its.trait())
                        ? task.withValue(its.value()).opened(fact, its.askedBy())
                        : task);
        task(
                APPROVE_DISPOSAL,
                DisposalValued.class,
                (task, its, e, fact) ->
                        isPriced(its) ? task.withValue(its.value()).opened(fact, its.askedBy()) : task);
        ends(
                APPRAISE_DISPOSAL,
                List.of(
                        DisposalAppraised.class,
                        DisposalValued.class,
                        DisposalRejected.class,
                        DisposalWithdrawn.class));
        ends(VALUE_DISPOSAL, List.of(DisposalValued.class, DisposalRejected.class, DisposalWithdrawn.class));
    }

    static boolean isPriced(TaskRow its) {
        return its.trait() != null && PRICED.contains(its.trait());
    }

    private static TaskRow asked(TaskRow task, DisposalRequested e, Fact fact) {
        return task.withValue(e.value()).withWaiting(e.pieces()).opened(fact, e.requestedBy());
    }

    private void approving() {
        task(
                APPROVE_DISPOSAL_SECOND,
                DisposalStepApproved.class,
                (task, its, e, fact) -> task.withValue(e.value()).opened(fact, its.askedBy(), e.approvedBy()));
        ends(
                APPROVE_DISPOSAL,
                List.of(
                        DisposalStepApproved.class,
                        DisposalApproved.class,
                        DisposalRejected.class,
                        DisposalWithdrawn.class));
        ends(APPROVE_DISPOSAL_SECOND, List.of(DisposalApproved.class, DisposalRejected.class, DisposalWithdrawn.class));
    }
}
