package org.gongwucang.command.running;

import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.provider.Providers;
import org.gongwucang.command.running.RunningCommand.ApproveOffListProvider;
import org.gongwucang.command.running.RunningCommand.RejectOffListProvider;
import org.gongwucang.command.running.RunningCommand.RequestOffListProvider;
import org.gongwucang.command.running.RunningState.Kind;
import org.gongwucang.command.running.RunningState.Phase;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.running.OffListProviderApproved;
import org.gongwucang.events.running.OffListProviderRejected;
import org.gongwucang.events.running.OffListProviderRequested;
import org.springframework.stereotype.Component;

/** 定点外使用: one entry at one provider that is not designated, asked for by one person and approved by another. */
@Component
class OffListProviders {

    private final RunningAccounts accounts;
    private final Providers providers;

    OffListProviders(RunningAccounts accounts, Providers providers) {
        this.accounts = accounts;
        this.providers = providers;
    }

    @CommandHandler
    Answer handle(RequestOffListProvider c, MetaData said) {
        return accounts.of(c, said, desk -> {
            require(
                    !providers.isDesignated(c.kind(), c.provider(), c.occurredOn()),
                    "PROVIDER_ON_LIST",
                    "provider",
                    c.provider(),
                    "kind",
                    c.kind(),
                    "day",
                    c.occurredOn());
            desk.account()
                    .say(new OffListProviderRequested(
                            desk.about(),
                            c.entry(),
                            c.kind().name(),
                            c.provider(),
                            c.name().value(),
                            c.reason().value(),
                            desk.by().staff(),
                            accounts.cited(desk, c.evidence()),
                            c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(ApproveOffListProvider c, MetaData said) {
        return accounts.of(c, said, desk -> {
            RunningState asked = desk.account().requirePhase(c.entry(), Kind.OFF_LIST, Phase.REQUESTED);
            Deed.requireApart(desk.by(), asked.asked());
            desk.account()
                    .say(new OffListProviderApproved(
                            desk.about(), c.entry(), desk.by().staff(), c.occurredOn()));
        });
    }

    @CommandHandler
    Answer handle(RejectOffListProvider c, MetaData said) {
        return accounts.of(c, said, desk -> {
            desk.account().requirePhase(c.entry(), Kind.OFF_LIST, Phase.REQUESTED);
            desk.account()
                    .say(new OffListProviderRejected(
                            desk.about(),
                            c.entry(),
                            c.reason().value(),
                            desk.by().staff(),
                            c.occurredOn()));
        });
    }
}
