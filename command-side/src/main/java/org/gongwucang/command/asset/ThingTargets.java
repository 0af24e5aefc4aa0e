package org.gongwucang.command.asset;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/**
 * 指令对象: whom a command about a card or a lot is for. The commands say it themselves; Axon's own way looks through all
 * their members for annotations, every time.
 */
@Component("thingTargets")
class ThingTargets implements CommandTargetResolver {

    private final CommandTargetResolver others =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        if (command.getPayload() instanceof AssetCommand card) {
            return new VersionedAggregateIdentifier(card.assetId(), null);
        }
        if (command.getPayload() instanceof LotCommand lot) {
            return new VersionedAggregateIdentifier(lot.lotId(), null);
        }
        return others.resolveTarget(command);
    }
}
