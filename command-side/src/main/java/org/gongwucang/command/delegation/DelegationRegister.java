package org.gongwucang.command.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Root;
import org.gongwucang.events.Entry;
import org.gongwucang.events.delegation.DelegationBook;
import org.gongwucang.events.delegation.DelegationBook.Granted;
import org.gongwucang.events.delegation.DelegationEntry;
import org.gongwucang.events.delegation.DelegationRevoked;
import org.gongwucang.events.delegation.RoleDelegated;
import org.jspecify.annotations.Nullable;

/** 授权登记: all delegations of the house, since none may overlap another, whoever made it. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class DelegationRegister extends Root {

    private DelegationBook book = DelegationBook.EMPTY;

    /** Of each delegation in the book: number of entries in the stream right after the last one about it, as its row tells it. */
    private Map<String, Long> versions = new HashMap<>();

    /** A role has one deputy a day, and nobody is the deputy of two in the same role. */
    void requireNoOther(DelegationCommand.DelegateRole c, String delegator) {
        Optional<Granted> other =
                book.overlapping(c.role().name(), delegator, c.delegate().value(), c.from(), c.to());
        require(
                other.isEmpty(),
                "DELEGATION_OVERLAPS",
                "role",
                c.role(),
                "delegator",
                other.map(Granted::delegator).orElse(""),
                "delegate",
                other.map(Granted::delegate).orElse(""),
                "from",
                other.map(Granted::from).orElse(c.from()),
                "to",
                other.map(Granted::to).orElse(c.to()),
                "delegation",
                other.map(Granted::delegation).orElse(""));
    }

    /** One that was not revoked, and whose last day is not over. */
    Granted standing(String delegation, LocalDate today) {
        return required(
                book.granted().stream()
                        .filter(one -> one.delegation().equals(delegation) && !today.isAfter(one.to()))
                        .findFirst(),
                "DELEGATION_NOT_STANDING",
                "delegation",
                delegation);
    }

    /** Others are entered in the same stream meanwhile and are of no concern. */
    void requireVersion(String delegation, @Nullable Long expected) {
        Long version = versions.get(delegation);
        require(
                expected == null || expected.equals(version),
                "CHANGED_MEANWHILE",
                "expectedVersion",
                String.valueOf(expected),
                "currentVersion",
                String.valueOf(version));
    }

    void delegate(RoleDelegated delegated) {
        apply(delegated);
    }

    void revoke(DelegationRevoked revoked) {
        apply(revoked);
    }

    @Override
    protected void evolve(Entry entry, Recorded recorded) {
        book = book.after(entry);
        versions.put(((DelegationEntry) entry).delegation(), recorded.sequence() + 1);
        versions.keySet()
                .retainAll(book.granted().stream().map(Granted::delegation).collect(Collectors.toSet()));
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return DelegationBook.STREAM;
    }

    @Override
    protected String code() {
        return DelegationBook.STREAM;
    }
}
