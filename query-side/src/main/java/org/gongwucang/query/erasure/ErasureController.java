package org.gongwucang.query.erasure;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.ASSET_MANAGER;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.StaffView;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.Relations;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.erasure.Erasures;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 删除台账: asked. */
@Controller
class ErasureController {

    private static final Set<Role> WHO_MAY_READ = EnumSet.of(ADMINISTRATOR, APPROVER, ASSET_MANAGER, AUDITOR);

    private final LedgerReader<ErasureRow> book;
    private final CustodyAnswering custody;
    private final Moments moments;
    private final Erasures erasures;
    private final CurrentActor actor;

    ErasureController(
            LedgerReader<ErasureRow> book,
            CustodyAnswering custody,
            Moments moments,
            Erasures erasures,
            CurrentActor actor) {
        this.book = book;
        this.custody = custody;
        this.moments = moments;
        this.erasures = erasures;
        this.actor = actor;
    }

    @QueryMapping
    @AllowedTo({ADMINISTRATOR, APPROVER, ASSET_MANAGER, AUDITOR})
    RowConnection<ErasureView> erasures(
            @Argument @Nullable ErasureFilter filter,
            @Argument String orderBy,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? ErasureFilter.ALL : filter).on(new Where());
        return RowConnection.of(
                book.page(where, List.of(Order.by("requestedOn", orderBy)), page, at),
                ErasureView::new,
                () -> book.count(where, at));
    }

    @QueryMapping
    @AllowedTo({ADMINISTRATOR, APPROVER})
    CustodyAnswering.CustodyReply custodyOf(@Argument String staff) {
        return custody.answer(staff);
    }

    /** Told by the vault, whatever the moment asked for: what is gone is gone of every day. */
    @SchemaMapping(typeName = "Erasure")
    @Nullable
    OffsetDateTime carriedOutAt(ErasureView erasure) {
        return erasures.doneAt(erasure.what())
                .map(at -> at.atOffset(ZoneOffset.UTC))
                .orElse(null);
    }

    /** Why somebody was erased is for those who may read the register of it. */
    @BatchMapping(typeName = "Staff")
    Map<StaffView, ErasureView> erasure(List<StaffView> people) {
        if (actor.get().roles().stream().noneMatch(WHO_MAY_READ::contains)) {
            return Map.of();
        }
        return Relations.load(people, person -> ErasureLedger.person(person.staff()), book, ErasureView::new);
    }
}
