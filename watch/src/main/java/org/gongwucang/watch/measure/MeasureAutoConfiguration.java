package org.gongwucang.watch.measure;

import com.mongodb.event.ConnectionPoolListener;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.mongodb.MongoMetricsConnectionPoolListener;
import org.gongwucang.vault.journal.SignInJournal;
import org.gongwucang.vault.refusal.Refusals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** 计量: what both halves are measured by; each adds what only it does. */
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
        beforeName = "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration")
@ConditionalOnBean(MeterRegistry.class)
public class MeasureAutoConfiguration {

    private static final String LOST_REFUSALS = "gongwucang.refusals.lost";
    private static final String LOST_SIGN_INS = "gongwucang.sign.ins.lost";

    @Bean
    Instrumentation operationTimes(MeterRegistry meters) {
        return new OperationTimes(meters);
    }

    /** Connections to the ledgers' server. */
    @Bean
    ConnectionPoolListener ledgerConnections(MeterRegistry meters) {
        return new MongoMetricsConnectionPoolListener(meters);
    }

    /** What rules refused and the register of the vault does not have, where there is a vault. */
    @Bean
    MeterBinder lostRefusals(ObjectProvider<Refusals> vault) {
        return meters -> vault.ifAvailable(refusals ->
                FunctionCounter.builder(LOST_REFUSALS, refusals, Refusals::lost).register(meters));
    }

    /** What the journal of sign-ins does not have. */
    @Bean
    MeterBinder lostSignIns(ObjectProvider<SignInJournal> vault) {
        return meters ->
                vault.ifAvailable(journal -> FunctionCounter.builder(LOST_SIGN_INS, journal, SignInJournal::lost)
                        .register(meters));
    }
}
