package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.area.AreaCheck.Result;
import org.gongwucang.command.area.OfficeAreas;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.finding.FindingCommand.PlanCorrection;
import org.gongwucang.command.finding.FindingCommand.RecordCorrection;
import org.gongwucang.command.finding.FindingCommand.VerifyCorrection;
import org.gongwucang.command.finding.FindingState.Phase;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.springframework.stereotype.Component;

/**
 * 问题整改: planned, done, and verified by somebody else with a paper. A partition behind the same door, or for the same person
 * alone, corrects nothing (以门为界); what is verified is measured again.
 */
@Component
class Corrections {

    private final FindingBooks books;
    private final FindingSpaces spaces;
    private final OfficeAreas areas;
    private final PremisesRules rules;

    Corrections(FindingBooks books, FindingSpaces spaces, OfficeAreas areas, PremisesRules rules) {
        this.books = books;
        this.spaces = spaces;
        this.areas = areas;
        this.rules = rules;
    }

    @CommandHandler
    Answer handle(PlanCorrection c, MetaData said) {
        return books.of(c.finding(), said, finding -> {
            finding.requirePhase(Phase.OPEN, Phase.PLANNED);
            require(
                    c.dueOn() == null || !c.dueOn().isBefore(c.occurredOn()),
                    "CORRECTION_DUE_PAST",
                    "dueOn",
                    String.valueOf(c.dueOn()),
                    "occurredOn",
                    c.occurredOn());
            finding.say(new CorrectionPlanned(
                    c.finding(),
                    c.method().name(),
                    c.plan().value(),
                    c.dueOn(),
                    Caller.in(said).staff(),
                    c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RecordCorrection c, MetaData said) {
        return books.of(c.finding(), said, finding -> correct(finding, c, Caller.in(said)));
    }

    private void correct(Finding finding, RecordCorrection c, Caller by) {
        FindingState state = finding.state();
        finding.requirePhase(Phase.PLANNED);
        require(!c.evidence().isEmpty(), "CORRECTION_EVIDENCE_MISSING", "number", state.number());
        boolean told = c.partitioned() != null || c.sameDoor() || c.exclusiveUse();
        require(
                state.isPartition() ? c.partitioned() != null : !told,
                "PARTITION_MISTOLD",
                "number",
                state.number(),
                "method",
                String.valueOf(state.method()));
        finding.say(new CorrectionRecorded(
                c.finding(),
                String.valueOf(state.method()),
                c.account().value(),
                c.partitioned() == null ? null : c.partitioned().squareMetres(),
                c.sameDoor(),
                c.exclusiveUse(),
                by.staff(),
                books.cited(finding, c.evidence(), c.occurredOn(), by),
                c.occurredOn()));
    }

    @CommandHandler
    Answer handle(VerifyCorrection c, MetaData said) {
        return books.of(c.finding(), said, finding -> verify(finding, c, Caller.in(said)));
    }

    private void verify(Finding finding, VerifyCorrection c, Caller by) {
        FindingState state = finding.state();
        finding.requirePhase(Phase.CORRECTED);
        Deed.requireApart(by, state.correction());
        require(!c.evidence().isEmpty(), "CORRECTION_EVIDENCE_MISSING", "number", state.number());
        boolean sameDoor = state.sameDoor() || c.sameDoor();
        boolean exclusive = state.exclusiveUse() || c.exclusiveUse();
        if (state.isPartition() && (sameDoor || exclusive)) {
            finding.say(new CorrectionFoundInvalid(
                    c.finding(),
                    sameDoor,
                    exclusive,
                    Objects.requireNonNullElse(state.partitioned(), BigDecimal.ZERO),
                    by.staff(),
                    books.cited(finding, c.evidence(), c.occurredOn(), by),
                    c.occurredOn()));
        } else if (state.isOverStandard()) {
            verifyArea(finding, c, by);
        } else {
            finding.say(new CorrectionVerified(
                    c.finding(),
                    BigDecimal.ZERO,
                    null,
                    by.staff(),
                    books.cited(finding, c.evidence(), c.occurredOn(), by),
                    List.of(),
                    c.occurredOn()));
        }
    }

    /** Held against the standard of the day on which it is verified. */
    private void verifyArea(Finding finding, VerifyCorrection c, Caller by) {
        FindingState state = finding.state();
        Result result = areas.check(
                PostRank.valueOf(String.valueOf(state.rank())),
                spaces.of(String.valueOf(state.staff()), c.more()),
                c.occurredOn());
        require(
                !result.isOver(),
                "STILL_OVER_STANDARD",
                "number",
                state.number(),
                "measured",
                result.measured().toPlainString(),
                "limit",
                String.valueOf(result.limit()),
                "policyVersion",
                result.weighing().version());
        finding.say(new CorrectionVerified(
                c.finding(),
                result.measured(),
                result.limit(),
                by.staff(),
                books.cited(finding, c.evidence(), c.occurredOn(), by),
                rules.cited(c.occurredOn(), result.weighing()),
                c.occurredOn()));
    }
}
