package org.gongwucang.stores.jdbc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * 自备: keeps out the data sources that Spring Boot makes from what it finds on the class path, and the token, saga and
 * event stores that Axon then puts on them. The stores of this program are declared by name, all of them.
 */
final class OwnStoresOnly implements AutoConfigurationImportFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] welcome = new boolean[classes.length];
        for (int candidate = 0; candidate < classes.length; candidate++) {
            welcome[candidate] = classes[candidate] == null || !LEFT_OUT.contains(classes[candidate]);
        }
        return welcome;
    }
}
