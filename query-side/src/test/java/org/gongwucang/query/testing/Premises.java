package org.gongwucang.query.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.building.BuildingDemolished;
import org.gongwucang.events.building.BuildingEntryReversed;
import org.gongwucang.events.building.BuildingRegistered;
import org.gongwucang.events.building.OpeningBuildingRecorded;
import org.gongwucang.events.building.RoomNumberGivenUp;
import org.gongwucang.events.building.RoomNumberTaken;
import org.gongwucang.events.building.TitleApplied;
import org.gongwucang.events.building.TitleCertificateClaimed;
import org.gongwucang.events.building.TitleCertificateReleased;
import org.gongwucang.events.building.TitleRegistered;
import org.gongwucang.events.building.TitleTransferred;
import org.gongwucang.events.office.OfficeEntryReversed;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeApproved;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.gongwucang.events.office.SecondOfficeRejected;
import org.gongwucang.events.office.SecondOfficeRequestReversed;
import org.gongwucang.events.office.SecondOfficeRequested;
import org.gongwucang.events.office.SecondOfficeWithdrawn;
import org.gongwucang.events.policy.Weighed;
import org.gongwucang.events.reallocation.ReallocatedRoom;
import org.gongwucang.events.reallocation.SpaceReallocated;
import org.gongwucang.events.reallocation.SpaceReallocationEntryReversed;
import org.gongwucang.events.reallocation.SpaceReallocationRejected;
import org.gongwucang.events.reallocation.SpaceReallocationRequested;
import org.gongwucang.events.reallocation.SpaceReallocationWithdrawn;
import org.gongwucang.events.room.Occupant;
import org.gongwucang.events.room.OpeningRoomRecorded;
import org.gongwucang.events.room.RoomAllocated;
import org.gongwucang.events.room.RoomClosed;
import org.gongwucang.events.room.RoomEntryReversed;
import org.gongwucang.events.room.RoomMerged;
import org.gongwucang.events.room.RoomOccupied;
import org.gongwucang.events.room.RoomPart;
import org.gongwucang.events.room.RoomReallocated;
import org.gongwucang.events.room.RoomReclaimed;
import org.gongwucang.events.room.RoomRegistered;
import org.gongwucang.events.room.RoomRepurposed;
import org.gongwucang.events.room.RoomSplit;
import org.gongwucang.events.room.RoomVacated;
import org.gongwucang.events.room.VacateDutySet;

/** 房产: a building with rooms that U1 has and U2 gets, and the persons who sit in them. */
public final class Premises {

    private static final BigDecimal AREA = new BigDecimal("18.25");

    private final String id;
    private final List<Weighed> rules;
    private final LocalDate first;
    private final LocalDate second;

    public Premises(String id, List<Weighed> rules, LocalDate first, LocalDate second) {
        this.id = id;
        this.rules = rules;
        this.first = first;
        this.second = second;
    }

    private String code(String of) {
        return "K-" + of + id;
    }

    /** Registered, with its title, and handed over. */
    public Entry[] building() {
        return new Entry[] {
            new BuildingRegistered(id, code("b"), "一号楼", "青江路1号", 5, "框架", AREA, "U1", "文1号", first),
            new RoomNumberTaken(id, "0101", "r" + id, code("r"), first),
            new TitleApplied(id, "S1", List.of(), first),
            new TitleRegistered(id, "权-" + id, "U1", "S1", List.of(), second),
            new RoomNumberGivenUp(id, "0101", "r" + id, second),
            new TitleTransferred(id, "某公司", "文2号", "S1", List.of(), second),
            new BuildingEntryReversed(id, id + "#5", 5, "TitleTransferred", second, "错", second)
        };
    }

    public Entry[] openingBuilding(String name) {
        return new Entry[] {
            new OpeningBuildingRecorded(
                    name,
                    code("o"),
                    "二号楼",
                    "青江路2号",
                    3,
                    null,
                    AREA,
                    "U2",
                    new BigDecimal("900.50"),
                    "旧-" + name,
                    "U2",
                    first),
            new BuildingDemolished(name, "文3号", "S1", List.of(), second)
        };
    }

    public Entry[] certificate() {
        return new Entry[] {
            new TitleCertificateClaimed("权-" + id, id, code("b"), first),
            new TitleCertificateReleased("权-" + id, id, code("b"), second)
        };
    }

    /** Allocated, used, left, given to another unit, taken back, and split. */
    public Entry[] room(String name) {
        return new Entry[] {
            new RoomRegistered(
                    name, code(name), id, code("b"), 1, "0101", "SERVICE", AREA, "REGISTERED", List.of(), first),
            new RoomRepurposed(name, "SERVICE", "OFFICE", "文4号", "S1", List.of(), first),
            new RoomAllocated(name, "U1", "ORGAN", null, "协1号", "FP-U1-1", name, "S1", List.of(), first),
            new RoomOccupied(name, "U1", occupants("S1", "S2"), List.of(), "S1", first),
            new VacateDutySet(name, "S1", "U1", "TRANSFER", first, first.plusMonths(1), "S1", rules, second),
            new RoomOccupied(name, "U1", occupants("S2", "S3"), List.of("S1"), "S1", second),
            new VacateDutySet(name, "S3", "U1", "RETIREMENT", first, second, "S1", rules, second),
            new RoomVacated(name, "U1", List.of("S2", "S3"), "调整", "S1", List.of(), second),
            new RoomReallocated(name, "t" + id, "TJ-" + id, "U1", "U2", "ASSOCIATION", "协会", null, "FP-U2-1", second),
            new RoomReclaimed(name, "U2", name, "收回", "S1", List.of(), second),
            new RoomSplit(name, List.of(new RoomPart("p" + name, code("p" + name), "0101A", AREA)), "S1", second),
            new RoomEntryReversed(name, name + "#10", 10, "RoomSplit", second, "错", second),
            new RoomClosed(name, id, "TRANSFERRED", second)
        };
    }

