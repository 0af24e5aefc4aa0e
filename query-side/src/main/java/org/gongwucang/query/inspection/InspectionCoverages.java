package org.gongwucang.query.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.query.inspection.InspectionFilters.CampaignFilter;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.UnitRow;
import org.springframework.stereotype.Component;

/** 检查覆盖: of campaigns, put together from them, the visits and what these found. */
@Component
public class InspectionCoverages {

    private final LedgerReader<InspectionCampaignRow> campaigns;
    private final LedgerReader<InspectionVisitRow> visits;
    private final LedgerReader<InspectionViolationRow> violations;
    private final LedgerReader<UnitRow> units;

    InspectionCoverages(
            LedgerReader<InspectionCampaignRow> campaigns,
            LedgerReader<InspectionVisitRow> visits,
            LedgerReader<InspectionViolationRow> violations,
            LedgerReader<UnitRow> units) {
        this.campaigns = campaigns;
        this.visits = visits;
        this.violations = violations;
        this.units = units;
    }

    /** Of all campaigns of both kinds that began in the year; of none where none did. */
    public InspectionCoverage inYear(int year, At at) {
        CampaignFilter asked = new CampaignFilter(null, null, null, year);
        return of(asked, at).orElseGet(() -> InspectionCoverage.of(List.of(), List.of(), List.of(), Map.of()));
    }

    /** Empty where there is no such campaign. */
    Optional<InspectionCoverage> of(CampaignFilter asked, At at) {
        List<InspectionCampaignRow> found =
                campaigns.all(asked.on(new Where()), at).stream().map(Seen::row).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(coverage(found, at));
    }

    private InspectionCoverage coverage(List<InspectionCampaignRow> of, At at) {
        List<String> ids = of.stream().map(InspectionCampaignRow::campaign).toList();
        Set<String> codes = new HashSet<>();
        of.forEach(campaign -> codes.addAll(campaign.units()));
        Map<String, String> names = new TreeMap<>();
        units.rows(codes, at).forEach((unit, seen) -> names.put(unit, seen.row().name()));
        return InspectionCoverage.of(
                of,
                visits.all(new Where().oneOf("campaign", ids), at).stream()
                        .map(Seen::row)
                        .toList(),
                violations.all(new Where().oneOf("campaign", ids), at).stream()
                        .map(Seen::row)
                        .toList(),
                names);
    }
}
