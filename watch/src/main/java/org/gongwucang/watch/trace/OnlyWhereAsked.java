package org.gongwucang.watch.trace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * 不请不开: leaves out all of OpenTelemetry where no address is given to send traces to, so that nothing of it is made; and what would send
 * measurements or log lines by itself, which nobody asks for.
 */
final class OnlyWhereAsked implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String BOOT = "org.springframework.boot.";
    private static final String LOG_LINES = BOOT + "opentelemetry.autoconfigure.logging.";
    private static final String MEASUREMENTS = BOOT + "micrometer.metrics.autoconfigure.export.otlp.";
    private static final String TRACING = BOOT + "micrometer.tracing.";
    private static final String SDK = BOOT + "opentelemetry.";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean isAsked = Objects.requireNonNull(environment).containsProperty(TraceAutoConfiguration.ADDRESS);
        boolean[] welcome = new boolean[classes.length];
        for (int candidate = 0; candidate < classes.length; candidate++) {
            String name = classes[candidate];
            welcome[candidate] = name == null || isWelcome(name, isAsked);
        }
        return welcome;
    }

    private static boolean isWelcome(String name, boolean isAsked) {
        if (name.startsWith(LOG_LINES) || name.startsWith(MEASUREMENTS)) {
            return false;
        }
        return isAsked || !name.startsWith(TRACING) && !name.startsWith(SDK);
    }
}
