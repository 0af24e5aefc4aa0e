package org.gongwucang.graphql.service;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service says of itself comes from its settings. */
@Configuration(proxyBeanMethods = false)
public class ServiceConfiguration {

    @Bean
    ServiceController serviceController(
            @Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone,
            @Value("${gongwucang.version:development}") String version,
            @Value("${gongwucang.mode:STANDALONE}") ServiceMode mode) {
        return new ServiceController(Clock.system(zone), version, mode);
    }
}
