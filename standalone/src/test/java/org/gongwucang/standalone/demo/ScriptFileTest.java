package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script as it is read: its series are written out, and every act can be told by its id. */
class ScriptFileTest {

    private static final Pattern VALUE = Pattern.compile("\\$\\{\\w+}");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^/}]+)/");
    private static final List<Act> ACTS = ScriptFile.read().acts();

    @Test
    void every_act_has_an_id_of_its_own() {
        Set<String> ids = new HashSet<>();
        assertThat(ACTS)
                .allSatisfy(act -> assertThat(ids.add(act.id())).as(act.id()).isTrue());
    }

    @Test
    void nothing_is_left_of_a_series_but_what_its_values_say() {
        assertThat(ACTS)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(act -> assertThat(VALUE.matcher(act.toString()).find())
                        .as(act.id())
                        .isFalse());
    }

    @Test
    void an_act_refers_to_what_was_answered_before() {
        Set<String> told = new HashSet<>();
        for (Act act : ACTS) {
            REFERENCE
                    .matcher(act.toString())
                    .results()
                    .forEach(found -> assertThat(told).as(act.id()).contains(found.group(1)));
            told.add(act.id());
        }
    }

    @Test
    void the_last_act_is_the_one_by_which_the_end_is_known() {
        Act last = ACTS.get(ACTS.size() - 1);
        assertThat(last.id()).isEqualTo("place-d");
        assertThat(last.toString()).contains("QBJ/D");
        assertThat(ScriptFile.read().ended()).contains("QBJ/D");
    }
}
