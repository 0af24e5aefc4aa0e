package org.gongwucang.command.inspection;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.inspection.InspectionCommand.CloseInspectionCampaign;
import org.gongwucang.command.inspection.InspectionCommand.CloseInspectionViolation;
import org.gongwucang.command.inspection.InspectionCommand.OpenInspectionCampaign;
import org.gongwucang.command.inspection.InspectionCommand.RecordInspectionViolation;
import org.gongwucang.command.inspection.InspectionCommand.RecordUnitInspection;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 检查办理: each kind of campaign is led by the officer whose duty it is; whoever recorded a violation does not close it. */
@Component
class InspectionCampaigns {

    private final Aggregates aggregates;
    private final InspectionScopes scopes;
    private final DocumentNumbers numbers;
    private final Attachments attachments;

    InspectionCampaigns(
            Aggregates aggregates, InspectionScopes scopes, DocumentNumbers numbers, Attachments attachments) {
        this.aggregates = aggregates;
        this.scopes = scopes;
        this.numbers = numbers;
        this.attachments = attachments;
    }

    @CommandHandler
    Answer handle(OpenInspectionCampaign c, MetaData said) {
        return aggregates
                .findOrNew(InspectionCampaign.class, c.campaign(), InspectionCampaign::new)
                .invoke(campaign -> campaign.answer(said, () -> open(campaign, c, Caller.in(said))));
    }

    private void open(InspectionCampaign campaign, OpenInspectionCampaign c, Caller by) {
        requireOfficer(c.kind(), by);
        List<String> scope = scopes.frozen(c.units());
        String sequence = InspectionCommand.numbersOf(c.unit());
        String number = numbers.next(sequence, "JC-" + c.unit(), c.campaign(), c.occurredOn());
        campaign.open(new InspectionCampaignOpened(
                c.campaign(),
                number,
                c.kind().name(),
                c.name().value(),
                c.unit(),
                scope,
                InspectionScopes.digest(scope),
                by.staff(),
                cited(Subject.of("InspectionCampaign", c.campaign(), c.unit()), c.evidence(), by),
                c.occurredOn()));
    }

    private Answer of(InspectionCommand c, MetaData said, BiConsumer<InspectionCampaign, Caller> step) {
        return required(aggregates.find(InspectionCampaign.class, c.campaign()), "NOT_FOUND", "code", c.campaign())
                .invoke(campaign -> campaign.answer(said, () -> {
                    Caller by = Caller.in(said);
                    requireOfficer(InspectionKind.valueOf(campaign.kind()), by);
                    step.accept(campaign, by);
                }));
    }

    private static void requireOfficer(InspectionKind kind, Caller by) {
        require(
                by.roles().contains(kind.officer().name()),
                "INSPECTION_KIND_OF_OTHERS",
                "kind",
                kind,
                "role",
                kind.officer());
    }

    @CommandHandler
    Answer handle(RecordUnitInspection c, MetaData said) {
        return of(c, said, (campaign, by) -> {
            campaign.requireRunning();
            campaign.requireInScope(c.unit());
            require(!c.inspectors().isEmpty(), "INSPECTORS_MISSING", "unit", c.unit());
            campaign.requireVisitInOrder(c.visit(), c.occurredOn());
            campaign.say(new UnitInspected(
                    c.campaign(),
                    c.visit(),
                    campaign.number(),
                    c.unit(),
                    c.mode().name(),
                    c.result().name(),
                    c.inspectors(),
                    c.note().value(),
                    by.staff(),
                    cited(subject(campaign, c.unit()), c.evidence(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordInspectionViolation c, MetaData said) {
        return of(c, said, (campaign, by) -> {
            campaign.requireRunning();
            String unit = campaign.visit(c.visit()).unit();
            campaign.requireVisitInOrder(c.visit(), c.occurredOn());
            campaign.say(new InspectionViolationRecorded(
                    c.campaign(),
                    c.visit(),
                    c.violation(),
                    campaign.number(),
                    unit,
                    c.text().value(),
                    c.rule().value(),
                    c.vehicle().value(),
                    by.staff(),
                    cited(subject(campaign, unit), c.evidence(), by),
                    c.occurredOn()));
        });
    }

    /** Also when no more units are visited: what was found takes its time to be corrected. */
    @CommandHandler
    Answer handle(CloseInspectionViolation c, MetaData said) {
        return of(c, said, (campaign, by) -> {
            Violation violation = campaign.violation(c.violation());
            require(!violation.closed(), "INSPECTION_VIOLATION_CLOSED", "violation", c.violation());
            Deed.requireApart(by, Objects.requireNonNull(violation.recorded()));
            require(!c.evidence().isEmpty(), "INSPECTION_CORRECTION_UNPROVEN", "violation", c.violation());
            campaign.requireViolationInOrder(c.violation(), c.occurredOn());
            campaign.say(new InspectionViolationClosed(
                    c.campaign(),
                    c.violation(),
                    violation.unit(),
                    c.correction().value(),
                    by.staff(),
                    cited(subject(campaign, violation.unit()), c.evidence(), by),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(CloseInspectionCampaign c, MetaData said) {
        return of(c, said, (campaign, by) -> {
            campaign.requireRunning();
            campaign.requireInOrder(c.occurredOn());
            campaign.say(new InspectionCampaignClosed(c.campaign(), c.summary().value(), by.staff(), c.occurredOn()));
        });
    }

    private static Subject subject(InspectionCampaign campaign, String unit) {
        return Subject.of("InspectionCampaign", campaign.id(), campaign.unit(), unit);
    }

    private List<String> cited(Subject subject, List<String> uploads, Caller by) {
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
