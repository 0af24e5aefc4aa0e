package org.gongwucang.command.finding;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.area.AreaCheck.Result;
import org.gongwucang.command.area.AreaCheck.Space;
import org.gongwucang.command.area.OfficeAreas;
import org.gongwucang.command.area.PostRank;
import org.gongwucang.command.building.PremisesRules;
import org.gongwucang.command.finding.FindingCommand.RecordIrregularUse;
import org.gongwucang.command.finding.FindingCommand.RecordOverStandard;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingSpace;
import org.springframework.stereotype.Component;

/** 问题登记: what is above the standard is computed, not claimed; an irregular use is told in words. */
@Component
class FindingRecords {

    private final FindingBooks books;
    private final FindingSpaces spaces;
    private final OfficeAreas areas;
    private final PremisesRules rules;
    private final DocumentNumbers numbers;

    FindingRecords(
            FindingBooks books, FindingSpaces spaces, OfficeAreas areas, PremisesRules rules, DocumentNumbers numbers) {
        this.books = books;
        this.spaces = spaces;
        this.areas = areas;
        this.rules = rules;
        this.numbers = numbers;
    }

    @CommandHandler
    Answer handle(RecordOverStandard c, MetaData said) {
        return books.ofNew(c.finding(), said, finding -> record(finding, c, Caller.in(said)));
    }

    private void record(Finding finding, RecordOverStandard c, Caller by) {
        rules.requireOpenHouse();
        List<Space> all = spaces.of(c.staff(), c.more());
        require(!all.isEmpty(), "FINDING_WITHOUT_SPACE", "staff", c.staff());
        PostRank rank = rankOf(c);
        Result result = areas.check(rank, all, c.occurredOn());
        BigDecimal limit = result.limit();
        require(
                limit == null || result.isOver(),
                "WITHIN_STANDARD",
                "staff",
                c.staff(),
                "measured",
                result.measured().toPlainString(),
                "limit",
                String.valueOf(limit),
                "rule",
                result.weighing().rule(),
                "policyVersion",
                result.weighing().version());
        require(limit != null || c.text() != null, "FINDING_TEXT_MISSING", "rank", rank, "occurredOn", c.occurredOn());
        finding.open(new FindingRecorded(
                c.finding(),
                number(c.unit(), c.finding(), c.occurredOn()),
                FindingKind.OVER_STANDARD.name(),
                c.unit(),
                c.staff(),
                rank.name(),
                FindingSpaces.told(all),
                result.measured(),
                limit,
                result.excess(),
                c.text() == null ? null : c.text().value(),
                by.staff(),
                books.cited(c.finding(), c.unit(), c.evidence(), by),
                rules.cited(c.occurredOn(), result.weighing()),
                c.occurredOn()));
    }

    private PostRank rankOf(RecordOverStandard c) {
        PostRank stated = c.rank();
        return stated != null
                ? stated
                : spaces.rankOf(c.staff()).orElseThrow(() -> refused("FINDING_RANK_MISSING", "staff", c.staff()));
    }

    @CommandHandler
    Answer handle(RecordIrregularUse c, MetaData said) {
        return books.ofNew(c.finding(), said, finding -> {
            Caller by = Caller.in(said);
            rules.requireOpenHouse();
            rules.requireUnit(c.unit());
            List<FindingSpace> used = spaces.used(c.rooms());
            finding.open(new FindingRecorded(
                    c.finding(),
                    number(c.unit(), c.finding(), c.occurredOn()),
                    FindingKind.IRREGULAR_USE.name(),
                    c.unit(),
                    null,
                    null,
                    used,
                    used.stream().map(FindingSpace::area).reduce(BigDecimal.ZERO, BigDecimal::add),
                    null,
                    null,
                    c.text().value(),
                    by.staff(),
                    books.cited(c.finding(), c.unit(), c.evidence(), by),
                    List.of(),
                    c.occurredOn()));
        });
    }

    private String number(String unit, String finding, LocalDate day) {
        return numbers.next(FindingNumbers.ofFindings(unit), FindingNumbers.prefix(unit), finding, day);
    }
}
