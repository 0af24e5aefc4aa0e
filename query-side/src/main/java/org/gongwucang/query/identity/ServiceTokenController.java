package org.gongwucang.query.identity;

import java.time.Instant;
import java.util.List;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.gongwucang.vault.service.ServiceTokenView;
import org.gongwucang.vault.service.ServiceTokens;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 服务令牌清单: asked, by those who issue them and those who audit that. */
@Controller
class ServiceTokenController {

    private final ServiceTokens tokens;
    private final Moments moments;

    ServiceTokenController(ServiceTokens tokens, Moments moments) {
        this.tokens = tokens;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    List<ServiceTokenView> serviceTokens() {
        Instant now = moments.now();
        return tokens.all().stream()
                .map(token -> ServiceTokenView.of(token, now))
                .toList();
    }
}
