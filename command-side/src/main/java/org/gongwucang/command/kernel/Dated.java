package org.gongwucang.command.kernel;

import java.time.LocalDate;

/** A command that tells the business day on which it happened. */
public interface Dated {

    LocalDate occurredOn();
}
