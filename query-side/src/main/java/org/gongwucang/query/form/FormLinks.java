package org.gongwucang.query.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.query.export.Horizons;
import org.gongwucang.query.export.Plain;
import org.gongwucang.query.export.SignedStatements;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.CurrentActor.Caller;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.springframework.stereotype.Component;

/** 表单链接: signed for a form that was filled once, of the instant that its ledger has come to. */
@Component
class FormLinks {

    private final SignedStatements statements;
    private final Forms forms;
    private final Horizons horizons;
    private final Moments moments;

    FormLinks(SignedStatements statements, Forms forms, Horizons horizons, Moments moments) {
        this.statements = statements;
        this.forms = forms;
        this.horizons = horizons;
        this.moments = moments;
    }

    /** 表单链接: as GraphQL shows it. */
    record FormLink(String url, OffsetDateTime expiresAt, String fileName) {}

    /** 已填表单: its link, and what it shows now. */
    record Filled(FormLink link, FormFile file) {}

    /** The link; nothing where there is no such document, or none within the caller's reach. */
    Optional<FormLink> of(String form, Map<String, Object> given) {
        return fill(form, given, "codes").map(Filled::link);
    }

    /** Of a document that tells of this instant for good, whenever it is asked for. */
    Optional<FormLink> of(String form, Map<String, Object> given, Instant told) {
        FormStatement statement = statement(form, new TreeMap<>(Plain.map(given)), told);
        return forms.fill(statement).map(file -> link(statement, file, "year"));
    }

    /** @param longest the argument to blame where no address has room for all of them */
    Optional<Filled> fill(String form, Map<String, Object> given, String longest) {
        Map<String, Object> arguments = new TreeMap<>(Plain.map(given));
        pin(form, arguments);
        FormStatement statement = statement(form, arguments, moments.now());
        return forms.fill(statement).map(file -> new Filled(link(statement, file, longest), file));
    }

    private FormLink link(FormStatement statement, FormFile file, String longest) {
        Link link = statements.sign(statement, longest);
        return new FormLink("forms/" + link.token(), link.expiresAt().atOffset(ZoneOffset.UTC), fileName(file));
    }

    static String fileName(FormFile file) {
        String name = file.title().zh() + " " + file.number();
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + file.extension();
    }

    private FormStatement statement(String form, Map<String, Object> arguments, Instant told) {
        Caller account = statements.caller();
        Object wording = arguments.remove("wording");
        boolean bilingual = wording == null
                ? Reader.language().getLanguage().equals(Locale.ENGLISH.getLanguage())
                : wording.equals("BILINGUAL");
        return new FormStatement(
                account.name(),
                account.generation(),
                form,
                arguments,
                bilingual,
                told.toString(),
                account.staff(),
                Reader.language().toLanguageTag());
    }

    private void pin(String form, Map<String, Object> arguments) {
        Object asOf = arguments.get("asOf");
        Object known = arguments.get("knownAt");
        Instant pinned = horizons.pinned(
                forms.form(form).ledger(),
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
    FormStatement open(String token) {
        return statements.open(token, FormStatement.class);
    }
}
