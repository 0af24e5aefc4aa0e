package org.gongwucang.standalone.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.junit.jupiter.api.Test;

class MappingFileTest {

    private static final String CLASSES = """
            book: LIST
            kind: asset-classes
            dated: 2022-09-02
            fields:
              codeSystem: GB/T 14885
              edition: 2022
              classCode: ${code}
              name: ${name}
              effectiveFrom: 2022-09-02
            """;

    @Test
    void reads_every_value_as_text_so_that_codes_keep_their_zeros() {
        Mapping mapping = MappingFile.parse(CLASSES.replace("edition: 2022", "edition: 0020"));

        assertThat(mapping.kind()).isEqualTo(Kind.ASSET_CLASSES);
        assertThat(mapping.dated()).isEqualTo(LocalDate.of(2022, 9, 2));
        assertThat(mapping.field("edition").orElseThrow().text().of(new BookRow(1, 2, Map.of(), List.of())))
                .isEqualTo("0020");
    }

    @Test
    void names_what_is_missing_by_its_place() {
        refuses(CLASSES.replace("dated: 2022-09-02\n", ""), "dated is missing");
        refuses(CLASSES.replace("  name: ${name}\n", ""), "fields.name is missing");
        refuses("", "must hold names and values");
    }

    @Test
    void refuses_what_it_does_not_know_rather_than_passing_over_it() {
        refuses(CLASSES + "colour: red\n", "colour is not known");
        refuses(CLASSES + "  quantity: ${x}\n", "fields.quantity is no field");
        refuses(CLASSES.replace("asset-classes", "assets"), "kind must be");
        refuses(CLASSES + "file: {encoding: UTF-99}\n", "no encoding");
        refuses(CLASSES + "file: {separator: '::'}\n", "one character");
        refuses(CLASSES.replace("dated: 2022-09-02", "dated: yesterday"), "dated must be a day");
        refuses(CLASSES + "book: OTHER\n", "not YAML");
        refuses(CLASSES + "only: [\n", "not YAML");
    }

    @Test
    void makes_no_objects_out_of_tags() {
        refuses(CLASSES + "only: !!java.net.URL ['http://127.0.0.1/']\n", "not YAML");
    }

    @Test
    void names_the_columns_that_a_file_lacks() {
        assertThatThrownBy(() -> MappingFile.parse(CLASSES).requireColumns(List.of("code", "title")))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining("no column name")
                .hasMessageContaining("code, title");
    }

    private static void refuses(String yaml, String because) {
        assertThatThrownBy(() -> MappingFile.parse(yaml))
                .isInstanceOf(MappingInvalid.class)
                .hasMessageContaining(because);
    }
}
