package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.attachment.GivenUploads;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.command.reference.Locations;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.command.reference.Units;
import org.gongwucang.command.reference.Warehouses;
import org.gongwucang.events.asset.AssetRegistered;
import org.gongwucang.events.asset.AssetStored;
import org.gongwucang.events.asset.Card;
import org.gongwucang.events.asset.LotReceived;
import org.gongwucang.events.asset.OpeningBalanceRecorded;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.organisation.StaffDeactivated;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitEstablished;
import org.gongwucang.events.warehouse.LocationDeactivated;
import org.gongwucang.events.warehouse.LocationOpened;
import org.gongwucang.events.warehouse.WarehouseOpened;

/** A small world for the tests of cards and lots: two units, two warehouses, three keepers, one clerk. */
final class AssetFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate NEXT = DAY.plusDays(1);
    static final ClassRef DESK = new ClassRef("GB/T 14885", "2022", "A05010201");
    static final Card CARD = new Card("办公桌", null, null, DESK, new BigDecimal("1500.00"), null, null, null);
    static final String ID = "0f8fad5b-d9cb-569f-a165-70867728950e";
    static final String CODE = "GWC-2026-000001";

    static final AssetRegistered REGISTERED =
            new AssetRegistered(ID, CODE, CARD, "U1", "SURRENDER", "区机管〔2026〕7号", DAY);
    static final AssetStored STORED = new AssetStored(ID, DESK, "U1", "W1/A", "S1", "W1/FISCAL", DAY);
    static final OpeningBalanceRecorded IN_USE =
            new OpeningBalanceRecorded(ID, CODE, CARD, "U1", null, null, null, null, 0, DAY);
    static final LotReceived LOT =
            new LotReceived(ID, CODE, CARD, 10, "U1", "W1/A", "S1", "W1/FISCAL", "PURCHASE", "区机管〔2026〕8号", DAY);

    private AssetFixture() {}

    static <T extends Root> AggregateTestFixture<T> of(Class<T> aggregate) {
        return of(aggregate, new GivenUploads());
    }

    static <T extends Root> AggregateTestFixture<T> of(Class<T> aggregate, GivenUploads uploads) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(places());
        fixture.registerInjectableResource(new ThingEvidence(uploads.attachments()));
        return fixture;
    }

    /** Who acts: the envelope of a command. */
    static Map<String, String> by(String staff, String unit) {
        return Map.of(Envelope.ACTOR, staff, Envelope.UNIT, unit);
    }

    private static PlaceRules places() {
        GivenEntries given = new GivenEntries()
                .and(Units.stream("U1"), new UnitEstablished("U1", "区财政局", null, "ORGAN", DAY))
                .and(Units.stream("U1-1"), new UnitEstablished("U1-1", "综合科", "U1", "ORGAN", DAY))
                .and(Units.stream("U2"), new UnitEstablished("U2", "区审计局", null, "ORGAN", DAY))
                .and(Warehouses.stream("W1"), new WarehouseOpened("W1", "一号库", "U1", "PHYSICAL", DAY))
                .and(Warehouses.stream("W2"), new WarehouseOpened("W2", "二号库", "U1", "PHYSICAL", DAY))
                .and(Locations.stream("W1/A"), new LocationOpened("W1/A", "W1", "ZONE", "甲区", DAY))
                .and(Locations.stream("W2/B"), new LocationOpened("W2/B", "W2", "ZONE", "乙区", DAY))
                .and(
                        Locations.stream("W1/X"),
                        new LocationOpened("W1/X", "W1", "ZONE", "旧区", DAY),
                        new LocationDeactivated("W1/X", "漏水", DAY))
                .and(Staff.stream("S1"), new StaffEnrolled("S1", "U1", List.of("KEEPER"), DAY))
                .and(Staff.stream("S2"), new StaffEnrolled("S2", "U1", List.of("KEEPER"), DAY))
                .and(
                        Staff.stream("S3"),
                        new StaffEnrolled("S3", "U1", List.of("KEEPER"), DAY),
                        new StaffDeactivated("S3", "退休", DAY))
                .and(Staff.stream("S4"), new StaffEnrolled("S4", "U1-1", List.of("UNIT_HANDLER"), DAY))
                .and(Staff.stream("S5"), new StaffEnrolled("S5", "U2", List.of("UNIT_HANDLER"), DAY));
        Units units = new Units(given.store());
        Locations locations = new Locations(given.store(), new Warehouses(given.store()));
        return new PlaceRules(locations, new Staff(given.store()), units);
    }
}
