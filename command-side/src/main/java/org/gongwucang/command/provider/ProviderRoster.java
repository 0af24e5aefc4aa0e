package org.gongwucang.command.provider;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.provider.ProviderDesignated;
import org.gongwucang.events.provider.ProviderDesignationEnded;
import org.gongwucang.events.provider.ProviderEntry;

/** 定点名录: the providers of one kind that were chosen by tender. Each designation is a strand; nobody opens the roster. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class ProviderRoster extends Reversible {

    private String kind = "";
    private SortedMap<String, Strand<Designation>> designations = new TreeMap<>();

    static String stream(String kind) {
        return "providers:" + kind;
    }

    /** @throws org.gongwucang.command.kernel.Refused PROVIDER_PERIOD_INVALID, PROVIDER_DESIGNATED_ALREADY */
    void designate(ProviderDesignated e) {
        require(!e.to().isBefore(e.from()), "PROVIDER_PERIOD_INVALID", "from", e.from(), "to", e.to());
        for (Map.Entry<String, Strand<Designation>> other : designations.entrySet()) {
            Designation known = other.getValue().value();
            require(
                    !known.provider().equals(e.provider()) || !known.overlaps(e.from(), e.to()),
                    "PROVIDER_DESIGNATED_ALREADY",
                    "provider",
                    e.provider(),
                    "designation",
                    other.getKey(),
                    "from",
                    known.from(),
                    "to",
                    known.to());
        }
        apply(e);
    }

    /** The designation as it stands. */
    Designation designation(String id) {
        Designation known = strandOf(id).value();
        require(known.exists(), "NOT_FOUND", "code", id);
        return known;
    }

    /** @throws org.gongwucang.command.kernel.Refused PROVIDER_LAST_DAY_INVALID */
    void end(ProviderDesignationEnded e) {
        Designation known = designation(e.designation());
        require(
                !e.lastDay().isBefore(known.from()) && e.lastDay().isBefore(known.to()),
                "PROVIDER_LAST_DAY_INVALID",
                "lastDay",
                e.lastDay(),
                "from",
                known.from(),
                "to",
                known.to());
        strandOf(e.designation()).requireInOrder(e.occurredOn());
        apply(e);
    }

    private Strand<Designation> strandOf(String id) {
        return Objects.requireNonNullElseGet(
                designations.get(id), () -> Strand.from(Designation.NONE, LocalDate.EPOCH));
    }

    @Override
    protected boolean isPerpetual() {
        return true;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.copyOf(designations.values());
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        happened(opening, recorded);
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        if (entry instanceof ProviderDesignated e) {
            kind = e.kind();
            Designation next = new Designation(e.provider(), e.from(), e.to());
            designations.put(e.designation(), strandOf(e.designation()).after(next, recorded));
        } else if (entry instanceof ProviderDesignationEnded e) {
            Strand<Designation> before = strandOf(e.designation());
            Designation next = new Designation(e.provider(), before.value().from(), e.lastDay());
            designations.put(e.designation(), before.after(next, recorded));
        }
    }

    @Override
    protected void takenBack(String event) {
        designations.replaceAll((id, strand) -> strand.without(event));
    }

    @Override
    protected void voided() {
        designations = new TreeMap<>();
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((ProviderEntry) opening).kind());
    }

    @Override
    protected String code() {
        return kind;
    }
}
