package org.gongwucang.command.identity;

import java.util.Map;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.Ids;
import org.springframework.stereotype.Component;

/** 本仓指令: what the house does by itself. The same step is the same command, so a start that was cut off is completed. */
@Component
class HouseCommands {

    private final CommandSender sender;

    HouseCommands(CommandSender sender) {
        this.sender = sender;
    }

    void send(String step, Object command) {
        sender.send(
                command,
                Map.of(
                        Envelope.ACTOR,
                        Caller.HOUSE.staff(),
                        Envelope.ROLE,
                        "HOUSE",
                        Envelope.UNIT,
                        FirstStart.UNIT,
                        Envelope.COMMAND_ID,
                        Ids.of("house", step),
                        Envelope.INPUT_DIGEST,
                        step,
                        Envelope.CHANNEL,
                        "house"));
    }
}
