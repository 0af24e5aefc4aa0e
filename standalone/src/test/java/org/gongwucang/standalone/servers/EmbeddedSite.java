package org.gongwucang.standalone.servers;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.gongwucang.standalone.testing.Client;
import org.gongwucang.standalone.testing.RunningProgram;

/** 单机: both halves in one process on the stores of one machine. */
final class EmbeddedSite implements Site {

    private final RunningProgram program = new RunningProgram();

    EmbeddedSite() {
        openStockroom();
    }

    @Override
    public Client deciding(int process) {
        return program.client();
    }

    @Override
    public Client answering(int process) {
        return program.client();
    }

    @Override
    public EventStore events() {
        return program.bean(EventStore.class);
    }

    @Override
    public void renewDeciding() {
        program.restart();
    }

    @Override
    public void close() {
        program.close();
    }
}
