package org.gongwucang.standalone.servers;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** 凭证库: where the halves of a site keep their events, and a way past them to what is stored. */
interface OwnEvents extends AutoCloseable {

    /** What the halves are told. */
    Map<String, String> settings();

    EventStore store();

    @Override
    void close();
}
