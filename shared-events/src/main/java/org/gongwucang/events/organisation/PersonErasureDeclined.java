package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 个人信息删除驳回: a second person does not agree; what the vault holds stays.
 *
 * @param declinedBy staff number of that person
 */
@Revision("1")
public record PersonErasureDeclined(String staff, String declinedBy, String reason, LocalDate occurredOn)
        implements StaffEntry {}
