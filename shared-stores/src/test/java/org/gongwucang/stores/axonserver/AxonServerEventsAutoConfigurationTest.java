package org.gongwucang.stores.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.gongwucang.events.wire.Wire;
import org.junit.jupiter.api.Test;

/** What can be put together before a server is spoken to. */
class AxonServerEventsAutoConfigurationTest {

    private final AxonServerConfiguration server = AxonServerConfiguration.builder()
            .servers("127.0.0.1:1")
            .componentName("test")
            .build();

    @Test
    void streams_are_read_as_they_were_stored() {
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(server)
                .build();

        AxonServerEventsAutoConfiguration beans = new AxonServerEventsAutoConfiguration();
        AxonServerHistory history = beans.storedHistory(server, connections, Wire.serializer());
        assertThat(beans.storedStreams(history, Wire.serializer())).isNotNull();
    }
}
