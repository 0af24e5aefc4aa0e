package org.gongwucang.command.kernel;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import jakarta.annotation.PreDestroy;
import java.util.OptionalLong;
import javax.cache.CacheManager;
import javax.cache.spi.CachingProvider;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.springframework.stereotype.Component;

/** 聚合缓存: a bounded Caffeine cache behind Axon's port, by way of JCache; values are kept as they are, not copied. */
@Component
class AggregateCaches {

    /** Of a kind. One that remembers 200 commands and 50 steps takes some 25 KB, reckoned by its fields. */
    private static final long MOST = 4_000;

    private final CachingProvider provider = new CaffeineCachingProvider();

    Cache bounded(String name) {
        CacheManager manager = provider.getCacheManager();
        CaffeineConfiguration<Object, Object> configuration = new CaffeineConfiguration<>();
        configuration.setStoreByValue(false);
        configuration.setMaximumSize(OptionalLong.of(MOST));
        return new JCacheAdapter(manager.createCache(name, configuration));
    }

    @PreDestroy
    void close() {
        provider.close();
    }
}