    public Entry[] openingRoom(String name) {
        return new Entry[] {
            new OpeningRoomRecorded(
                    name,
                    code(name),
                    id,
                    code("b"),
                    2,
                    "0201",
                    "OFFICE",
                    AREA,
                    "U2",
                    "ORGAN",
                    null,
                    null,
                    "旧证1",
                    occupants("S4", "S5"),
                    null,
                    first),
            new RoomVacated(name, "U2", List.of("S4", "S5"), "合并", "S1", List.of(), second),
            new RoomMerged(name, "g" + name, code("g" + name), "S1", second)
        };
    }

    /** Somebody should have left it. */
    public Entry[] overdueRoom(String name) {
        return new Entry[] {
            new RoomRegistered(
                    name, code(name), id, code("b"), 3, "0301", "OFFICE", AREA, "REGISTERED", List.of(), first),
            new RoomAllocated(name, "U1", "ENTERPRISE", "后勤公司", null, "FP-U1-2", name, "S1", List.of(), first),
            new RoomOccupied(name, "U1", occupants("S3", "S4"), List.of(), "S1", second),
            new VacateDutySet(name, "S3", "U1", "TRANSFER", first, first.plusMonths(1), "S1", rules, second)
        };
    }

    private static List<Occupant> occupants(String one, String other) {
        return List.of(
                new Occupant(one, "COUNTY_SECTION_HEAD", null, new BigDecimal("9.25")),
                new Occupant(other, "COUNTY_BELOW_SECTION", null, new BigDecimal("9.00")));
    }

    /** Of one person. */
    public Entry[] offices(String staff) {
        BigDecimal share = new BigDecimal("9.25");
        BigDecimal small = new BigDecimal("6.00");
        return new Entry[] {
            new OfficeTaken(staff, "r" + id, code("r"), "U1", "COUNTY_SECTION_HEAD", null, share, List.of(), first),
            new SecondOfficePermitted(staff, "q" + id, "主任", first),
            new OfficeTaken(staff, "n" + id, code("n"), "U2", "COUNTY_SECTION_HEAD", "主任", small, rules, first),
            new OfficeTaken(staff, "r" + id, code("r"), "U1", "COUNTY_DEPUTY", null, AREA, List.of(), second),
            new SecondOfficeEnded(staff, "q" + id, "主任", "n" + id, second),
            new OfficeLeft(staff, "n" + id, code("n"), second),
            new OfficeEntryReversed(staff, "office:" + staff + "#5", 5, "OfficeLeft", second, "错", second)
        };
    }

    public Entry[] secondOffice(String name) {
        return new Entry[] {
            new SecondOfficeRequested(name, "BG-" + name, "S1", "U2", "主任", "兼任", "S4", List.of(), first),
            new SecondOfficeApproved(name, "S6", List.of(), second),
            new SecondOfficeRequestReversed(name, name + "#1", 1, "SecondOfficeApproved", second, "错", second),
            new SecondOfficeRejected(name, "S6", "不需", second)
        };
    }

    public Entry[] withdrawnSecondOffice(String name) {
        return new Entry[] {
            new SecondOfficeRequested(name, "BG-" + name, "S2", "U2", "主任", "兼任", "S4", List.of(), first),
            new SecondOfficeWithdrawn(name, "S4", "不兼任", second)
        };
    }

    public Entry[] reallocated(String name) {
        return new Entry[] {
            requested(name),
            new SpaceReallocated(name, "TJ-" + name, "U2", rooms(), AREA, null, "FP-U2-1", "S6", List.of(), second),
            new SpaceReallocationEntryReversed(name, name + "#1", 1, "SpaceReallocated", second, "错", second),
            new SpaceReallocated(name, "TJ-" + name, "U2", rooms(), AREA, "协2号", "FP-U2-2", "S6", List.of(), second)
        };
    }

    public Entry[] rejected(String name) {
        return new Entry[] {requested(name), new SpaceReallocationRejected(name, "S6", "另有用途", second)};
    }

    public Entry[] withdrawn(String name) {
        return new Entry[] {requested(name), new SpaceReallocationWithdrawn(name, "S4", "不需要", second)};
    }

    private SpaceReallocationRequested requested(String name) {
        return new SpaceReallocationRequested(
                name, "TJ-" + name, "U2", "ORGAN", null, "办公用房紧张", rooms(), AREA, "S4", List.of(), first);
    }

    private List<ReallocatedRoom> rooms() {
        return List.of(new ReallocatedRoom("r" + id, code("r"), "U1", AREA));
    }
}
