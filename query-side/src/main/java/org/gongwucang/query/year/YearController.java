package org.gongwucang.query.year;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.year.YearBook.ClosedYear;
import org.gongwucang.query.year.YearRow.Closing;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToHouseReaders;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 年度: asked, by whoever answers for the whole house. */
@Controller
class YearController {

    private static final int FIRST_YEAR = 1900;

    private final YearBook book;
    private final YearReports reports;
    private final YearPreparations preparations;
    private final YearProofs proofs;
    private final CurrentActor caller;
    private final Moments moments;

    YearController(
            YearBook book,
            YearReports reports,
            YearPreparations preparations,
            YearProofs proofs,
            CurrentActor caller,
            Moments moments) {
        this.book = book;
        this.reports = reports;
        this.preparations = preparations;
        this.proofs = proofs;
        this.caller = caller;
        this.moments = moments;
    }

    /** 输入. */
    record PrepareYearInput(int year) {}

    /** 结果. */
    record PrepareYearPayload(YearPreparation preparation) {}

    @QueryMapping
    @AllowedToHouseReaders
    @Nullable
    YearReport yearReport(@Argument int year, @Argument @Nullable Integer edition, @Argument @Nullable String knownAt) {
        Deadline.longWork();
        requireInRange(year);
        if (edition == null) {
            return reports.open(year, moments.at(null, knownAt).knownAt());
        }
        if (knownAt != null) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("knownAt");
        }
        List<Closing> closings = book.closings(year);
        return edition < 1 || edition > closings.size()
                ? null
                : reports.closed(year, closings.get(edition - 1), edition == 1 ? null : closings.get(edition - 2));
    }

    @SchemaMapping(typeName = "YearReport")
    String digest(YearReport report) {
        return CanonicalJson.digest(CanonicalJson.of(report));
    }

    @SchemaMapping(typeName = "YearReport")
    String json(YearReport report) {
        return new String(CanonicalJson.of(report), StandardCharsets.UTF_8);
    }

    @QueryMapping
    @AllowedToHouseReaders
    List<ClosedYear> years() {
        return book.all();
    }

    @QueryMapping
    @AllowedTo({Role.FINANCE, Role.AUDITOR})
    @Nullable
    YearProof verifyYear(@Argument int year, @Argument int edition) {
        Deadline.longWork();
        requireInRange(year);
        return proofs.prove(year, edition).orElse(null);
    }

    @QueryMapping
    @AllowedTo(Role.FINANCE)
    @Nullable
    YearPreparation yearPreparation(@Argument int year) {
        requireInRange(year);
        return preparations.of(year, caller.get().staff()).orElse(null);
    }

    @MutationMapping
    @AllowedTo(Role.FINANCE)
    PrepareYearPayload prepareYear(@Argument PrepareYearInput input) {
        requireInRange(input.year());
        return new PrepareYearPayload(
                preparations.begin(input.year(), caller.get().staff()));
    }

    @SchemaMapping(typeName = "YearPreparation")
    OffsetDateTime startedAt(YearPreparation preparation) {
        return preparation.startedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping(typeName = "YearPreparation")
    @Nullable
    OffsetDateTime expiresAt(YearPreparation preparation) {
        return preparation.expiresAt() == null ? null : preparation.expiresAt().atOffset(ZoneOffset.UTC);
    }

    private void requireInRange(int year) {
        if (year < FIRST_YEAR || year > moments.today().getYear()) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
    }
}
