package org.gongwucang.watch.health;

import org.gongwucang.vault.security.OperatorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.health.actuate.endpoint.AdditionalHealthEndpointPath;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroup;
import org.springframework.boot.health.actuate.endpoint.HttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.StatusAggregator;

/** 详情: everybody sees whether it is well, and operators why not. */
record OperatorsSee(HealthEndpointGroup group, OperatorsOnly operators) implements HealthEndpointGroup {

    @Override
    public boolean showComponents(SecurityContext caller) {
        return operators.isOperator();
    }

    @Override
    public boolean showDetails(SecurityContext caller) {
        return operators.isOperator();
    }

    @Override
    public boolean isMember(String name) {
        return group.isMember(name);
    }

    @Override
    public StatusAggregator getStatusAggregator() {
        return group.getStatusAggregator();
    }

    @Override
    public HttpCodeStatusMapper getHttpCodeStatusMapper() {
        return group.getHttpCodeStatusMapper();
    }

    @Override
    public @Nullable AdditionalHealthEndpointPath getAdditionalPath() {
        return group.getAdditionalPath();
    }
}
