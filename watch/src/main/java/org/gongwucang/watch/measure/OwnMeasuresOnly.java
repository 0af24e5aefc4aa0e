package org.gongwucang.watch.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * 自计: keeps out what Spring Boot would observe of each field of an answer. It costs more than it tells; operations and
 * commands have timers of their own.
 */
final class OwnMeasuresOnly implements AutoConfigurationImportFilter {

    private static final Set<String> LEFT_OUT =
            Set.of("org.springframework.boot.graphql.autoconfigure.observation.GraphQlObservationAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] welcome = new boolean[classes.length];
        for (int candidate = 0; candidate < classes.length; candidate++) {
            welcome[candidate] = classes[candidate] == null || !LEFT_OUT.contains(classes[candidate]);
        }
        return welcome;
    }
}
