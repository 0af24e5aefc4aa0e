package org.gongwucang.query.testing;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.QuerySide;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.stores.testing.TestStores;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.security.Operations;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * 查询侧: running on the stores of one machine in a folder of its own, asked through GraphQL documents. Where
 * {@link TestStores} was given the address of a MongoDB server, ledgers and vault are there.
 */
public final class RunningQuerySide implements AutoCloseable {

    private static final String UNUSED = "a password that nobody signs in with";

    private final Path folder = newFolder();
    private final String database = "q" + UUID.randomUUID().toString().replace("-", "");
    private final LookUps lookUps = new LookUps();
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(QuerySide.class)
            .web(WebApplicationType.NONE)
            .properties(settings())
            .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(lookUps))
            .initializers((GenericApplicationContext starting) ->
                    starting.registerBean(Operations.class, () -> new Operations(starting)))
            .run();
    private final Chronicle chronicle = new Chronicle(bean(EventStore.class));

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.config.name", "query-side",
                "spring.main.banner-mode", "off",
                "gongwucang.data", folder.toString(),
                "axon.axonserver.enabled", "false",
                "gongwucang.rate.per-address", "0",
                "logging.level.root", "WARN"));
        TestStores.mongo().ifPresent(address -> settings.put("gongwucang.mongodb-uri", address + "/" + database));
        return settings;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** How often the ledger server is asked. */
    public LookUps lookUps() {
        return lookUps;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks as this member of staff, once the ledgers have taken in all that was told. */
    public GraphQlTester as(String staff) {
        awaitLedgers();
        Accounts accounts = bean(Accounts.class);
        if (accounts.find("account-" + staff).isEmpty()) { // a password costs a tenth of a second to hash
            accounts.open("account-" + staff, staff, UNUSED, false);
        }
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("account-" + staff, UNUSED, List.of()));
        return ExecutionGraphQlServiceTester.create(bean(ExecutionGraphQlService.class));
    }

    public void awaitLedgers() {
        await().atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> bean(Ledgers.class).statuses().stream().allMatch(this::hasAll));
    }

    private boolean hasAll(Ledgers.Status status) {
        return status.caughtUp()
                && status.horizon() != null
                && !status.horizon().isBefore(chronicle.now());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        MongoClient ledgers = bean(MongoClient.class);
        TestStores.mongo()
                .ifPresent(address -> List.of(database, "gongwucang_vault")
                        .forEach(used -> ledgers.getDatabase(used).drop()));
        context.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("query-side");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
