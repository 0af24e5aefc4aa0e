package org.gongwucang.events.organisation;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 个人信息删除申请: what the vault holds of a person who has left is to be deleted. Article 47 of the Personal Information Protection
 * Law of the PRC (2021).
 *
 * @param requestedBy staff number of who asks for it
 * @param document number of the decision that says so
 * @param reason in words that name nobody: they stay
 */
@Revision("1")
public record PersonErasureRequested(
        String staff, String requestedBy, String document, String reason, LocalDate occurredOn) implements StaffEntry {}
