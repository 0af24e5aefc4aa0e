package org.gongwucang.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written once and stands there many times. */
class SeriesTest {

    private static String writtenOut(String script) {
        JsonMapper json = JsonMapper.shared();
        return Series.writtenOut(json.readTree(script.replace('\'', '"')))
                .toString()
                .replace('"', '\'');
    }

    @Test
    void ranges_are_as_wide_as_their_first_value_and_numbers_where_they_are_nothing_else() {
        assertThat(
                        writtenOut(
                                "[{'series': {'u': ['09..11', 'Z1..Z2'], 'n': '1..2'}, 'each': [{'id': '${u}', 'n': '${n}'}]}]"))
                .isEqualTo("[{'id':'09','n':1},{'id':'09','n':2},{'id':'10','n':1},{'id':'10','n':2},{'id':'11','n':1},"
                        + "{'id':'11','n':2},{'id':'Z1','n':1},{'id':'Z1','n':2},{'id':'Z2','n':1},{'id':'Z2','n':2}]");
    }

    @Test
    void sets_one_by_one_keep_their_kinds_and_may_hold_the_values_of_a_series_within() {
        assertThat(writtenOut("[{'series': [{'ks': '0..1', 'yes': true}, {'ks': '7..7', 'yes': false}],"
                        + " 'each': [{'series': {'k': '${ks}'}, 'each': ['${k}', '${yes}', '${a-${k}/code}']}]}]"))
                .isEqualTo("[0,true,'${a-0/code}',1,true,'${a-1/code}',7,false,'${a-7/code}']");
    }

    @Test
    void a_series_stands_in_any_list_and_leaves_the_rest_alone() {
        assertThat(writtenOut("{'acts': [1, {'lines': [{'series': {'n': ['x']}, 'each': ['${n}${m}']}, 2]}, 3]}"))
                .isEqualTo("{'acts':[1,{'lines':['x${m}',2]},3]}");
    }
}
