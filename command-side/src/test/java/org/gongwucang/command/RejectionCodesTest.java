package org.gongwucang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.strict.RejectionCodes;
import org.junit.jupiter.api.Test;

class RejectionCodesTest {

    private final Labels labels = Labels.load();
    private final RejectionCodes codes = RejectionCodes.usedBeside(CommandSide.class);

    /** Labels and schema hold the same codes, which a test of the schema sees to. */
    private final Set<String> inSchema = labels.keys(Locale.ENGLISH).stream()
            .filter(key -> key.startsWith("RejectionCode.") && !key.endsWith(".message"))
            .map(key -> key.substring("RejectionCode.".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void every_code_a_rule_refuses_with_is_in_the_schema() {
        assertThat(codes.refusals().keySet()).isNotEmpty().isSubsetOf(inSchema);
    }

    @Test
    void every_code_of_the_schema_is_refused_with_somewhere() {
        assertThat(codes.constants()).containsAll(inSchema);
    }

    @Test
    void every_message_tells_only_values_that_its_rules_give() {
        Map<String, Set<String>> given = codes.refusals();

        assertThat(given)
                .allSatisfy((code, params) -> assertThat(params)
                        .as(code)
                        .containsAll(labels.places("RejectionCode." + code, Locale.ENGLISH)));
    }

    @Test
    void every_code_has_a_test() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                words.addAll(List.of(Files.readString(file).split("\\W+")));
            }
        }

        assertThat(words).containsAll(inSchema);
    }
}
