package org.gongwucang.command.purchase;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.configuration.Configurations;
import org.gongwucang.command.configuration.Configurations.Asked;
import org.gongwucang.command.configuration.StandardWeighed;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.purchase.PurchaseCommand.RecordPurchaseCheck;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.gongwucang.vault.link.StockAnswer;
import org.springframework.stereotype.Component;

/** 核查登记: an answer of the warehouse is kept with the request it belongs to. */
@Component
class PurchaseChecks {

    private final Aggregates aggregates;
    private final Units units;
    private final Configurations configurations;
    private final PolicyRules policies;
    private final BusinessDays days;

    PurchaseChecks(
            Aggregates aggregates,
            Units units,
            Configurations configurations,
            PolicyRules policies,
            BusinessDays days) {
        this.aggregates = aggregates;
        this.units = units;
        this.configurations = configurations;
        this.policies = policies;
        this.days = days;
    }

    @CommandHandler
    Answer handle(RecordPurchaseCheck c, MetaData said) {
        return aggregates
                .findOrNew(PurchaseCheck.class, c.check(), PurchaseCheck::new)
                .invoke(check -> check.answer(said, () -> record(check, c, Caller.in(said))));
    }

    private void record(PurchaseCheck check, RecordPurchaseCheck c, Caller by) {
        require(units.isWithin(c.unit(), by.unit()), "NOT_FOUND", "code", c.unit());
        require(
                required(units.find(c.unit()), "UNIT_UNKNOWN", "unit", c.unit()).active(),
                "UNIT_INACTIVE",
                "unit",
                c.unit());
        StockAnswer answer = c.answer();
        LocalDate answered = days.dayOf(answer.knownAt());
        require(
                !c.occurredOn().isBefore(answered),
                "CHECKED_BEFORE_ANSWER",
                "occurredOn",
                c.occurredOn(),
                "answered",
                answered);
        check.record(new PurchaseChecked(
                c.check(),
                c.unit(),
                c.request().value(),
                new ClassRef(answer.codeSystem(), answer.edition(), answer.code()),
                answer.wanted(),
                answer.free(),
                answer.value(),
                answer.knownAt(),
                c.buys(),
                c.price() == null ? null : c.price().amount(),
                c.reason() == null ? null : c.reason().value(),
                by.staff(),
                c.occurredOn()));
        if (c.buys()) {
            weigh(check, c, answer);
        }
    }

    /** Above the standard is recorded, not refused: a check that nobody could record would be a purchase that nobody sees. */
    private void weigh(PurchaseCheck check, RecordPurchaseCheck c, StockAnswer answer) {
        BigDecimal value = c.price() == null ? null : c.price().amount().multiply(BigDecimal.valueOf(answer.wanted()));
        ClassRef assetClass = new ClassRef(answer.codeSystem(), answer.edition(), answer.code());
        Asked asked = new Asked(null, assetClass, answer.wanted(), value);
        StandardWeighed standard = configurations.weigh(c.unit(), List.of(asked), c.occurredOn());
        check.weighed(new PurchaseWeighed(
                c.check(), standard.excesses(), policies.cited(c.occurredOn(), standard.weighing()), c.occurredOn()));
    }
}
