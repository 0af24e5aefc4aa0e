package org.gongwucang.query.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.task.TaskRow;
import org.gongwucang.vault.shelf.Shelf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** 到期提醒: off, channel by channel, unless the operator gives it an address. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    static final String ADDRESS = "gongwucang.notices.webhook";
    static final String RECIPIENTS = "gongwucang.notices.mail-to";

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int SHORTEST_SECRET = 16;

    @Bean
    Deliveries noticeDeliveries(Shelf vault, @Value("${gongwucang.notices.first-pause:1m}") Duration firstPause) {
        return new Deliveries(vault, Clock.systemUTC(), firstPause);
    }

    @Bean
    @ConditionalOnProperty(ADDRESS)
    Channel webhook(
            @Value("${" + ADDRESS + "}") String address,
            @Value("${gongwucang.notices.secret:}") String secret,
            @Value("${gongwucang.notices.secret-file:}") String file) {
        URI to = URI.create(address);
        if (!SCHEMES.contains(String.valueOf(to.getScheme())) || to.getHost() == null) {
            throw new IllegalStateException(ADDRESS + " is no address of HTTP: " + address);
        }
        String shared = file.isEmpty() ? secret : read(Path.of(file));
        if (shared.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("Give --gongwucang.notices.secret-file with a secret of " + SHORTEST_SECRET
                    + " characters or more, by which the receiver knows who posts.");
        }
        return new Webhook(to, shared.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    @ConditionalOnProperty(RECIPIENTS)
    Channel noticeMail(
            ObjectProvider<JavaMailSender> mail,
            Labels labels,
            @Value("${gongwucang.notices.mail-from:}") String from,
            @Value("${" + RECIPIENTS + "}") List<String> to) {
        JavaMailSender sender = mail.getIfAvailable();
        if (sender == null || from.isEmpty()) {
            throw new IllegalStateException("Give --spring.mail.host and --gongwucang.notices.mail-from, too.");
        }
        return new NoticeMail(sender, labels, from, to);
    }

    @Bean
    NoticePost noticePost(
            LedgerReader<TaskRow> tasks,
            Deliveries deliveries,
            ObjectProvider<Channel> channels,
            @Value("${gongwucang.notices.kinds:RETURN_LOAN}") List<String> kinds,
            @Value("${gongwucang.notices.look-every:30s}") Duration between) {
        return new NoticePost(tasks, deliveries, channels.orderedStream().toList(), kinds, between);
    }
}
