package org.gongwucang.events.identity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 口令修改: by the owner of the account. */
@Revision("1")
public record PasswordChanged(String account, LocalDate occurredOn) implements AccountEntry {}
