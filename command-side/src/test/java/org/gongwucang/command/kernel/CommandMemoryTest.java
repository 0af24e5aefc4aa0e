package org.gongwucang.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was carried out is answered as long as it is remembered: a day, and the last two hundred however old. */
class CommandMemoryTest {

    private static final Instant MORNING = Instant.parse("2024-03-01T08:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ALWAYS_KEPT = 200;

    private static CommandMemory withCommands(int many, Duration between) {
        CommandMemory memory = new CommandMemory();
        for (int n = 0; n < many; n++) {
            memory.remember("c" + n, "input " + n, n + 1L, MORNING.plus(between.multipliedBy(n)));
        }
        return memory;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, ALWAYS_KEPT, 1_000})
    void of_one_day_it_forgets_none(int many) {
        CommandMemory memory = withCommands(many, Duration.ofSeconds(60));
        for (int n = 0; n < many; n++) {
            assertThat(memory.versionAfter("c" + n, "input " + n)).contains(n + 1L);
        }
        assertThat(memory.versionAfter("c" + many, "input " + many)).isEmpty();
    }

    @Test
    void of_older_ones_it_keeps_two_hundred() {
        CommandMemory memory = withCommands(1_000, DAY.plusMillis(1));
        for (int n = 0; n < 1_000 - ALWAYS_KEPT; n++) {
            assertThat(memory.versionAfter("c" + n, "input " + n)).isEmpty();
        }
        for (int n = 1_000 - ALWAYS_KEPT; n < 1_000; n++) {
            assertThat(memory.versionAfter("c" + n, "input " + n)).contains(n + 1L);
        }
    }

    @Test
    void the_last_entry_of_a_command_says_where_it_led_to() {
        CommandMemory memory = withCommands(3, Duration.ZERO);
        memory.remember("c2", "input 2", 4, MORNING);
        assertThat(memory.versionAfter("c2", "input 2")).contains(4L);
        assertThat(memory.versionAfter("c1", "input 1")).contains(2L);
    }

    @Test
    void another_input_with_the_same_id_is_refused() {
        CommandMemory memory = withCommands(3, Duration.ZERO);
        assertThatThrownBy(() -> memory.versionAfter("c1", "another"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("COMMAND_ID_REUSED"));
    }

    @Test
    void the_houses_own_commands_have_neither_input_nor_always_an_id() {
        CommandMemory memory = new CommandMemory();
        memory.remember(null, null, 1, MORNING);
        memory.remember("own", null, 2, MORNING);
        assertThat(memory.versionAfter(null, null)).isEmpty();
        assertThat(memory.versionAfter("own", null)).contains(2L);
    }

    @Test
    void a_snapshot_has_all_of_it_and_goes_on_from_there() {
        CommandMemory memory = withCommands(1_000, DAY.plusMillis(1));
        CommandMemory read = CommandMemory.read(memory.written());
        assertThat(read.written()).isEqualTo(memory.written());

        Instant later = MORNING.plus(DAY.multipliedBy(2_000));
        read.remember("later", "input", 1_001, later);
        assertThat(read.versionAfter("later", "input")).contains(1_001L);
        assertThat(read.versionAfter("c999", "input 999")).contains(1_000L);
        assertThat(read.versionAfter("c800", "input 800")).isEmpty();
        assertThat(CommandMemory.read(new CommandMemory().written()).versionAfter("c0", "input 0"))
                .isEmpty();
    }
}
