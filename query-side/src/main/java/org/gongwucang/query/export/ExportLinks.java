package org.gongwucang.query.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.gongwucang.graphql.label.Labels;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.CurrentActor.Caller;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.springframework.stereotype.Component;

/** 导出链接: signed for what was asked, of the instant that the ledger has come to; opened again while they count. */
@Component
class ExportLinks {

    private final SignedStatements statements;
    private final Exports exports;
    private final Horizons horizons;
    private final Moments moments;
    private final Labels labels;

    ExportLinks(SignedStatements statements, Exports exports, Horizons horizons, Moments moments, Labels labels) {
        this.statements = statements;
        this.exports = exports;
        this.horizons = horizons;
        this.moments = moments;
        this.labels = labels;
    }

    /** 导出链接: as GraphQL shows it. */
    record ExportLink(String url, OffsetDateTime expiresAt, String fileName) {}

    /** @param given arguments of the list query, and those that say how it is written */
    ExportLink of(ExportedView view, Map<String, Object> given) {
        Statement statement = statement(view, new TreeMap<>(Plain.map(given)));
        exports.tryOut(statement);
        Link link = statements.sign(statement, "filter");
        return new ExportLink(
                "exports/" + link.token(), link.expiresAt().atOffset(ZoneOffset.UTC), statement.fileName());
    }

    private Statement statement(ExportedView view, Map<String, Object> arguments) {
        ExportFormat format = ExportFormat.valueOf(String.valueOf(arguments.remove("format")));
        boolean byteOrderMark = Boolean.TRUE.equals(arguments.remove("byteOrderMark"));
        Caller account = statements.caller();
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
        Instant pinned = horizons.pinned(
                view.ledger(),
                asOf == null ? null : LocalDate.parse(asOf.toString()),
                known == null ? null : known.toString());
        if (pinned != null) {
            arguments.put("knownAt", pinned.toString());
        }
    }

    /**
     * What the link stands for.
     *
     * @throws org.gongwucang.graphql.fault.Fault EXPORT_LINK_INVALID or EXPORT_LINK_EXPIRED
     */
    Statement open(String token) {
        return statements.open(token, Statement.class);
    }
}
