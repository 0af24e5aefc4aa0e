package org.gongwucang.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitTrees;
import org.jspecify.annotations.Nullable;

/** 检查筛选: of campaigns, visits and violations; every given part must hold. */
final class InspectionFilters {

    private InspectionFilters() {}

    /** @param year in which the campaign began */
    record CampaignFilter(
            @Nullable String number,
            @Nullable List<String> kinds,
            @Nullable List<String> states,
            @Nullable Integer year) {

        static final CampaignFilter ALL = new CampaignFilter(null, null, null, null);

        Where on(Where seen) {
            LocalDate first = year == null ? null : LocalDate.of(year, 1, 1);
            return seen.is("number", number)
                    .oneOf("kind", kinds)
                    .oneOf("state", states)
                    .from("openedOn", first)
                    .to("openedOn", first == null ? null : first.plusYears(1).minusDays(1));
        }
    }

    record VisitFilter(
            @Nullable String number,
            @Nullable String under,
            @Nullable List<String> modes,
            @Nullable List<String> results,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static final VisitFilter ALL = new VisitFilter(null, null, null, null, null, null);

        Where on(Where seen, UnitTrees units, At at) {
            return seen.is("number", number)
                    .oneOf("unit", units.below(under, at))
                    .oneOf("mode", modes)
                    .oneOf("result", results)
                    .from("day", from)
                    .to("day", to);
        }
    }

    record ViolationFilter(
            @Nullable String number,
            @Nullable String under,
            @Nullable String vehicle,
            @Nullable Boolean open,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static final ViolationFilter ALL = new ViolationFilter(null, null, null, null, null, null);

        Where on(Where seen, UnitTrees units, At at) {
            return seen.is("number", number)
                    .oneOf("unit", units.below(under, at))
                    .is("vehicle", vehicle)
                    .is("open", open)
                    .from("day", from)
                    .to("day", to);
        }
    }
}
