package org.gongwucang.query.ledger;

import java.time.Instant;

/**
 * 所见: one row as seen at one moment.
 *
 * @param version of the row's stream when the row was last weighed, so that today's row has that of a reversal, too; of
 *     another moment: number of entries up to the last one folded into it
 * @param lastChange when the last of them was recorded
 * @param incomplete an entry of this row waits for repair
 * @param at the moment asked for; what belongs to the row is looked up at the same
 */
public record Seen<R>(String key, R row, long version, Instant lastChange, boolean incomplete, At at) {}
