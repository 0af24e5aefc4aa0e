package org.gongwucang.graphql.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;

/**
 * 频度: for each caller a bucket that fills by so many a second and holds so many at most. Kept by each process for itself, and
 * forgotten when nobody has asked for a while: then it would be full again.
 */
public final class Rates {

    private static final int CALLERS = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final int perSecond;
    private final Bandwidth bandwidth;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    /**
     * @param perSecond 0 where nobody is held up
     * @param burst how many at once, after a rest
     */
    public Rates(int perSecond, int burst) {
        this.perSecond = perSecond;
        int filled = Math.max(1, perSecond);
        this.bandwidth = Bandwidth.builder()
                .capacity(Math.max(filled, burst))
                .refillGreedy(filled, Duration.ofSeconds(1))
                .build();
    }

    /** Takes one: 0 where there was one, else the seconds after which there is one again. */
    public long take(String caller) {
        if (perSecond <= 0) {
            return 0;
        }
        ConsumptionProbe probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    /** The same, and takes none. */
    public long look(String caller) {
        if (perSecond <= 0) {
            return 0;
        }
        EstimationProbe estimate = bucket(caller).estimateAbilityToConsume(1);
        return estimate.canBeConsumed() ? 0 : seconds(estimate.getNanosToWaitForRefill());
    }

    private Bucket bucket(String caller) {
        return buckets.get(caller, any -> Bucket.builder().addLimit(bandwidth).build());
    }

    private static long seconds(long nanos) {
        return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
    }
}
