package org.gongwucang.query.ledger;

import java.time.LocalDate;
import org.gongwucang.events.Entry;

/**
 * 不可读凭证: stands for an entry whose bytes cannot be read, so that whoever reads on comes past it.
 *
 * @param kind of the entry that was meant
 * @param why it cannot be read
 */
record Unreadable(Class<?> kind, RuntimeException why) implements Entry {

    /** @throws IllegalStateException always */
    @Override
    public LocalDate occurredOn() {
        throw new IllegalStateException("an entry that cannot be read", why);
    }
}
