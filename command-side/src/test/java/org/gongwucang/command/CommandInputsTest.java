package org.gongwucang.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gongwucang.command.kernel.CommandInput;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What reaches the desk may be kept for ten years: it holds no secret, and no name of a person. */
class CommandInputsTest {

    private static List<Class<?>> inputs() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(CommandInput.class));
        return scan.findCandidateComponents("org.gongwucang.command").stream()
                .map(found -> Objects.requireNonNull(found.getBeanClassName()))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .filter(type -> isOfProgram(type))
                .toList();
    }

    private static boolean isOfProgram(Class<?> type) {
        return type.isRecord()
                && !type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    @Test
    void no_input_holds_a_password() {
        assertThat(inputs())
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .allSatisfy(name -> assertThat(name.toLowerCase(Locale.ROOT))
                                .doesNotContain("password", "secret", "token")));
    }

    @Test
    void no_input_about_a_person_holds_the_name() {
        assertThat(inputs())
                .filteredOn(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("staff")))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .doesNotContain("name"));
    }
}
