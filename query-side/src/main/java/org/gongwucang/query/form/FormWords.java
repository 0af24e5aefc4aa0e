package org.gongwucang.query.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 表单词条: what stands on forms and is no name of the schema, such as titles and who signs. */
@Component
class FormWords {

    private final Map<Locale, Map<String, String>> words = new HashMap<>();

    FormWords() {
        Labels.LANGUAGES.forEach(language -> words.put(language, read(language)));
    }

    @Nullable
    String find(String key, Locale language) {
        return of(language).get(key);
    }

    Set<String> keys(Locale language) {
        return of(language).keySet();
    }

    private Map<String, String> of(Locale language) {
        return Objects.requireNonNull(words.get(language), language::toString);
    }

    private static Map<String, String> read(Locale language) {
        String file = "/forms/words/" + language.toLanguageTag() + ".json";
        try (InputStream json = Objects.requireNonNull(FormWords.class.getResourceAsStream(file), file)) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
