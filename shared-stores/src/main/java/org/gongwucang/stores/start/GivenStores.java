package org.gongwucang.stores.start;

import static org.gongwucang.stores.start.StoreAddresses.EVENTS_JDBC;
import static org.gongwucang.stores.start.StoreAddresses.MONGODB;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * 存储地址: a half on its own keeps events on an Axon Server or in a database and the rest on a MongoDB server, and says
 * at start which address it lacks. Together in one process the halves need none of this.
 */
public final class GivenStores implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String AXON_SERVER = ChosenStores.AXON_SERVER;
    /** @throws StoresNotGiven where an address is missing, or two event stores are named */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean onAxonServer = StringUtils.hasText(environment.getProperty(AXON_SERVER));
        if (onAxonServer == StringUtils.hasText(environment.getProperty(EVENTS_JDBC))) {
            throw new StoresNotGiven("Give one event store: --" + AXON_SERVER + "=HOST:PORT or --" + EVENTS_JDBC
                    + "=jdbc:postgresql://HOST:PORT/DATABASE?user=…");
        }
        if (!StringUtils.hasText(environment.getProperty(MONGODB))) {
            throw new StoresNotGiven("Give the ledgers' server: --" + MONGODB + "=mongodb://HOST:PORT/DATABASE");
        }
        new ChosenStores().initialize(context);
    }
}
