package org.gongwucang.events.policy;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 规则首次适用: in this month something was decided by this version of the rule; told once, by the first such decision. Stream: one
 * per rule, beside that of its versions.
 *
 * @param version 0 where no version was in force
 * @param month of the business day of the decision, as {@code 2026-03}
 */
@Revision("1")
public record PolicyCited(String rule, int version, String month, LocalDate occurredOn) implements PolicyUseEntry {}
