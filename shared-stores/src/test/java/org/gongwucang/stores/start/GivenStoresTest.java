package org.gongwucang.stores.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.mock.env.MockEnvironment;

class GivenStoresTest {

    private static final String SERVER = "gongwucang.axon-server";
    private static final String DATABASE = "gongwucang.events-jdbc";
    private static final String MONGODB = "gongwucang.mongodb-uri";

    @Test
    void refuses_to_start_without_an_event_store() {
        assertThatThrownBy(() -> started(new MockEnvironment().withProperty(MONGODB, "mongodb://localhost/g")))
                .isInstanceOf(StoresNotGiven.class)
                .hasMessageContaining("--" + SERVER)
                .hasMessageContaining("--" + DATABASE);
    }

    @Test
    void refuses_two_event_stores() {
        assertThatThrownBy(() -> started(new MockEnvironment()
                        .withProperty(SERVER, "localhost:8124")
                        .withProperty(DATABASE, "jdbc:postgresql://localhost/g")
                        .withProperty(MONGODB, "mongodb://localhost/g")))
                .isInstanceOf(StoresNotGiven.class);
    }

    @Test
    void refuses_to_start_without_a_ledger_server() {
        assertThatThrownBy(() -> started(new MockEnvironment().withProperty(SERVER, "localhost:8124")))
                .isInstanceOf(StoresNotGiven.class)
                .hasMessageContaining("--" + MONGODB);
    }

    @Test
    void an_axon_server_is_used_where_its_address_is_given() {
        ConfigurableEnvironment environment = started(new MockEnvironment()
                .withProperty(SERVER, "localhost:8124")
                .withProperty(MONGODB, "mongodb://localhost/g"));

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("axon.axonserver.servers")).isEqualTo("localhost:8124");
    }

    @Test
    void a_database_is_used_without_looking_for_an_axon_server() {
        ConfigurableEnvironment environment = started(new MockEnvironment()
                .withProperty(DATABASE, "jdbc:postgresql://localhost/g")
                .withProperty(MONGODB, "mongodb://localhost/g"));

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
    }

    private static ConfigurableEnvironment started(MockEnvironment environment) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new GivenStores().initialize(context);
        return context.getEnvironment();
    }
}
