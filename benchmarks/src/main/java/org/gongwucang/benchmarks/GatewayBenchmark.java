package org.gongwucang.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.stereotype.Controller;

/** 指令测速: durable relocations per second at the command sender, beside bare durable commits of as many rows. */
public final class GatewayBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");
    private static final int ASSETS = 2_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(8);

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.gongwucang.command",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = {
                @Filter(Controller.class),
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.gongwucang\\.command\\.(CommandSide|kernel\\.UserErrors)")
            })
    static class Wiring {}

    private GatewayBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("gongwucang-benchmark");
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of(
                "gongwucang.data", folder.toString(),
                "axon.timeout.enabled", "false",
                "axon.axonserver.enabled", "false",
                "spring.main.banner-mode", "off",
                "logging.level.root", "WARN"));
        try (ConfigurableApplicationContext context = application.run()) {
            CommandSender sender = context.getBean(CommandSender.class);
            List<String> assets = given(context.getBean(EventStore.class));
            RawCommits raw = new RawCommits(folder);
            boolean[] away = new boolean[ASSETS];
            Load.perSecond(4, WARM_UP, thread -> relocation(sender, assets, away, thread, 4));
            for (int threads : new int[] {1, 4, 16}) {
                double bare = raw.perSecond(threads, MEASURED, 260, 420);
                double commands =
                        Load.perSecond(threads, MEASURED, thread -> relocation(sender, assets, away, thread, threads));
                System.out.printf(
                        Locale.ROOT,
                        "%2d threads: %6.0f commands/s, %6.0f bare commits/s, ratio %.2f%n",
                        threads,
                        commands,
                        bare,
                        commands / bare);
            }
        }
    }

    private static List<String> given(EventStore events) {
        publish(events, "warehouse:W1", new WarehouseOpened("W1", "一号库", "U1", "PHYSICAL", DAY));
        publish(events, "location:W1/A", new LocationOpened("W1/A", "W1", "ZONE", "甲区", DAY));
        publish(events, "location:W1/B", new LocationOpened("W1/B", "W1", "ZONE", "乙区", DAY));
        List<String> assets = new ArrayList<>();
        Card card = new Card("办公桌", null, null, DESK, new BigDecimal("1500.00"), null, null, null);
        for (int i = 0; i < ASSETS; i++) {
            String id = UUID.randomUUID().toString();
            publish(
                    events,
                    id,
                    new OpeningBalanceRecorded(
                            id, "GWC-2026-" + i, card, "U1", "W1/A", "S1", "W1/FISCAL", null, 0, DAY));
            assets.add(id);
        }
        return assets;
    }

    private static void publish(EventStore events, String stream, Object entry) {
        events.publish(new GenericDomainEventMessage<>("Asset", stream, 0, entry));
    }

    /** Each thread carries things of its own to and fro, so that no command is refused. */
    private static Callable<?> relocation(
            CommandSender sender, List<String> assets, boolean[] away, int thread, int threads) {
        return () -> {
            int mine = ThreadLocalRandom.current().nextInt(assets.size() / threads) * threads + thread;
            away[mine] = !away[mine];
            String to = away[mine] ? "W1/B" : "W1/A";
            return sender.send(new RelocateAsset(assets.get(mine), to, DAY), envelope());
        };
    }

    private static Map<String, String> envelope() {
        String id = UUID.randomUUID().toString();
        return Map.of(
                Envelope.ACTOR, "S1",
                Envelope.ROLE, "KEEPER",
                Envelope.UNIT, "U1",
                Envelope.COMMAND_ID, id,
                Envelope.ACT_ID, id,
                Envelope.INPUT_DIGEST, "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                Envelope.CHANNEL, "graphql");
    }
}
