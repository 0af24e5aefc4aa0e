package org.gongwucang.graphql.service;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 服务: the one field that both halves answer. */
@Controller
class ServiceController {

    private final Clock clock;
    private final String version;
    private final ServiceMode mode;

    ServiceController(Clock clock, String version, ServiceMode mode) {
        this.clock = clock;
        this.version = version;
        this.mode = mode;
    }

    @QueryMapping
    Service service() {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        return new Service("Gongwucang 公物仓", version, now, clock.getZone().getId(), mode);
    }
}
