package org.gongwucang.command.erasure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.erasure.AttachmentErasureCommand.ConfirmAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.DeclineAttachmentErasure;
import org.gongwucang.command.erasure.AttachmentErasureCommand.RequestAttachmentErasure;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.events.Entry;
import org.gongwucang.events.attachment.AttachmentErased;
import org.gongwucang.events.attachment.AttachmentErasureDeclined;
import org.gongwucang.events.attachment.AttachmentErasureEntry;
import org.gongwucang.events.attachment.AttachmentErasureRequested;
import org.jspecify.annotations.Nullable;

/** 附件删除: asked for by one person and decided by another; once decided it is for good, and the content is never taken again. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class AttachmentErasure extends DatedRecord {

    /** What a year was signed with; kept permanently, as annual reports are by the Measures for the Administration of Accounting Archives. */
    private static final String SIGNED = "Year";

    private @Nullable String digest;
    private @Nullable Asked asked;
    private boolean erased;

    /** 申请: what a second person decides on. */
    record Asked(String by, String document, String reason) {}

    /** Stream of what is said of this content. */
    static String stream(String digest) {
        return "attachment:" + digest;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestAttachmentErasure c, @MetaDataValue(Envelope.ACTOR) String actor) {
        String content = c.digest().value();
        require(!erased, "ATTACHMENT_ERASED", "digest", content);
        requireInOrder(c.occurredOn());
        Asked before = asked;
        require(
                before == null,
                "ERASURE_REQUESTED",
                "subject",
                content,
                "requestedBy",
                before == null ? "" : before.by());
        requireErasable(c, c.citedBy());
        apply(new AttachmentErasureRequested(
                content, actor, c.document().number(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ConfirmAttachmentErasure c, MetaData said) {
        Caller by = Caller.in(said);
        Asked why = requireAskedByAnother(c, by);
        requireErasable(c, c.citedBy());
        apply(new AttachmentErased(
                c.digest().value(), why.by(), by.staff(), why.document(), why.reason(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DeclineAttachmentErasure c, MetaData said) {
        Caller by = Caller.in(said);
        requireAskedByAnother(c, by);
        apply(new AttachmentErasureDeclined(
                c.digest().value(), by.staff(), c.reason().value(), c.occurredOn()));
    }

    /** What nothing cites is thrown away by itself; what a year is signed with stays. */
    private static void requireErasable(AttachmentErasureCommand c, Set<String> citedBy) {
        String content = c.digest().value();
        require(!citedBy.isEmpty(), "ATTACHMENT_CITED_BY_NOTHING", "digest", content);
        require(!citedBy.contains(SIGNED), "ATTACHMENT_OF_SIGNED_YEAR", "digest", content);
    }

    private Asked requireAskedByAnother(AttachmentErasureCommand c, Caller by) {
        requireInOrder(c.occurredOn());
        Asked why = required(
                Optional.ofNullable(asked),
                "ERASURE_NOT_REQUESTED",
                "subject",
                c.digest().value());
        require(by.isApartFrom(why.by()), "SECOND_PERSON_NEEDED", "proposedBy", why.by());
        return why;
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof AttachmentErasureRequested e) {
            digest = e.digest();
            asked = new Asked(e.requestedBy(), e.document(), e.reason());
        } else if (entry instanceof AttachmentErasureDeclined) {
            asked = null;
        } else if (entry instanceof AttachmentErased) {
            asked = null;
            erased = true;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((AttachmentErasureEntry) opening).digest());
    }

    @Override
    protected @Nullable String code() {
        return digest;
    }
}
