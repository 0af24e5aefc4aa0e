package org.gongwucang.stores.start;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * 存储选择: looks for an Axon Server only where the address of one is given. Both halves in one process otherwise keep
 * events in a database that is given, or in files of their own.
 */
public final class ChosenStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String AXON_SERVER = "gongwucang.axon-server";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        StoreAddresses.check(environment);
        String axonServer = environment.getProperty(AXON_SERVER, "");
        Map<String, Object> events = StringUtils.hasText(axonServer)
                ? Map.of("axon.axonserver.enabled", true, "axon.axonserver.servers", axonServer)
                : Map.of("axon.axonserver.enabled", false);
        environment.getPropertySources().addFirst(new MapPropertySource("chosen-stores", events));
    }
}
