package org.gongwucang.command.finding;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.finding.AreaCheck.Result;
import org.gongwucang.command.finding.AreaCheck.Space;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.room.OrgLevel;
import org.gongwucang.command.room.PostRank;
import org.springframework.stereotype.Component;

/** 面积标准: as it is in force on a day; what towns may have is set by the province, the rest by the state. */
@Component
public class OfficeAreas {

    private final PolicyRules policies;

    OfficeAreas(PolicyRules policies) {
        this.policies = policies;
    }

    public Result check(PostRank rank, List<Space> spaces, LocalDate day) {
        return AreaCheck.of(rank, spaces, policies.weigh(ruleFor(rank), day));
    }

    static Rule ruleFor(PostRank rank) {
        return rank.level() == OrgLevel.TOWNSHIP ? Rule.OFFICE_AREA_TOWNSHIP : Rule.OFFICE_AREA;
    }
}
