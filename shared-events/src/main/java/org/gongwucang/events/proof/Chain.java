package org.gongwucang.events.proof;

/** 链: how far a stream is, and the digest of its entries up to there; see {@link Cuts#leaf}. */
public final class Chain {

    private byte[] digest = Cuts.START;
    private long last = -1;
    private long entries;

    /** @param entry the next one of the stream */
    public void add(StoredEntry entry) {
        digest = Cuts.next(digest, entry);
        last = entry.sequence();
        entries++;
    }

    /** Sequence number of its last entry; -1 where it has none. */
    public long last() {
        return last;
    }

    public long entries() {
        return entries;
    }

    public String leaf() {
        return Cuts.leaf(digest);
    }
}
