package org.gongwucang.command.kernel;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.Distributed;

/** 本机总线: where commands are carried out that need not go to another process. */
public final class OwnBus {

    private OwnBus() {}

    /** The part of a bus between processes that carries commands out in this one; of any other bus, itself. */
    public static CommandBus of(CommandBus bus) {
        return bus instanceof Distributed<?> apart && apart.localSegment() instanceof CommandBus own ? own : bus;
    }
}
