package org.gongwucang.watch.request;

import io.micrometer.context.ContextRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** 请求编号: for every request that comes in. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
public class RequestIdAutoConfiguration {

    public RequestIdAutoConfiguration() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestIdAccessor());
    }

    /** The first of all filters: what any other refuses has an id as well. */
    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> filter = new FilterRegistrationBean<>(new RequestIds());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
