package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.finding.CorrectionFoundInvalid;
import org.gongwucang.events.finding.CorrectionPlanned;
import org.gongwucang.events.finding.CorrectionRecorded;
import org.gongwucang.events.finding.CorrectionVerified;
import org.gongwucang.events.finding.FindingDeferralRejected;
import org.gongwucang.events.finding.FindingDeferralRequested;
import org.gongwucang.events.finding.FindingDeferred;
import org.gongwucang.events.finding.FindingRecorded;
import org.gongwucang.events.finding.FindingReopened;
import org.gongwucang.events.finding.FindingSpace;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;

/** 办公用房问题: lives of findings, for the house of the tests and for questions. */
public final class FindingLives {

    private static final List<Weighed> AREA =
            List.of(new Weighed("OFFICE_AREA", 2, List.of(new PolicyValue("limits", "COUNTY_SECTION_HEAD=18"))));

    private FindingLives() {}

    /** 24 m² of a section head. */
    public static FindingRecorded found(String id, String unit, String staff, LocalDate day) {
        BigDecimal area = new BigDecimal("24.00");
        return new FindingRecorded(
                id,
                "WT-" + id,
                "OVER_STANDARD",
                unit,
                staff,
                "COUNTY_SECTION_HEAD",
                List.of(new FindingSpace("room-" + id, "R-" + id, "SHARE", area)),
                area,
                new BigDecimal("18"),
                new BigDecimal("6.00"),
                null,
                "S5",
                List.of(),
                AREA,
                day);
    }

    /** A partition behind the same door; nothing was done since. */
    public static Entry[] invalid(String id, String unit, String staff, LocalDate day) {
        BigDecimal behind = new BigDecimal("6.00");
        return new Entry[] {
            found(id, unit, staff, day),
            new CorrectionPlanned(id, "PARTITION", "隔断", day.plusDays(30), "S5", day),
            new CorrectionRecorded(id, "PARTITION", "已隔断", behind, true, false, "S4", List.of("d"), day),
            new CorrectionFoundInvalid(id, true, false, behind, "S7", List.of("d"), day)
        };
    }

    /** The same, and then a smaller room. */
    public static Entry[] verified(String id, String unit, String staff, LocalDate first, LocalDate last) {
        Entry[] invalid = invalid(id, unit, staff, first);
        return new Entry[] {
            invalid[0],
            invalid[1],
            invalid[2],
            invalid[3],
            new CorrectionPlanned(id, "SWAP", "调换", null, "S5", last),
            new CorrectionRecorded(id, "SWAP", "已调换", null, false, false, "S4", List.of("d"), last),
            new CorrectionVerified(id, new BigDecimal("16.00"), new BigDecimal("18"), "S7", List.of("d"), AREA, last)
        };
    }

    /** Asked for twice, and deferred the second time. */
    public static Entry[] deferred(String id, String unit, String staff, LocalDate day, LocalDate reviewOn) {
        return new Entry[] {
            found(id, unit, staff, day),
            new FindingDeferralRequested(id, "S4", "承重墙", List.of(), day),
            new FindingDeferralRejected(id, "S6", "可以调换", day),
            new FindingDeferralRequested(id, "S4", "无房可换", List.of(), day),
            new FindingDeferred(id, "区府办8号", reviewOn, "S6", List.of(), day)
        };
    }

    public static Entry reopened(String id, LocalDate day) {
        return new FindingReopened(id, "S5", "已有空房", day);
    }
}
