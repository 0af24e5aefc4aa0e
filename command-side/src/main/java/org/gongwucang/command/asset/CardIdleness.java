package org.gongwucang.command.asset;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.gongwucang.command.asset.AssetState.Life.IN_USE;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.asset.AssetCommand.DeclareIdle;
import org.gongwucang.command.asset.AssetCommand.EndIdleness;
import org.gongwucang.command.asset.AssetCommand.RemindSurrender;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.asset.AssetDeclaredIdle;
import org.gongwucang.events.asset.AssetIdlenessEnded;
import org.gongwucang.events.asset.SurrenderReminded;
import org.springframework.stereotype.Component;

/** 闲置上缴: what a unit does not use is due after some days, and the unit is reminded of what is overdue. */
@Component
class CardIdleness {

    private final Cards cards;
    private final PolicyRules policies;

    CardIdleness(Cards cards, PolicyRules policies) {
        this.cards = cards;
        this.policies = policies;
    }

    @CommandHandler
    Answer handle(DeclareIdle c, MetaData said) {
        return cards.entering(
                c.assetId(), said, asset -> declare(asset, c, Caller.in(said).staff()));
    }

    private void declare(Asset asset, DeclareIdle c, String by) {
        AssetState state = asset.state();
        require(state.life() == IN_USE, "ASSET_NOT_IN_USE", "code", state.code(), "state", state.life());
        Idleness known = asset.card().idleness().value();
        require(!known.isIdle(), "ASSET_IDLE_ALREADY", "code", state.code(), "since", String.valueOf(known.since()));
        require(
                !c.idleSince().isAfter(c.occurredOn()),
                "IDLE_SINCE_LATER_DAY",
                "idleSince",
                c.idleSince(),
                "occurredOn",
                c.occurredOn());
        asset.card().idleness().requireInOrder(c.occurredOn());
        Weighing rule = policies.weigh(Rule.IDLE, c.occurredOn()).against("idleSince", c.idleSince());
        OptionalInt days = rule.number("days");
        LocalDate dueOn = days.isPresent() ? c.idleSince().plusDays(days.getAsInt()) : null;
        asset.say(
                asset.card().idleness(),
                new AssetDeclaredIdle(
                        c.assetId(),
                        state.code(),
                        state.assetClass(),
                        state.unit(),
                        c.idleSince(),
                        dueOn,
                        c.reason().value(),
                        by,
                        policies.cited(c.occurredOn(), rule),
                        c.occurredOn()));
    }

    @CommandHandler
    Answer handle(EndIdleness c, MetaData said) {
        return cards.entering(c.assetId(), said, asset -> {
            requireIdle(asset);
            asset.say(
                    asset.card().idleness(),
                    new AssetIdlenessEnded(
                            c.assetId(),
                            asset.state().unit(),
                            Idleness.USED_AGAIN,
                            c.reason().value(),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RemindSurrender c, MetaData said) {
        return cards.entering(
                c.assetId(), said, asset -> remind(asset, c, Caller.in(said).staff()));
    }

    private void remind(Asset asset, RemindSurrender c, String by) {
        Idleness idle = requireIdle(asset);
        String code = asset.state().code();
        LocalDate dueOn = idle.dueOn();
        require(
                dueOn != null && c.occurredOn().isAfter(dueOn),
                "SURRENDER_NOT_OVERDUE",
                "code",
                code,
                "dueOn",
                String.valueOf(dueOn));
        asset.card().idleness().requireInOrder(c.occurredOn());
        Weighing rule = policies.weigh(Rule.IDLE, c.occurredOn());
        LocalDate next = nextReminder(idle, rule, c.occurredOn());
        require(
                !c.occurredOn().isBefore(next),
                "REMINDED_LATELY",
                "code",
                code,
                "remindedOn",
                String.valueOf(idle.remindedOn()),
                "next",
                next,
                "policyVersion",
                rule.version());
        int overdue = (int) DAYS.between(Objects.requireNonNull(dueOn), c.occurredOn());
        asset.say(
                asset.card().idleness(),
                new SurrenderReminded(
                        c.assetId(),
                        asset.state().unit(),
                        idle.reminders() + 1,
                        dueOn,
                        overdue,
                        c.document().number(),
                        by,
                        policies.cited(c.occurredOn(), rule.against("overdueDays", overdue)),
                        c.occurredOn()));
    }

    private static LocalDate nextReminder(Idleness idle, Weighing rule, LocalDate day) {
        LocalDate last = idle.remindedOn();
        return last == null ? day : last.plusDays(rule.number("remindEvery").orElse(0));
    }

    private static Idleness requireIdle(Asset asset) {
        Idleness idle = asset.card().idleness().value();
        require(idle.isIdle(), "ASSET_NOT_IDLE", "code", asset.state().code());
        return idle;
    }
}
