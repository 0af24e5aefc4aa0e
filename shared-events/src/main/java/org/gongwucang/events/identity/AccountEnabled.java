package org.gongwucang.events.identity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 账号恢复: the account signs in again. */
@Revision("1")
public record AccountEnabled(String account, String reason, LocalDate occurredOn) implements AccountEntry {}
