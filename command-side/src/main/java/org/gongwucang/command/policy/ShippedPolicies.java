package org.gongwucang.command.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongwucang.command.kernel.BusinessDays;
import org.gongwucang.command.kernel.HouseCommands;
import org.gongwucang.command.kernel.Name;
import org.gongwucang.command.policy.PolicyCommand.AdoptShippedPolicy;
import org.gongwucang.command.policy.PolicyCommand.Reading;
import org.gongwucang.command.reference.Policies;
import org.gongwucang.events.policy.PolicySource;
import org.gongwucang.events.policy.PolicyValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 随附规则: the rules that the program brings along, as data with their sources. What is national law holds from the first start
 * on; what is local custom is a draft that somebody of the office activates or declines.
 */
@Component
class ShippedPolicies {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedPolicies.class);
    private static final String FILE = "/policies/shipped.json";

    private final Policies policies;
    private final HouseCommands house;
    private final BusinessDays days;

    ShippedPolicies(Policies policies, HouseCommands house, BusinessDays days) {
        this.policies = policies;
        this.house = house;
        this.days = days;
    }

    /**
     * 随附规则: one of them.
     *
     * @param former how the law read before, the oldest first; null where nobody wrote that down
     */
    record Shipped(
            Rule rule,
            boolean law,
            String title,
            PolicySource source,
            LocalDate effectiveFrom,
            List<PolicyValue> values,
            @Nullable List<Former> former) {

        AdoptShippedPolicy command(BusinessDays days) {
            Reading reading = new Reading(new Name(title), source, effectiveFrom, null, values);
            List<Reading> before = earlier().stream().map(Former::reading).toList();
            return new AdoptShippedPolicy(rule, before, reading, law, days.now(), days.today());
        }

        List<Former> earlier() {
            return former == null ? List.of() : former;
        }
    }

    /** 原规定: how a law read before. */
    record Former(String title, PolicySource source, LocalDate effectiveFrom, List<PolicyValue> values) {

        Reading reading() {
            return new Reading(new Name(title), source, effectiveFrom, null, values);
        }
    }

    /** A store that is away does not keep the process from starting; the next start does it then. */
    @EventListener(ApplicationReadyEvent.class)
    void adopt() {
        try {
            read().stream()
                    .filter(shipped -> !policies.isKnown(shipped.rule().name()))
                    .forEach(shipped -> house.send("policy:" + shipped.rule(), shipped.command(days)));
        } catch (RuntimeException e) {
            LOG.warn("The rules that the program brings along were not looked up; the next start does it", e);
        }
    }

    static List<Shipped> read() {
        try (InputStream file = Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(FILE))) {
            return List.of(JsonMapper.builder().build().readValue(file, Shipped[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
