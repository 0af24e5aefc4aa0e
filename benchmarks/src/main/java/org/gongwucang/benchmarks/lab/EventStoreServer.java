package org.gongwucang.benchmarks.lab;

import java.nio.file.Path;

/** 事件库服务器. */
public interface EventStoreServer extends Server {

    /**
     * The setting by which a half finds it.
     *
     * @param port its own, or that of a relay before it
     */
    String settingAt(int port);

    /** All it keeps; may be copied while it is stopped. */
    Path folder();

    /** Writes this entry, past the program and any relay. */
    void append(ForeignEntry entry);
}
