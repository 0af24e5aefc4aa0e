package org.gongwucang.events.identity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 账号停用: the account signs in no more, its tokens are dead. */
@Revision("1")
public record AccountDisabled(String account, String reason, LocalDate occurredOn) implements AccountEntry {}
