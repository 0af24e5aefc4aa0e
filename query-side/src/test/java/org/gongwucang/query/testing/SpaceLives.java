package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.lease.LeaseApproved;
import org.gongwucang.events.lease.LeaseContractClaimed;
import org.gongwucang.events.lease.LeaseContractReleased;
import org.gongwucang.events.lease.LeaseRejected;
import org.gongwucang.events.lease.LeaseRenewed;
import org.gongwucang.events.lease.LeaseRequested;
import org.gongwucang.events.lease.LeaseReviewed;
import org.gongwucang.events.lease.LeaseSigned;
import org.gongwucang.events.lease.LeaseTerminated;
import org.gongwucang.events.lease.LeaseWithdrawn;
import org.gongwucang.events.lease.OpeningLeaseRecorded;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.works.WorksAccepted;
import org.gongwucang.events.works.WorksApproved;
import org.gongwucang.events.works.WorksKeysHandedOver;
import org.gongwucang.events.works.WorksKeysOffered;
import org.gongwucang.events.works.WorksRejected;
import org.gongwucang.events.works.WorksRequested;
import org.gongwucang.events.works.WorksReviewed;
import org.gongwucang.events.works.WorksStarted;
import org.gongwucang.events.works.WorksStepApproved;
import org.gongwucang.events.works.WorksWithdrawn;
import org.jspecify.annotations.Nullable;

/** 用房: lives of works and leases, for the house of the tests and for questions about a year. */
public final class SpaceLives {

    private static final List<Weighed> WORKS =
            List.of(new Weighed("WORKS_APPROVAL", 1, List.of(new PolicyValue("oneStepBelow", "50000"))));
    private static final List<Weighed> RENTING =
            List.of(new Weighed("RENTING_IN", 1, List.of(new PolicyValue("reallocateFirst", "true"))));

    private SpaceLives() {}

    /** Asked for and reviewed by the unit's people. */
    public static Entry[] reviewedWorks(String id, String unit, String amount, LocalDate day) {
        return new Entry[] {
            new WorksRequested(
                    id,
                    "WX-" + id,
                    unit,
                    "REFURBISHMENT",
                    "三楼",
                    null,
                    "改造",
                    new BigDecimal(amount),
                    "S4",
                    List.of(),
                    day),
            new WorksReviewed(id, "需改造", "经费", new BigDecimal(amount), "S5", List.of(), day)
        };
    }

    /** Approved by two, done, and the keys signed for by another unit. */
    public static Entry[] doneWorks(
            String id, String unit, String amount, String cost, LocalDate first, LocalDate last) {
        BigDecimal approved = new BigDecimal(amount);
        BigDecimal paid = new BigDecimal(cost);
        String over = paid.compareTo(approved) > 0 ? "增量" : null;
        return joined(
                reviewedWorks(id, unit, amount, first),
                new WorksStepApproved(id, 1, "S6", approved, List.of(), WORKS, first),
                new WorksApproved(id, 2, "S8", approved, List.of(), WORKS, first),
                new WorksStarted(id, "某公司", "S5", List.of(), first),
                new WorksAccepted(id, paid, approved, over, "S7", List.of("d"), last),
                new WorksKeysOffered(id, "U2", "S5", List.of(), last),
                new WorksKeysHandedOver(id, "U2", "S2", List.of(), last));
    }

    /** Approved in one step. */
    public static Entry[] approvedWorks(String id, String unit, String amount, LocalDate day) {
        return joined(
                reviewedWorks(id, unit, amount, day),
                new WorksApproved(id, 1, "S6", new BigDecimal(amount), List.of(), WORKS, day));
    }

    public static Entry[] rejectedWorks(String id, String unit, String amount, LocalDate day) {
        return joined(reviewedWorks(id, unit, amount, day), new WorksRejected(id, 1, "S6", "不急", day));
    }

    public static Entry[] withdrawnWorks(String id, String unit, String amount, LocalDate day) {
        return joined(reviewedWorks(id, unit, amount, day), new WorksWithdrawn(id, "S4", "自行修缮", day));
    }

    /** Asked for and reviewed. */
    public static Entry[] reviewedLease(
            String id, String unit, LocalDate from, LocalDate to, @Nullable String renews, LocalDate day) {
        return new Entry[] {
            new LeaseRequested(
                    id,
                    "ZL-" + id,
                    unit,
                    "政务大厅",
                    new BigDecimal("100.50"),
                    new BigDecimal("12000"),
                    from,
                    to,
                    renews,
                    "S4",
                    "服务群众",
                    List.of(),
                    day),
            new LeaseReviewed(id, true, "无房可调剂", "S5", List.of(), day)
        };
    }

    /** Approved and signed. */
    public static Entry[] signedLease(
            String id, String unit, LocalDate from, LocalDate to, @Nullable String renews, LocalDate day) {
        return joined(
                reviewedLease(id, unit, from, to, renews, day),
                new LeaseApproved(id, "S6", new BigDecimal("12000"), List.of(), RENTING, day),
                new LeaseSigned(id, "租" + id, "某公司", from, to, new BigDecimal("11000"), 30, "S5", List.of("d"), day));
    }

    /** And ended early. */
    public static Entry[] terminatedLease(
            String id, String unit, LocalDate from, LocalDate to, LocalDate endsOn, LocalDate day) {
        return joined(
                signedLease(id, unit, from, to, null, day),
                new LeaseTerminated(id, endsOn, true, "S5", "搬回", List.of("d"), day));
    }

    public static Entry[] rejectedLease(String id, String unit, LocalDate from, LocalDate to, LocalDate day) {
        return joined(reviewedLease(id, unit, from, to, null, day), new LeaseRejected(id, "S6", "有房可调剂", day));
    }

    public static Entry[] withdrawnLease(String id, String unit, LocalDate from, LocalDate to, LocalDate day) {
        return joined(reviewedLease(id, unit, from, to, null, day), new LeaseWithdrawn(id, "S4", "不租了", day));
    }

    /** Ran before this program, and another one goes on with it. */
    public static Entry[] openingLease(String id, String unit, LocalDate from, LocalDate to, LocalDate day) {
        return new Entry[] {
            new OpeningLeaseRecorded(
                    id,
                    "ZL-" + id,
                    unit,
                    "老街",
                    new BigDecimal("80"),
                    new BigDecimal("9000"),
                    "租" + id,
                    "某人",
                    from,
                    to,
                    30,
                    "租赁台账",
                    1,
                    day),
            new LeaseRenewed(id, id + "r", "ZL-" + id + "r", day)
        };
    }

    /** Of the number of its contract. */
    public static Entry[] contract(String id, LocalDate day) {
        return new Entry[] {
            new LeaseContractClaimed("租" + id, id, "ZL-" + id, day),
            new LeaseContractReleased("租" + id, id, "ZL-" + id, day)
        };
    }

    private static Entry[] joined(Entry[] first, Entry... more) {
        Entry[] all = new Entry[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
