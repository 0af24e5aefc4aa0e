package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 个人信息删除: it is decided that the vault holds nothing of the person any more: name, accounts and sign-ins. The number stays in every
 * entry and is nobody else's. The deletion follows from this entry, and is repeated until it is done.
 *
 * @param requestedBy staff number of who asked for it
 * @param confirmedBy staff number of another person
 * @param document number of the decision that says so
 * @param reason of who asked for it
 */
@Revision("1")
public record PersonErased(
        String staff, String requestedBy, String confirmedBy, String document, String reason, LocalDate occurredOn)
        implements StaffEntry {}
