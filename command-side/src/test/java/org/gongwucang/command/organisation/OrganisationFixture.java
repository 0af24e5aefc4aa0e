package org.gongwucang.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.GivenEntries;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.command.reference.Units;
import org.gongwucang.events.organisation.StaffEnrolled;
import org.gongwucang.events.organisation.UnitDeactivated;
import org.gongwucang.events.organisation.UnitEstablished;

/** A small world for the tests of units and staff: one unit in use, a second one, one closed. */
final class OrganisationFixture {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate NEXT = DAY.plusDays(1);
    static final LocalDate BEFORE = DAY.minusDays(1);
    static final UnitEstablished U1 = new UnitEstablished("U1", "区财政局", null, "ORGAN", DAY);
    static final UnitDeactivated U1_CLOSED = new UnitDeactivated("U1", "撤并", DAY);
    static final StaffEnrolled S1 = new StaffEnrolled("S1", "U1", List.of("KEEPER"), DAY);

    private OrganisationFixture() {}

    static <T extends Root> AggregateTestFixture<T> of(Class<T> aggregate) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new Units(new GivenEntries()
                .and(Units.stream("U1"), U1)
                .and(Units.stream("U2"), new UnitEstablished("U2", "区审计局", null, "ORGAN", DAY))
                .and(
                        Units.stream("U9"),
                        new UnitEstablished("U9", "旧局", null, "ORGAN", DAY),
                        new UnitDeactivated("U9", "撤销", DAY))
                .store()));
        return fixture;
    }

    static Map<String, String> by(String staff) {
        return Map.of(Envelope.ACTOR, staff);
    }
}
