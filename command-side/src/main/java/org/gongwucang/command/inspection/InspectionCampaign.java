package org.gongwucang.command.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.transfer.Deed;
import org.gongwucang.events.Entry;
import org.gongwucang.events.inspection.InspectionCampaignClosed;
import org.gongwucang.events.inspection.InspectionCampaignOpened;
import org.gongwucang.events.inspection.InspectionEntry;
import org.gongwucang.events.inspection.InspectionViolationClosed;
import org.gongwucang.events.inspection.InspectionViolationRecorded;
import org.gongwucang.events.inspection.UnitInspected;

/**
 * 专项检查: a campaign over units that are frozen when it begins. Each visit and each violation is a strand; what a visit found is
 * a step of it too, and so is the end of the campaign, so that none of it can be taken back from under them.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class InspectionCampaign extends Reversible {

    private String number = "";
    private String kind = "";
    private String unit = "";
    private SortedSet<String> scope = new TreeSet<>();
    private Strand<Boolean> closed = Strand.from(false, LocalDate.EPOCH);
    private SortedMap<String, Strand<Visit>> visits = new TreeMap<>();
    private SortedMap<String, Strand<Violation>> violations = new TreeMap<>();

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    /** That carries it out. */
    String unit() {
        return unit;
    }

    void open(InspectionCampaignOpened opening) {
        apply(opening);
    }

    /** @throws org.gongwucang.command.kernel.Refused INSPECTION_CLOSED */
    void requireRunning() {
        require(!closed.value(), "INSPECTION_CLOSED", "number", number);
    }

    /** @throws org.gongwucang.command.kernel.Refused INSPECTION_UNIT_OUT_OF_SCOPE */
    void requireInScope(String of) {
        require(scope.contains(of), "INSPECTION_UNIT_OUT_OF_SCOPE", "number", number, "unit", of);
    }

    Visit visit(String id) {
        Visit known = visitAt(id).value();
        require(known.exists(), "NOT_FOUND", "code", id);
        return known;
    }

    Violation violation(String id) {
        Violation known = violationAt(id).value();
        require(known.exists(), "NOT_FOUND", "code", id);
        return known;
    }

    /** Says something of the campaign, when its day is known to be no obstacle. */
    void say(InspectionEntry entry) {
        apply(entry);
    }

    /** @throws org.gongwucang.command.kernel.Refused DATE_BEFORE_LAST_ENTRY */
    void requireInOrder(LocalDate day) {
        closed.requireInOrder(day);
        visits.values().forEach(visit -> visit.requireInOrder(day));
    }

    void requireVisitInOrder(String id, LocalDate day) {
        visitAt(id).requireInOrder(day);
    }

    void requireViolationInOrder(String id, LocalDate day) {
        violationAt(id).requireInOrder(day);
    }

    private Strand<Visit> visitAt(String id) {
        return Objects.requireNonNullElseGet(visits.get(id), () -> Strand.from(Visit.NONE, closed.since()));
    }

    private Strand<Violation> violationAt(String id) {
        return Objects.requireNonNullElseGet(violations.get(id), () -> Strand.from(Violation.NONE, LocalDate.EPOCH));
    }

    @Override
    protected Collection<Strand<?>> strands() {
        List<Strand<?>> all = new ArrayList<>(List.of(closed));
        all.addAll(visits.values());
        all.addAll(violations.values());
        return all;
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        InspectionCampaignOpened e = (InspectionCampaignOpened) opening;
        number = e.number();
        kind = e.kind();
        unit = e.unit();
        scope = new TreeSet<>(e.units());
        closed = Strand.from(false, recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof UnitInspected e) {
            visits.put(e.visit(), visitAt(e.visit()).after(new Visit(e.unit()), recorded));
        } else if (entry instanceof InspectionViolationRecorded e) {
            Strand<Visit> visit = visitAt(e.visit());
            visits.put(e.visit(), visit.after(visit.value(), recorded));
            Deed by = new Deed(e.recordedBy(), recorded.event());
            violations.put(
                    e.violation(), violationAt(e.violation()).after(new Violation(e.unit(), by, false), recorded));
        } else if (entry instanceof InspectionViolationClosed e) {
            Strand<Violation> before = violationAt(e.violation());
            Violation next = new Violation(e.unit(), before.value().recorded(), true);
            violations.put(e.violation(), before.after(next, recorded));
        } else if (entry instanceof InspectionCampaignClosed) {
            closed = closed.after(true, recorded);
            visits.replaceAll((id, visit) -> visit.after(visit.value(), recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        closed = closed.without(event);
        visits.replaceAll((id, visit) -> visit.without(event));
        violations.replaceAll((id, violation) -> violation.without(event));
    }

    @Override
    protected void voided() {
        closed = Strand.from(false, LocalDate.EPOCH);
        visits = new TreeMap<>();
        violations = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((InspectionEntry) opening).campaign();
    }

    @Override
    protected String code() {
        return number;
    }
}
