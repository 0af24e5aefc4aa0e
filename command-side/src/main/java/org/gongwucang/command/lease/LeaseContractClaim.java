package org.gongwucang.command.lease;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.util.Locale;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.lease.LeaseContractClaimed;
import org.gongwucang.events.lease.LeaseContractEntry;
import org.gongwucang.events.lease.LeaseContractReleased;
import org.jspecify.annotations.Nullable;

/**
 * 合同号占用: the number of a contract belongs to one lease. The stream is named after the number, so the store itself lets only
 * one of two claims in.
 */
@Aggregate
@Revision("1")
public class LeaseContractClaim extends Root {

    private @Nullable String lease;
    private @Nullable String number;

    static String stream(String contract) {
        return "lease-contract:" + contract.toUpperCase(Locale.ROOT);
    }

    void claim(LeaseContractClaimed entry) {
        require(lease == null, "LEASE_CONTRACT_TAKEN", "contract", entry.contract(), "heldBy", String.valueOf(number));
        apply(entry);
    }

    /** Nothing where another one holds it. */
    void release(LeaseContractReleased entry) {
        if (entry.lease().equals(lease)) {
            apply(entry);
        }
    }

    /** What is signed remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        if (entry instanceof LeaseContractClaimed e) {
            lease = e.lease();
            number = e.number();
        } else if (entry instanceof LeaseContractReleased) {
            lease = null;
            number = null;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((LeaseContractEntry) opening).contract());
    }

    @Override
    protected @Nullable String code() {
        return number;
    }
}
