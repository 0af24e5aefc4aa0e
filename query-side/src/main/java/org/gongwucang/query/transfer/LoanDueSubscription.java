package org.gongwucang.query.transfer;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.change.ChangeFeed;
import org.gongwucang.query.change.ChangeFeed.Changed;
import org.gongwucang.query.change.Listening;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** 到期变动: listened to: loans that are due soon or overdue, and of which that turned out not to be so. */
@Controller
class LoanDueSubscription {

    private final ChangeFeed changes;
    private final Listening listening;
    private final LedgerReader<LoanNoticeRow> notices;
    private final UnitTrees trees;
    private final Reaches reaches;

    LoanDueSubscription(
            Ledgers ledgers,
            LoanNoticeLedger ledger,
            EventStore events,
            Listening listening,
            LedgerReader<LoanNoticeRow> notices,
            UnitTrees trees,
            Reaches reaches) {
        this.changes = new ChangeFeed("loanDueChanges", ledgers, ledger, events);
        this.listening = listening;
        this.notices = notices;
        this.trees = trees;
        this.reaches = reaches;
    }

    /** 到期变动. */
    record LoanDueChange(
            String cursor, boolean resync, @Nullable LoanNoticeView notice) {}

    @SubscriptionMapping
    @AllowedToReaders
    Flux<LoanDueChange> loanDueChanges(@Argument @Nullable LoanNoticeFilter filter, @Argument @Nullable String after) {
        LoanNoticeFilter asked = filter == null ? LoanNoticeFilter.ALL : filter;
        return listening.to(changes, after, one -> fresh(one, asked), cursor -> new LoanDueChange(cursor, true, null));
    }

    private Optional<LoanDueChange> fresh(Changed one, LoanNoticeFilter filter) {
        Where seen =
                new Where().oneOf("unit", reaches.current().units()).oneOf("unit", trees.below(filter.under(), At.NOW));
        return notices.find(one.key(), filter.on(seen), At.NOW)
                .map(notice -> new LoanDueChange(one.cursor(), false, new LoanNoticeView(notice)));
    }
}
