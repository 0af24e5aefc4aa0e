package org.gongwucang.events.reassignment;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.gongwucang.events.Proven;

/**
 * 划转接收: the receiving unit signs that it will have the things. Strands of the act and of all lines.
 *
 * @param agreedBy staff number of its handler
 * @param evidence SHA-256 of the documents that go with it
 */
@Revision("1")
public record ReassignmentAgreed(String reassignment, String agreedBy, List<String> evidence, LocalDate occurredOn)
        implements ReassignmentEntry, Proven {}
