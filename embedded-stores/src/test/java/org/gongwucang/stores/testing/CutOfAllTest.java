package org.gongwucang.stores.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.gongwucang.events.organisation.UnitRenamed;
import org.gongwucang.events.proof.CutOfAll;
import org.gongwucang.events.proof.CutStream;
import org.gongwucang.events.proof.Cuts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The whole store is read in one go, in more portions than one, past places where something was undone. */
class CutOfAllTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int EACH = 900;

    @AutoClose
    private final TestStores stores = TestStores.open();

    private GenericDomainEventMessage<UnitRenamed> renamed(String stream, long sequence, Instant at) {
        UnitRenamed entry = new UnitRenamed(stream, "名" + sequence, LocalDate.of(2026, 1, 1));
        return new GenericDomainEventMessage<>("Unit", stream, sequence, entry, Map.of(), stream + "-" + sequence, at);
    }

    private void tell() {
        for (int i = 0; i < EACH; i++) {
            List<GenericDomainEventMessage<UnitRenamed>> some = new ArrayList<>();
            for (String stream : List.of("b", "a", "c")) {
                some.add(renamed(stream, i, FIRST.plusSeconds(i)));
            }
            stores.events().publish(some);
            if (i % 100 == 50) {
                assertThatThrownBy(() -> stores.events().publish(renamed("a", 0, FIRST)))
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void holds_every_stream_with_the_leaf_that_it_has_by_itself() {
        tell();

        CutOfAll cut = CutOfAll.of(stores.streams(), FIRST.plusSeconds(EACH));

        assertThat(cut.entries()).isEqualTo(3L * EACH);
        assertThat(cut.streams())
                .containsExactly(
                        new CutStream("a", EACH - 1, Cuts.leaf(stores.streams().of("a"))),
                        new CutStream("b", EACH - 1, Cuts.leaf(stores.streams().of("b"))),
                        new CutStream("c", EACH - 1, Cuts.leaf(stores.streams().of("c"))));
        assertThat(cut.root()).isEqualTo(Cuts.root(cut.streams()));
    }

    @Test
    void leaves_out_what_was_recorded_after_its_instant() {
        tell();

        CutOfAll cut = CutOfAll.of(stores.streams(), FIRST.plusSeconds(9));

        assertThat(cut.entries()).isEqualTo(30);
        assertThat(cut.streams())
                .contains(
                        new CutStream("b", 9, Cuts.leaf(stores.streams().of("b").subList(0, 10))));
    }
}
