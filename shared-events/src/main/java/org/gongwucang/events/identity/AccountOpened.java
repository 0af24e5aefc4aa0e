package org.gongwucang.events.identity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 账号开立: the account signs in as this member of staff. */
@Revision("1")
public record AccountOpened(String account, String staff, LocalDate occurredOn) implements AccountEntry {}
