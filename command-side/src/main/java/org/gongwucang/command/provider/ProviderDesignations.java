package org.gongwucang.command.provider;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.provider.ProviderCommand.DesignateProvider;
import org.gongwucang.command.provider.ProviderCommand.EndProviderDesignation;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 定点办理: a provider is designated on the ground of a tender, which its papers prove. */
@Component
class ProviderDesignations {

    private final Aggregates aggregates;
    private final Attachments attachments;

    ProviderDesignations(Aggregates aggregates, Attachments attachments) {
        this.aggregates = aggregates;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(DesignateProvider c, MetaData said) {
        return aggregates
                .findOrNew(ProviderRoster.class, c.roster(), ProviderRoster::new)
                .invoke(roster -> roster.answer(said, () -> designate(roster, c, Caller.in(said))));
    }

    private void designate(ProviderRoster roster, DesignateProvider c, Caller by) {
        require(!c.evidence().isEmpty(), "PROVIDER_EVIDENCE_MISSING", "provider", c.provider());
        roster.designate(new ProviderDesignated(
                c.kind().name(),
                c.designation(),
                c.provider(),
                c.name().value(),
                c.from(),
                c.to(),
                c.tender().value(),
                by.staff(),
                cited(c.designation(), c.evidence(), by),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(EndProviderDesignation c, MetaData said) {
        return required(aggregates.find(ProviderRoster.class, c.roster()), "NOT_FOUND", "code", c.designation())
                .invoke(roster -> roster.answer(said, () -> end(roster, c, Caller.in(said))));
    }

    private void end(ProviderRoster roster, EndProviderDesignation c, Caller by) {
        roster.end(new ProviderDesignationEnded(
                c.kind().name(),
                c.designation(),
                roster.designation(c.designation()).provider(),
                c.lastDay(),
                c.reason().value(),
                by.staff(),
                cited(c.designation(), c.evidence(), by),
                c.occurredOn()));
    }

    private List<String> cited(String designation, List<String> uploads, Caller by) {
        Subject subject = Subject.of("ProviderDesignation", designation, by.unit());
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
