package org.gongwucang.events.proof;

/**
 * 截止流: how far a stream belongs to a cut.
 *
 * @param stream its identifier
 * @param last sequence number of its last entry that belongs to the cut
 * @param leaf chained digest of its entries from the first to that one; see {@link Cuts#leaf}
 */
public record CutStream(String stream, long last, String leaf) {}
