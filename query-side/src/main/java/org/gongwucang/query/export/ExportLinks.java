package org.gongwucang.query.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.account.Account;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.gongwucang.vault.link.SignedLinks.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 导出链接: signed for what was asked, of the instant that the ledger has come to; opened again while they count. */
@Component
class ExportLinks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first line of a request has room for 8 kB. */
    private static final int LONGEST = 6_000;

    private final SignedLinks links;
    private final CurrentActor caller;
    private final Accounts accounts;
    private final Exports exports;
    private final Ledgers ledgers;
    private final Moments moments;
    private final Labels labels;
    private final Duration validFor;

    ExportLinks(
            SignedLinks links,
            CurrentActor caller,
            Accounts accounts,
            Exports exports,
            Ledgers ledgers,
            Moments moments,
            Labels labels,
            @Value("${gongwucang.exports.valid-for:5m}") Duration validFor) {
        this.links = links;
        this.caller = caller;
        this.accounts = accounts;
        this.exports = exports;
        this.ledgers = ledgers;
        this.moments = moments;
        this.labels = labels;
        this.validFor = validFor;
    }

    /** 导出链接: as GraphQL shows it. */
    record ExportLink(String url, OffsetDateTime expiresAt, String fileName) {}

    /** @param given arguments of the list query, and those that say how it is written */
    ExportLink of(ExportedView view, Map<String, Object> given) {
        Statement statement = statement(view, new TreeMap<>(Plain.map(given)));
        exports.tryOut(statement);
        Link link = links.sign(JSON.writeValueAsString(statement), validFor);
        if (link.token().length() > LONGEST) {
            throw ArgumentFlaw.TOO_MANY.of("filter");
        }
        return new ExportLink(
                "exports/" + link.token(), link.expiresAt().atOffset(ZoneOffset.UTC), statement.fileName());
    }

    private Statement statement(ExportedView view, Map<String, Object> arguments) {
        ExportFormat format = ExportFormat.valueOf(String.valueOf(arguments.remove("format")));
        boolean byteOrderMark = Boolean.TRUE.equals(arguments.remove("byteOrderMark"));
        Account account = accounts.find(caller.get().account()).orElseThrow();
        String title = labels.label("Query." + view.field(), Reader.language());
        String fileName = title + " " + day(arguments) + format.extension();
        pin(view, arguments);
        return new Statement(
                account.name(),
                account.generation(),
                view,
                arguments,
                format,
                byteOrderMark,
                Reader.language().toLanguageTag(),
                fileName);
    }

    private String day(Map<String, Object> arguments) {
        Object asOf = arguments.get("asOf");
        return asOf == null ? moments.today().toString() : asOf.toString();
    }

    /** All pages tell of one instant: what the ledger takes in meanwhile is in none of them. */
    private void pin(ExportedView view, Map<String, Object> arguments) {
        if (!exports.question(view).knows("knownAt")) {
            return;
        }
        Object asOf = arguments.get("asOf");
        Object known = arguments.get("knownAt");
        Instant asked = moments.at(
                        asOf == null ? null : LocalDate.parse(asOf.toString()), known == null ? null : known.toString())
                .knownAt();
        Instant horizon = horizon(view);
        Instant pinned = asked == null || (horizon != null && horizon.isBefore(asked)) ? horizon : asked;
        if (pinned != null) {
            arguments.put("knownAt", pinned.toString());
        }
    }

    private @Nullable Instant horizon(ExportedView view) {
        return ledgers.statuses().stream()
                .filter(status -> status.name().equals(view.ledger()))
                .map(Ledgers.Status::horizon)
                .findFirst()
                .orElse(null);
    }

    /**
     * What the link stands for.
     *
     * @throws Fault EXPORT_LINK_INVALID or EXPORT_LINK_EXPIRED
     */
    Statement open(String token) {
        Opened opened = links.open(token).orElseThrow(ExportLinks::invalid);
        if (opened.expired()) {
            throw new Fault(FaultCode.EXPORT_LINK_EXPIRED, Map.of());
        }
        Statement statement = JSON.readValue(opened.statement(), Statement.class);
        return accounts.find(statement.account())
                .filter(account -> !account.disabled() && account.generation() == statement.generation())
                .map(same -> statement)
                .orElseThrow(ExportLinks::invalid);
    }

    private static Fault invalid() {
        return new Fault(FaultCode.EXPORT_LINK_INVALID, Map.of());
    }
}
