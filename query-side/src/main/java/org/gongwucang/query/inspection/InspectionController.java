package org.gongwucang.query.inspection;

import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.inspection.InspectionFilters.CampaignFilter;
import org.gongwucang.query.inspection.InspectionFilters.ViolationFilter;
import org.gongwucang.query.inspection.InspectionFilters.VisitFilter;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.AllowedToHouseReaders;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 专项检查: asked by those who lead or oversee campaigns; a unit sees the visits to it and what they found. */
@Controller
class InspectionController {

    private final LedgerReader<InspectionCampaignRow> campaigns;
    private final LedgerReader<InspectionVisitRow> visits;
    private final LedgerReader<InspectionViolationRow> violations;
    private final InspectionCoverages coverages;
    private final UnitTrees trees;
    private final Reaches reaches;
    private final Moments moments;

    InspectionController(
            LedgerReader<InspectionCampaignRow> campaigns,
            LedgerReader<InspectionVisitRow> visits,
            LedgerReader<InspectionViolationRow> violations,
            InspectionCoverages coverages,
            UnitTrees trees,
            Reaches reaches,
            Moments moments) {
        this.campaigns = campaigns;
        this.visits = visits;
        this.violations = violations;
        this.coverages = coverages;
        this.trees = trees;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToHouseReaders
    RowConnection<InspectionCampaignView> inspectionCampaigns(
            @Argument @Nullable CampaignFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? CampaignFilter.ALL : filter).on(new Where());
        return RowConnection.of(
                campaigns.page(where, List.of(Order.by("openedOn"), Order.by("number")), page, at),
                InspectionCampaignView::new,
                () -> campaigns.count(where, at));
    }

    @QueryMapping
    @AllowedTo({
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.FLEET_OFFICER,
        Role.SPACE_OFFICER,
        Role.APPROVER,
        Role.SECOND_APPROVER,
        Role.FINANCE,
        Role.ASSET_MANAGER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    RowConnection<InspectionVisitView> inspectionVisits(
            @Argument @Nullable VisitFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? VisitFilter.ALL : filter).on(seen(), trees, at);
        return RowConnection.of(
                visits.page(where, List.of(Order.by("day"), Order.by("unit")), page, at),
                InspectionVisitView::new,
                () -> visits.count(where, at));
    }

    @QueryMapping
    @AllowedTo({
        Role.UNIT_HANDLER,
        Role.UNIT_HEAD,
        Role.FLEET_OFFICER,
        Role.SPACE_OFFICER,
        Role.APPROVER,
        Role.SECOND_APPROVER,
        Role.FINANCE,
        Role.ASSET_MANAGER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    RowConnection<InspectionViolationView> inspectionViolations(
            @Argument @Nullable ViolationFilter filter, @Arguments Asked when, @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Where where = (filter == null ? ViolationFilter.ALL : filter).on(seen(), trees, at);
        return RowConnection.of(
                violations.page(where, List.of(Order.by("day"), Order.by("unit")), page, at),
                InspectionViolationView::new,
                () -> violations.count(where, at));
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }

    @QueryMapping
    @AllowedToHouseReaders
    @Nullable
    InspectionCoverage inspectionCoverage(
            @Argument @Nullable String number,
            @Argument @Nullable Integer year,
            @Argument @Nullable String kind,
            @Arguments Asked when) {
        if ((number == null) == (year == null)) {
            throw ArgumentFlaw.NOT_UNDERSTOOD.of("year");
        }
        if (year != null && (year < 1900 || year > moments.today().getYear())) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("year");
        }
        At at = moments.at(when.asOf(), when.knownAt());
        CampaignFilter asked = new CampaignFilter(number, kind == null ? null : List.of(kind), null, year);
        return coverages.of(asked, at).orElse(null);
    }
}
