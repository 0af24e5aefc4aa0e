package org.gongwucang.events.identity;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 口令重置: by an administrator; to be changed at the next sign-in. */
@Revision("1")
public record PasswordReset(String account, LocalDate occurredOn) implements AccountEntry {}
