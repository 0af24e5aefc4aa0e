package org.gongwucang.command.kernel;

import java.util.Map;
import org.springframework.stereotype.Component;

/** 本仓指令: what the house does by itself. The same step is the same command, so a start that was cut off is completed. */
@Component
public class HouseCommands {

    /** Unit of the office that runs the house. */
    public static final String OFFICE = "GWC-OFFICE";

    private final CommandSender sender;

    HouseCommands(CommandSender sender) {
        this.sender = sender;
    }

    /** Each step is sent under a name of its own. */
    public void send(String step, Object command) {
        sender.send(
                command,
                Map.of(
                        Envelope.ACTOR,
                        Caller.HOUSE.staff(),
                        Envelope.ROLE,
                        "HOUSE",
                        Envelope.UNIT,
                        OFFICE,
                        Envelope.COMMAND_ID,
                        Ids.of("house", step),
                        Envelope.INPUT_DIGEST,
                        step,
                        Envelope.CHANNEL,
                        "house"));
    }
}
