package org.gongwucang.query.works;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gongwucang.query.lease.LeaseRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 用房审批年度统计: works and leases together; what was decided in two steps counts once. */
@Component
class SpaceApprovals {

    private static final Set<String> PENDING = Set.of("REVIEWED", "STEP_APPROVED");

    private final LedgerReader<WorksRow> works;
    private final LedgerReader<LeaseRow> leases;

    SpaceApprovals(LedgerReader<WorksRow> works, LedgerReader<LeaseRow> leases) {
        this.works = works;
        this.leases = leases;
    }

    /** 年度. */
    record SpaceApprovalYear(
            int year,
            SpaceApprovalFigure approved,
            SpaceApprovalFigure works,
            SpaceApprovalFigure leases,
            SpaceApprovalFigure rejected,
            SpaceApprovalFigure withdrawn,
            SpaceApprovalFigure pending) {}

    /** 统计数: of the documents with these numbers. */
    record SpaceApprovalFigure(int count, List<String> numbers) {

        static SpaceApprovalFigure of(List<Document> documents) {
            return new SpaceApprovalFigure(
                    documents.size(),
                    documents.stream().map(Document::number).sorted().toList());
        }
    }

    /**
     * 单据.
     *
     * @param against when it was rejected or withdrawn
     */
    private record Document(
            String number,
            boolean lease,
            String state,
            @Nullable LocalDate reviewed,
            @Nullable LocalDate approved,
            @Nullable LocalDate against) {}

    /** @param where gives a new condition each time, of what is asked about */
    SpaceApprovalYear of(Supplier<Where> where, int year, At at) {
        List<Document> all = new ArrayList<>();
        works.all(where.get(), at).stream()
                .map(Seen::row)
                .map(SpaceApprovals::document)
                .forEach(all::add);
        leases.all(where.get(), at).stream()
                .map(Seen::row)
                .map(SpaceApprovals::document)
                .forEach(all::add);
        List<Document> approved = in(all, year, Document::approved, document -> true);
        return new SpaceApprovalYear(
                year,
                SpaceApprovalFigure.of(approved),
                SpaceApprovalFigure.of(in(approved, year, Document::approved, document -> !document.lease())),
                SpaceApprovalFigure.of(in(approved, year, Document::approved, Document::lease)),
                SpaceApprovalFigure.of(in(all, year, Document::against, is("REJECTED"))),
                SpaceApprovalFigure.of(in(all, year, Document::against, is("WITHDRAWN"))),
                SpaceApprovalFigure.of(
                        in(all, year, Document::reviewed, document -> PENDING.contains(document.state()))));
    }

    private static Document document(WorksRow row) {
        return new Document(row.number(), false, row.state(), row.reviewedOn(), row.approvedOn(), row.endedOn());
    }

    private static Document document(LeaseRow row) {
        return new Document(
                row.number(), true, row.state(), row.reviewedOn(), row.approvedOn(), row.decidedAgainstOn());
    }

    private static Predicate<Document> is(String state) {
        return document -> document.state().equals(state);
    }

    private static List<Document> in(
            List<Document> documents,
            int year,
            Function<Document, @Nullable LocalDate> day,
            Predicate<Document> those) {
        return documents.stream()
                .filter(document -> {
                    LocalDate on = day.apply(document);
                    return on != null && on.getYear() == year && those.test(document);
                })
                .toList();
    }
}
