package org.gongwucang.events.wire;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** 序列化: {@link Wire} as beans, under the names Axon looks for. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class WireAutoConfiguration {

    @Bean
    @Primary
    Serializer serializer() {
        return Wire.serializer();
    }

    @Bean
    Serializer eventSerializer() {
        return Wire.serializer();
    }

    @Bean
    Serializer messageSerializer() {
        return Wire.serializer();
    }

    @Bean
    EventUpcaster eventUpcasters() {
        return Wire.upcasters();
    }
}
