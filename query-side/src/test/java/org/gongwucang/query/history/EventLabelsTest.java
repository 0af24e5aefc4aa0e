package org.gongwucang.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.gongwucang.graphql.label.Labels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** A history names each entry in the reader's language. */
class EventLabelsTest {

    private final Labels labels = Labels.load();

    static Iterable<Locale> languages() {
        return Labels.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_event_has_a_label_and_no_label_is_without_an_event(Locale language) {
        Set<String> labelled = labels.keys(language).stream()
                .filter(key -> key.startsWith("Event."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(labelled).isNotEmpty().isEqualTo(events());
    }

    private static Set<String> events() {
        ClassPathScanningCandidateComponentProvider records = new ClassPathScanningCandidateComponentProvider(false);
        records.addIncludeFilter(new AnnotationTypeFilter(Revision.class));
        return records.findCandidateComponents("org.gongwucang.events").stream()
                .map(event -> "Event." + ClassUtils.getShortName(String.valueOf(event.getBeanClassName())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
