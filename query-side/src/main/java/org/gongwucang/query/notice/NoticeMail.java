package org.gongwucang.query.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.graphql.label.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** 邮件: one to all addresses that the operator names, in both languages; the header {@code X-Gongwucang-Notice} is the id. */
final class NoticeMail implements Channel {

    static final String NAME = "MAIL";

    private final JavaMailSender mail;
    private final Labels labels;
    private final String from;
    private final List<String> to;

    /** @param to addresses, all of which get each notice */
    NoticeMail(JavaMailSender mail, Labels labels, String from, List<String> to) {
        this.mail = mail;
        this.labels = labels;
        this.from = from;
        this.to = List.copyOf(to);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void send(Notice notice) throws Undelivered {
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(to.toArray(String[]::new));
            helper.setSubject(kind(notice, Locale.SIMPLIFIED_CHINESE) + " " + notice.subject());
            helper.setText(text(notice));
            message.setHeader("X-Gongwucang-Notice", notice.id());
            mail.send(message);
        } catch (MailException | MessagingException e) {
            throw new Undelivered("MAIL_NOT_TAKEN", e);
        }
    }

    private String text(Notice notice) {
        return Labels.LANGUAGES.stream().map(language -> text(notice, language)).collect(Collectors.joining("\n\n"));
    }

    private String text(Notice notice, Locale language) {
        return Stream.of(
                        kind(notice, language),
                        line("Notice.subject", notice.subject(), language),
                        line("Notice.unit", notice.unit(), language),
                        line("Notice.dueOn", notice.dueOn(), language),
                        line("Notice.occurredOn", notice.occurredOn(), language),
                        line("Notice.id", notice.id(), language))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String kind(Notice notice, Locale language) {
        return notice.trait() == null
                ? labels.label("TaskKind." + notice.kind(), language)
                : labels.label("LoanNoticeKind." + notice.trait(), language);
    }

    private String line(String label, @Nullable Object value, Locale language) {
        return value == null ? "" : labels.label(label, language) + ": " + value;
    }
}
