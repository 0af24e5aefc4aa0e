package org.gongwucang.command.purchase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.events.Entry;
import org.gongwucang.events.purchase.PurchaseChecked;
import org.gongwucang.events.purchase.PurchaseEntry;
import org.gongwucang.events.purchase.PurchaseWeighed;
import org.jspecify.annotations.Nullable;

/** 采购前核查: one question to the warehouse before something is bought, and what it answered; said once, or taken back. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class PurchaseCheck extends Reversible {

    private @Nullable String request;
    private Strand<Boolean> weighed = Strand.from(false, LocalDate.EPOCH);

    /** There is something to take, so whoever buys all the same says why. */
    void record(PurchaseChecked checked) {
        require(
                !checked.buys() || checked.free() == 0 || checked.reason() != null,
                "PURCHASE_REASON_MISSING",
                "assetClass",
                checked.assetClass().text(),
                "free",
                checked.free());
        require(
                checked.buys() || checked.free() > 0,
                "NOTHING_IN_STOCK",
                "assetClass",
                checked.assetClass().text());
        apply(checked);
    }

    /** What is bought was held against the configuration standard, which hinders nothing. */
    void weighed(PurchaseWeighed entry) {
        apply(entry);
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(weighed);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        request = ((PurchaseChecked) opening).request();
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        weighed = weighed.after(true, recorded);
    }

    @Override
    protected void takenBack(String event) {
        weighed = weighed.without(event);
    }

    @Override
    protected void voided() {
        weighed = Strand.from(false, LocalDate.EPOCH); // the request's number stays what people know it by
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return ((PurchaseEntry) opening).check();
    }

    @Override
    protected String code() {
        return Objects.requireNonNullElse(request, "");
    }
}
