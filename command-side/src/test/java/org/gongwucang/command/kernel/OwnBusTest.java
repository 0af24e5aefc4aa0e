package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.Distributed;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.junit.jupiter.api.Test;

class OwnBusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final RelocateAsset MOVE = new RelocateAsset("a1", "W1/B", DAY);
    private static final RenameUnit RENAMING = new RenameUnit(new UnitCode("U1"), new Name("局"), DAY);

    private final CommandBus own = answering("here");

    /** 总线: between processes, one of which is this one. */
    private static final class BetweenProcesses extends SimpleCommandBus implements Distributed<CommandBus> {

        private final CommandBus own;

        BetweenProcesses(CommandBus own) {
            super(SimpleCommandBus.builder());
            this.own = own;
            answer(this, "elsewhere");
        }

        @Override
        public CommandBus localSegment() {
            return own;
        }
    }

    private static CommandBus answering(String where) {
        CommandBus bus = SimpleCommandBus.builder().build();
        answer(bus, where);
        return bus;
    }

    private static void answer(CommandBus bus, String where) {
        bus.subscribe(RelocateAsset.class.getName(), command -> new Answer("asset:a1", where, 1));
        bus.subscribe(RenameUnit.class.getName(), command -> new Answer("unit:U1", where, 1));
    }

    @Test
    void a_command_about_a_card_does_not_leave_the_process() {
        CommandSender sender = new CommandSender(new BetweenProcesses(own));

        assertThat(sender.send(MOVE, Map.of()).code()).isEqualTo("here");
        assertThat(sender.send(RENAMING, Map.of()).code()).isEqualTo("elsewhere");
    }

    @Test
    void a_bus_of_one_process_carries_everything_out_itself() {
        CommandSender sender = new CommandSender(own);

        assertThat(sender.send(MOVE, Map.of()).code()).isEqualTo("here");
        assertThat(sender.send(RENAMING, Map.of()).code()).isEqualTo("here");
    }
}
