package org.gongwucang.query.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.query.QuerySide;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.vault.account.Accounts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/** 查询侧: running on the stores of one machine in a folder of its own, asked through GraphQL documents. */
public final class RunningQuerySide implements AutoCloseable {

    private static final String UNUSED = "a password that nobody signs in with";

    private final Path folder = newFolder();
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(QuerySide.class)
            .web(WebApplicationType.NONE)
            .properties(Map.of(
                    "spring.config.name",
                    "query-side",
                    "gongwucang.data",
                    folder.toString(),
                    "axon.axonserver.enabled",
                    "false",
                    "logging.level.root",
                    "WARN"))
            .run();
    private final Chronicle chronicle = new Chronicle(bean(EventStore.class));

    public Chronicle chronicle() {
        return chronicle;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks as this member of staff, once the ledgers have taken in all that was told. */
    public GraphQlTester as(String staff) {
        awaitLedgers();
        bean(Accounts.class).open("account-" + staff, staff, UNUSED, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated("account-" + staff, UNUSED, List.of()));
        return ExecutionGraphQlServiceTester.create(bean(ExecutionGraphQlService.class));
    }

    public void awaitLedgers() {
        await().atMost(Duration.ofSeconds(30))
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
