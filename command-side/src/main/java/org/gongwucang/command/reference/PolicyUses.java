package org.gongwucang.command.reference;

import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.policy.PolicyCited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 规则适用参照: in which months something was decided by which version of a rule. */
@Component
public class PolicyUses extends ReferenceReader<Set<String>> {

    public PolicyUses(EventStore events) {
        super(events);
    }

    /** Stream that tells of the decisions by a rule. */
    public static String stream(String rule) {
        return "policy-use:" + rule;
    }

    /** Version and month, as {@code 1@2026-03}. */
    public static String use(int version, String month) {
        return version + "@" + month;
    }

    /** All uses so far, as they stand in the store. */
    public Set<String> now(String rule) {
        return readNow(stream(rule)).orElse(Set.of());
    }

    @Override
    @Nullable
    Set<String> fold(@Nullable Set<String> before, Entry entry) {
        if (entry instanceof PolicyCited e) {
            Set<String> more = before == null ? new TreeSet<>() : new TreeSet<>(before);
            more.add(use(e.version(), e.month()));
            return more;
        }
        return before;
    }
}
