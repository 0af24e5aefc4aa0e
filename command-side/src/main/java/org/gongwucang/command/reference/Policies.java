package org.gongwucang.command.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.events.Entry;
import org.gongwucang.events.policy.PolicyValue;
import org.gongwucang.events.policy.PolicyVersionActivated;
import org.gongwucang.events.policy.PolicyVersionDrafted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 规则参照: which version of a rule is in force on a day. An activation holds from a minute after it was recorded. */
@Component
public class Policies extends ReferenceReader<Policies.Versions> {

    /** 规则版本: what a guard may know of a version. {@code appliesAt} is null while it is a draft. */
    public record Version(
            int number,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            List<PolicyValue> values,
            @Nullable Instant appliesAt) {

        private boolean appliesAt(Instant at) {
            return appliesAt != null && !at.isBefore(appliesAt);
        }

        private boolean hasEnded(LocalDate day) {
            return effectiveTo != null && day.isAfter(effectiveTo);
        }
    }

    /** 各版本: of one rule. */
    public record Versions(List<Version> all) {

        Versions with(Version version) {
            List<Version> more = new ArrayList<>(all);
            more.removeIf(other -> other.number() == version.number());
            more.add(version);
            return new Versions(more);
        }

        /** The one that began last; none where that has ended: what it followed does not come back. */
        Optional<Version> inForce(LocalDate day, Instant at) {
            return all.stream()
                    .filter(version ->
                            version.appliesAt(at) && !version.effectiveFrom().isAfter(day))
                    .max(Comparator.comparing(Version::effectiveFrom).thenComparing(Version::number))
                    .filter(version -> !version.hasEnded(day));
        }

        private Version numbered(int number) {
            return all.stream()
                    .filter(version -> version.number() == number)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Policies(EventStore events) {
        super(events);
    }

    /** Stream of the versions of a rule. */
    public static String stream(String rule) {
        return "policy:" + rule;
    }

    /** Whether the rule has any version, be it a draft. */
    public boolean isKnown(String rule) {
        return read(stream(rule)).isPresent();
    }

    /** The version that decides what is dated on the day, as far as it applies at the instant. */
    public Optional<Version> inForce(String rule, LocalDate day, Instant at) {
        return read(stream(rule)).flatMap(versions -> versions.inForce(day, at));
    }

    @Override
    @Nullable
    Versions fold(@Nullable Versions before, Entry entry) {
        Versions versions = before == null ? new Versions(List.of()) : before;
        if (entry instanceof PolicyVersionDrafted e) {
            return versions.with(new Version(e.version(), e.effectiveFrom(), e.effectiveTo(), e.values(), null));
        }
        if (entry instanceof PolicyVersionActivated e) {
            Version draft = versions.numbered(e.version());
            return versions.with(new Version(
                    draft.number(), draft.effectiveFrom(), draft.effectiveTo(), draft.values(), e.appliesAt()));
        }
        return before;
    }
}
