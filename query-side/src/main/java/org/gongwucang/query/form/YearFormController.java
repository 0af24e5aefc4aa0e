package org.gongwucang.query.form;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.label.Reader;
import org.gongwucang.query.export.Asking;
import org.gongwucang.query.form.FormLinks.FormLink;
import org.gongwucang.vault.identity.AllowedToHouseReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 年报文件: links to the report of a year on paper and as a spreadsheet; of an edition they are of the instant of its closing. */
@Controller
class YearFormController {

    private static final String CLOSINGS = "{ done: years { year editions { edition knownAt } } }";

    private final FormLinks links;
    private final Asking asking;

    YearFormController(FormLinks links, Asking asking) {
        this.links = links;
        this.asking = asking;
    }

    @QueryMapping
    @AllowedToHouseReaders
    @Nullable
    FormLink yearReportForm(DataFetchingEnvironment asked) {
        return link(YearReportForm.NAME, asked.getArguments()).orElse(null);
    }

    @QueryMapping
    @AllowedToHouseReaders
    @Nullable
    FormLink yearReportWorkbook(DataFetchingEnvironment asked) {
        return link(YearWorkbookForm.NAME, asked.getArguments()).orElse(null);
    }

    private Optional<FormLink> link(String form, Map<String, Object> given) {
        Object edition = given.get("edition");
        if (edition == null) {
            return links.of(form, given);
        }
        if (given.get("knownAt") != null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("knownAt");
        }
        return closedAt(String.valueOf(given.get("year")), edition.toString())
                .flatMap(told -> links.of(form, given, told));
    }

    private Optional<Instant> closedAt(String year, String number) {
        List<?> years = (List<?>) Objects.requireNonNull(asking.find(CLOSINGS, Map.of(), Reader.language()));
        return years.stream()
                .map(Objects::requireNonNull)
                .map(Answer::of)
                .filter(closed -> closed.text("year").equals(year))
                .flatMap(closed -> closed.list("editions").stream())
                .filter(edition -> edition.text("edition").equals(number))
                .map(edition -> OffsetDateTime.parse(edition.text("knownAt")).toInstant())
                .findFirst();
    }
}
