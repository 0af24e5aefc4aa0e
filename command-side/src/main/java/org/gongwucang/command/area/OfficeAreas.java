package org.gongwucang.command.area;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.area.AreaCheck.Result;
import org.gongwucang.command.area.AreaCheck.Space;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.events.policy.Weighed;
import org.springframework.stereotype.Component;

/** 面积标准: as it is in force on a day; what towns may have is set by the province, the rest by the state. */
@Component
public class OfficeAreas {

    private final PolicyRules policies;

    OfficeAreas(PolicyRules policies) {
        this.policies = policies;
    }

    /** What a person of some rank would have, held against the standard of the day. */
    public Result check(PostRank rank, List<Space> spaces, LocalDate day) {
        return AreaCheck.of(rank, spaces, policies.weigh(ruleFor(rank), day));
    }

    /** As an entry of the day names what it was decided by. */
    public List<Weighed> cited(Result result, LocalDate day) {
        return policies.cited(day, result.weighing());
    }

    static Rule ruleFor(PostRank rank) {
        return rank.level() == OrgLevel.TOWNSHIP ? Rule.OFFICE_AREA_TOWNSHIP : Rule.OFFICE_AREA;
    }
}
