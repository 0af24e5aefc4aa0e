package org.gongwucang.stores.embedded;

import org.axonframework.eventsourcing.eventstore.jdbc.HsqlEventTableFactory;

/**
 * 凭证表: the tables of the event file. Payloads stand in the row itself: HSQLDB keeps a BLOB in a file of its own that
 * grows by a whole block for every event.
 */
public final class HsqlTables extends HsqlEventTableFactory {

    /** Largest payload or metadata of one event, in bytes. */
    static final int LARGEST_PAYLOAD = 1_048_576;

    @Override
    protected String payloadType() {
        return "VARBINARY(" + LARGEST_PAYLOAD + ")";
    }
}
