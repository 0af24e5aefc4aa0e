package org.gongwucang.query.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongwucang.graphql.label.Labels;
import org.junit.jupiter.api.Test;

class FormWordsTest {

    private final FormWords words = new FormWords();
    private final Labels labels = Labels.load();

    @Test
    void every_word_is_there_in_both_languages() {
        assertThat(words.keys(Labels.LANGUAGES.get(0))).isEqualTo(words.keys(Labels.LANGUAGES.get(1)));
    }

    @Test
    void no_word_hides_a_name_of_the_schema() {
        assertThat(words.keys(Labels.LANGUAGES.get(0)))
                .noneMatch(key -> labels.find(key, Labels.LANGUAGES.get(0)).isPresent());
    }

    @Test
    void a_word_that_nobody_knows_fails_and_a_code_that_nobody_knows_is_shown() {
        Wordings wordings = new Wordings(labels, words, true);

        assertThatThrownBy(() -> wordings.of("form.nothing")).hasMessageContaining("form.nothing");
        assertThat(wordings.value("AssetState", "GONE")).isEqualTo(new Wording("GONE", null));
        assertThat(wordings.value("AssetState", "IN_USE")).isEqualTo(new Wording("在用", "In use"));
    }
}
