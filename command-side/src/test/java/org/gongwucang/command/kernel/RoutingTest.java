package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.numbering.CodeSequence.ReserveCodeBlock;
import org.gongwucang.command.opening.BookCommand.StartBookImport;
import org.gongwucang.command.opening.BookInputs.BookContent;
import org.gongwucang.command.opening.BookKey;
import org.gongwucang.command.opening.Sha256;
import org.gongwucang.command.organisation.UnitCode;
import org.gongwucang.command.organisation.UnitCommand.PlaceUnitUnder;
import org.gongwucang.command.organisation.UnitCommand.RenameUnit;
import org.junit.jupiter.api.Test;

/** Commands about one thing go to one process, so that they wait for each other there and not at the store. */
class RoutingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final RoutingStrategy routing = AnnotationRoutingStrategy.builder().build();

    @Test
    void a_command_goes_where_its_aggregate_is() {
        assertThat(keyOf(new RelocateAsset("a1", "W1/B", DAY))).isEqualTo("a1");
        assertThat(keyOf(new RenameUnit(new UnitCode("U1"), new Name("局"), DAY)))
                .isEqualTo("unit:U1");
    }

    @Test
    void one_that_takes_a_number_goes_where_the_sequence_is() {
        assertThat(keyOf(new ReserveCodeBlock(2026, "p1", DAY))).isEqualTo("code-sequence:2026");
    }

    @Test
    void one_over_several_aggregates_goes_where_the_one_is_that_all_of_its_kind_want() {
        assertThat(keyOf(new PlaceUnitUnder(new UnitCode("U1"), new UnitCode("U2"), DAY)))
                .isEqualTo("unit-tree:house");
        Sha256 digest = new Sha256("a".repeat(64));
        assertThat(keyOf(new StartBookImport(
                        new BookKey("b1"), digest, digest, new Name("book.csv"), BookContent.ORDERS, DAY)))
                .isEqualTo("book:b1");
    }

    private String keyOf(Object command) {
        return routing.getRoutingKey(GenericCommandMessage.asCommandMessage(command));
    }
}
