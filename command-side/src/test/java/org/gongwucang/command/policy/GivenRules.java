package org.gongwucang.command.policy;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.policy.PolicyVersionActivated;

/** Stores are shared by tests of many capabilities: any of them may have opened the house, and none knows which rules another needs. */
public final class GivenRules {

    private GivenRules() {}

    /** Whether a version of the rule was activated by somebody. */
    public static boolean isActive(EventStore events, String rule) {
        return events.readEvents(Policies.stream(rule))
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof PolicyVersionActivated);
    }
}
