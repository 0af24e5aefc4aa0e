package org.gongwucang.command.opening;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.opening.OpeningCommand.ConfirmOpening;
import org.gongwucang.command.opening.OpeningCommand.DeclineOpening;
import org.gongwucang.command.opening.OpeningCommand.ProposeOpening;
import org.gongwucang.command.reference.OpeningState;
import org.gongwucang.events.Entry;
import org.gongwucang.events.opening.OpeningConfirmed;
import org.gongwucang.events.opening.OpeningProposalDeclined;
import org.gongwucang.events.opening.OpeningProposed;
import org.jspecify.annotations.Nullable;

/**
 * 期初: one person states what the opening holds, a second one confirms it, and a minute later no opening entry is taken
 * any more. The minute is longer than any process keeps an older answer to "are we open yet".
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class Opening extends DatedRecord {

    private static final Duration NOTICE = Duration.ofSeconds(60);

    private int count;
    private @Nullable BigDecimal value;
    private @Nullable String digest;
    private @Nullable String proposedBy;
    private boolean confirmed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeOpening c, @MetaDataValue(Envelope.ACTOR) String actor) {
        requireNotConfirmed();
        requireInOrder(c.occurredOn());
        require(c.count() >= 0, "COUNT_NEGATIVE", "count", c.count());
        apply(new OpeningProposed(c.count(), c.value(), c.digest().value(), actor, c.occurredOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclineOpening c, MetaData said) {
        String actor = Caller.in(said).staff();
        requireProposalOfAnother(Caller.in(said));
        requireInOrder(c.occurredOn());
        apply(new OpeningProposalDeclined(actor, c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConfirmOpening c, MetaData said) {
        String actor = Caller.in(said).staff();
        requireProposalOfAnother(Caller.in(said));
        requireInOrder(c.occurredOn());
        require(c.digest().value().equals(digest), "DIGEST_DIFFERS", "proposed", String.valueOf(digest));
        Instant goLiveAt = c.now().plus(NOTICE);
        apply(new OpeningConfirmed(
                count,
                Objects.requireNonNull(value),
                c.digest().value(),
                Objects.requireNonNull(proposedBy),
                actor,
                goLiveAt,
                c.occurredOn()));
    }

    private void requireProposalOfAnother(Caller by) {
        requireNotConfirmed();
        require(proposedBy != null, "NOTHING_PROPOSED");
        require(by.isApartFrom(proposedBy), "SECOND_PERSON_NEEDED", "proposedBy", String.valueOf(proposedBy));
    }

    private void requireNotConfirmed() {
        require(!confirmed, "OPENING_CONFIRMED_ALREADY");
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof OpeningProposed e) {
            count = e.count();
            value = e.value();
            digest = e.digest();
            proposedBy = e.proposedBy();
        } else if (entry instanceof OpeningProposalDeclined) {
            proposedBy = null;
        } else if (entry instanceof OpeningConfirmed) {
            confirmed = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return OpeningState.STREAM;
    }

    @Override
    protected String code() {
        return OpeningState.STREAM;
    }
}
