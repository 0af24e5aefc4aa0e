package org.gongwucang.graphql.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationListTest {

    @TempDir
    private Path folder;

    private OperationList list(String document) throws IOException {
        Path below = Files.createDirectories(folder.resolve("dashboard"));
        Files.writeString(below.resolve("stock.graphql"), document);
        return OperationList.in(folder);
    }

    @Test
    void a_listed_document_is_known_however_it_is_set() throws IOException {
        OperationList list = list("""
                # what the dashboard shows
                query Stock($first: Int) { stock(first: $first) { nodes { code, name } } }
                """);

        assertThat(list.has("query Stock($first:Int){stock(first:$first){nodes{code name}}}"))
                .isTrue();
        assertThat(list.has("query Stock($first: Int) {\n  stock(first: $first) {\n    nodes { code name }\n  }\n}"))
                .isTrue();
    }

    @Test
    void a_document_that_asks_for_anything_else_is_not() throws IOException {
        OperationList list = list("query Stock($first: Int) { stock(first: $first) { nodes { code name } } }");

        assertThat(list.has("query Stock($first: Int) { stock(first: $first) { nodes { code name value } } }"))
                .isFalse();
        assertThat(list.has("query Stock($first: Int) { stock(first: $first) { nodes { name code } } }"))
                .isFalse();
        assertThat(list.has("query Stock($first: Int) { stock(first: 200) { nodes { code name } } }"))
                .isFalse();
        assertThat(list.has("{ stock(first: 20) { nodes { code name } } }")).isFalse();
    }

    @Test
    void what_is_no_document_is_left_to_whoever_says_so() throws IOException {
        assertThat(list("{ stock { totalCount } }").has("{ stock {")).isTrue();
    }

    @Test
    void a_list_that_lists_nothing_or_something_broken_does_not_start() {
        assertThatThrownBy(() -> OperationList.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(".graphql");
        assertThatThrownBy(() -> OperationList.in(folder.resolve("nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> list("{ stock {"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stock.graphql");
    }
}
